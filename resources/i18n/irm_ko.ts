<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>About</name>
    <message>
        <source>An influencer relationship manager for one person and one file. It never uses the network.</source>
        <translation>한 사람과 파일 하나를 위한 인플루언서 관계 관리 프로그램입니다. 네트워크를 전혀 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT 라이선스의 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>IRM {version}</source>
        <translation>IRM {version}</translation>
    </message>
    <message>
        <source>Made with {names}.</source>
        <translation>{names}(으)로 만들었습니다.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About IRM</source>
        <translation>IRM 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>목록 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>연락 기록(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Bring in people from a file</source>
        <translation>파일에서 사람들을 가져옵니다</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>프로그램을 닫습니다</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>되돌린 일을 다시 합니다</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>검색창으로 갑니다</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Start a new record on this page</source>
        <translation>이 화면에 새 항목을 만듭니다</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>마지막 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>Theme, language and text size</source>
        <translation>테마, 언어, 글자 크기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>버전과 라이선스</translation>
    </message>
    <message>
        <source>Write down what was said with the selected person</source>
        <translation>선택한 사람과 나눈 이야기를 적습니다</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>보이는 내용을 파일로 저장합니다</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Close the program</source>
        <translation>프로그램을 닫습니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>The program made a mistake and has to close</source>
        <translation>프로그램에 오류가 생겨 닫아야 합니다</translation>
    </message>
    <message>
        <source>What you had saved is kept. These lines say where it happened; they hold no data.</source>
        <translation>저장한 내용은 그대로 있습니다. 아래 줄은 오류가 난 곳을 알려 주며 자료는 담고 있지 않습니다.</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>오류가 난 곳</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>A day, or: today, tomorrow, +3</source>
        <translation>날짜, 또는: 오늘, 내일, +3</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>달력에서 고르기</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Remove the demo data</source>
        <translation>데모 자료 지우기</translation>
    </message>
    <message>
        <source>The demo data was removed.</source>
        <translation>데모 자료를 지웠습니다.</translation>
    </message>
    <message>
        <source>You are looking at made-up people. Change whatever you like.</source>
        <translation>지금 보이는 사람들은 지어낸 것입니다. 마음대로 바꿔 보세요.</translation>
    </message>
    <message>
        <source>the demo data</source>
        <translation>데모 자료</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n characters are not in this encoding and became “?”.</source>
        <translation>
            <numerusform>이 인코딩에 없는 글자 %n개를 “?”로 바꿨습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were written to {file}.</source>
        <translation>
            <numerusform>%n명을 {file}에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>인코딩(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Safe for spreadsheets</source>
        <translation>스프레드시트에 안전하게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>대상(&amp;W)</translation>
    </message>
    <message>
        <source>All that is known about these people, with the whole contact history. IRM reads it back without loss.</source>
        <translation>이 사람들에 관해 아는 모든 것과 연락 기록 전체입니다. IRM이 빠짐없이 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Each person becomes one contact with names, e-mails, phones, accounts, tags and notes. The contact history travels in a note that IRM reads back.</source>
        <translation>한 사람이 이름, 이메일, 전화, 계정, 태그, 메모가 있는 연락처 하나가 됩니다. 연락 기록은 IRM이 다시 읽는 메모에 담깁니다.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message numerus="yes">
        <source>Export %n people</source>
        <translation>
            <numerusform>%n명 내보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>사람 내보내기</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 곳</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>형식(&amp;M)</translation>
    </message>
    <message>
        <source>Korean Windows (CP949)</source>
        <translation>한국어 Windows (CP949)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Say which file to write, with its folder.</source>
        <translation>저장할 파일을 폴더와 함께 정해 주세요.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>선택한 사람</translation>
    </message>
    <message>
        <source>Shown in the list</source>
        <translation>목록에 보이는 사람</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>유니코드 (UTF-8)</translation>
    </message>
    <message>
        <source>What a spreadsheet would run as a formula gets an apostrophe in front. IRM takes it off again.</source>
        <translation>스프레드시트가 수식으로 실행할 칸 앞에 작은따옴표를 붙입니다. IRM은 다시 떼어 냅니다.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>사람들</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Added on</source>
        <translation>추가한 날</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>모든 계정</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>기본대로</translation>
    </message>
    <message>
        <source>Average comments</source>
        <translation>평균 댓글</translation>
    </message>
    <message>
        <source>Average likes</source>
        <translation>평균 좋아요</translation>
    </message>
    <message>
        <source>Average saves</source>
        <translation>평균 저장</translation>
    </message>
    <message>
        <source>Average shares</source>
        <translation>평균 공유</translation>
    </message>
    <message>
        <source>Average views</source>
        <translation>평균 조회수</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Colu&amp;mns, in the order of the file</source>
        <translation>열, 파일의 순서대로(&amp;M)</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>연락 기록</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>연락 금지</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>참여율</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>계정 이름</translation>
    </message>
    <message>
        <source>How the rate is computed</source>
        <translation>참여율 계산식</translation>
    </message>
    <message>
        <source>IRM ID</source>
        <translation>IRM ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>마지막 연락</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>법적 이름</translation>
    </message>
    <message>
        <source>Link to the profile</source>
        <translation>프로필 링크</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>아래로 (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>위로 (Alt+Up)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>다음 할 일 기한</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>다른 연락처</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Posts counted</source>
        <translation>집계한 게시물 수</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>누구 차례인지</translation>
    </message>
    <message>
        <source>“{header}” in the file</source>
        <translation>파일에서는 “{header}”</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>All that IRM knows, the trash too: to keep, or for another IRM.</source>
        <translation>휴지통까지 포함해 IRM이 아는 모든 것: 보관용 또는 다른 IRM용.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 표</translation>
    </message>
    <message>
        <source>Contacts (vCard 3.0)</source>
        <translation>연락처 (vCard 3.0)</translation>
    </message>
    <message>
        <source>Contacts (vCard 4.0)</source>
        <translation>연락처 (vCard 4.0)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>전체 (JSON)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 통합 문서 (XLSX)</translation>
    </message>
    <message>
        <source>For Excel, Google Sheets and nearly every other program.</source>
        <translation>Excel, Google 스프레드시트와 거의 모든 프로그램용.</translation>
    </message>
    <message>
        <source>For newer programs that ask for it.</source>
        <translation>이 형식을 요구하는 새 프로그램용.</translation>
    </message>
    <message>
        <source>For phones, Google Contacts, Outlook and mail programs.</source>
        <translation>휴대전화, Google 주소록, Outlook과 메일 프로그램용.</translation>
    </message>
    <message>
        <source>Numbers stay numbers; phones and handles stay as they are.</source>
        <translation>숫자는 숫자로, 전화와 계정은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n개월 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n주 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n년 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>%n개월 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>%n주 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>%n년 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>%n일 지남</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>어제 기한 지남</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>변경 내역, 최신순</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>휴지통에 들어간 때</translation>
    </message>
    <message>
        <source>No changes on record</source>
        <translation>기록된 변경 없음</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Older changes are dropped after a while; the data itself stays.</source>
        <translation>오래된 변경 내역은 시간이 지나면 지워집니다. 자료는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Way to reach</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} was taken off</source>
        <translation>{field}: {before} 뺌</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>행을 확인하는 중…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%n명 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>목록 가져오기</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>가져올 것 없음</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>빠진 행 저장</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path}(으)로 저장함</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>사람들 보기</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>중지했습니다. 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>빠짐</translation>
    </message>
</context>
<context>
    <name>ImportChoose</name>
    <message>
        <source>A table from Excel, Google Sheets or another program (XLSX, ODS, CSV, TSV), contacts from a phone or mail program (vCard), or an export of IRM (JSON). Nothing is taken in before you saw what happens.</source>
        <translation>Excel, Google 스프레드시트 등의 표(XLSX, ODS, CSV, TSV), 휴대전화나 메일 프로그램의 연락처(vCard), 또는 IRM에서 내보낸 파일(JSON)입니다. 어떻게 되는지 먼저 보여 드린 뒤에 가져옵니다.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>목록 고르기</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>목록을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>목록</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Average comments</source>
        <translation>평균 댓글</translation>
    </message>
    <message>
        <source>Average likes</source>
        <translation>평균 좋아요</translation>
    </message>
    <message>
        <source>Average saves</source>
        <translation>평균 저장</translation>
    </message>
    <message>
        <source>Average shares</source>
        <translation>평균 공유</translation>
    </message>
    <message>
        <source>Average views</source>
        <translation>평균 조회수</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>연락 기록</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Day of the numbers</source>
        <translation>수치 기준일</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>연락 금지</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Engagement rate (computed anew)</source>
        <translation>참여율 (다시 계산함)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Followers on one platform</source>
        <translation>한 플랫폼의 팔로워</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>계정 이름</translation>
    </message>
    <message>
        <source>Handle on one platform</source>
        <translation>한 플랫폼의 계정</translation>
    </message>
    <message>
        <source>IRM ID</source>
        <translation>IRM ID</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>마지막 연락</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>법적 이름</translation>
    </message>
    <message>
        <source>Link to a profile</source>
        <translation>프로필 링크</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>메신저</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>다음 할 일 기한</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>Person, duo, group or channel</source>
        <translation>개인, 듀오, 그룹 또는 채널</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Posts counted</source>
        <translation>집계한 게시물 수</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>여러 계정</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>What “{header}” is taken for</source>
        <translation>“{header}”의 뜻</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>업무</translation>
    </message>
    <message>
        <source>{field}: {platform}</source>
        <translation>{field}: {platform}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n characters cannot be read: try another encoding.</source>
        <translation>
            <numerusform>읽을 수 없는 글자가 %n개 있습니다. 다른 인코딩을 써 보세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them as new people</source>
        <translation>새 사람으로 추가</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 통합 문서</translation>
    </message>
    <message>
        <source>Export of IRM</source>
        <translation>IRM 내보내기 파일</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>OpenDocument 표</translation>
    </message>
    <message>
        <source>Possible d&amp;uplicates</source>
        <translation>중복 가능성(&amp;U)</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>중복 가능성</translation>
    </message>
    <message>
        <source>Say which column holds the name, a handle, an e-mail or a phone.</source>
        <translation>어느 열이 이름, 계정, 이메일 또는 전화인지 정해 주세요.</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>텍스트 표</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>파일의 처음 몇 행</translation>
    </message>
    <message>
        <source>Update the person they may be</source>
        <translation>같아 보이는 사람에 덧붙이기</translation>
    </message>
    <message>
        <source>vCard contacts</source>
        <translation>vCard 연락처</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>새로 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>%n명을 가져왔습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates left out</source>
        <translation>
            <numerusform>중복 가능성 %n건을 뺐습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>거절 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>변경 없음 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>업데이트 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file is in your list any more.</source>
        <translation>이 파일의 내용은 이제 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>빠진 행 저장…</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>가져오기를 되돌렸습니다</translation>
    </message>
    <message>
        <source>There was nothing new in the file</source>
        <translation>파일에 새로운 것이 없었습니다</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>가져오기 취소</translation>
    </message>
</context>
<context>
    <name>ImportShape</name>
    <message>
        <source>&amp;Dates are written as</source>
        <translation>날짜 표기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>인코딩(&amp;E)</translation>
    </message>
    <message>
        <source>Arab Emirates (+971)</source>
        <translation>아랍에미리트 (+971)</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>아랍어 (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>아랍어 (Windows-1256)</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>쓰인 그대로</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>중유럽 (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>중국어 (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>중국어 (GB 18030)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>키릴 문자 (Windows-1251)</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>일, 월, 연</translation>
    </message>
    <message>
        <source>Egypt (+20)</source>
        <translation>이집트 (+20)</translation>
    </message>
    <message>
        <source>France (+33)</source>
        <translation>프랑스 (+33)</translation>
    </message>
    <message>
        <source>Germany (+49)</source>
        <translation>독일 (+49)</translation>
    </message>
    <message>
        <source>Header on &amp;line</source>
        <translation>제목 행(&amp;L)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>히브리어 (Windows-1255)</translation>
    </message>
    <message>
        <source>India (+91)</source>
        <translation>인도 (+91)</translation>
    </message>
    <message>
        <source>Japan (+81)</source>
        <translation>일본 (+81)</translation>
    </message>
    <message>
        <source>Japanese (CP932)</source>
        <translation>일본어 (CP932)</translation>
    </message>
    <message>
        <source>Korean (CP949)</source>
        <translation>한국어 (CP949)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>한국어 (EUC-KR)</translation>
    </message>
    <message>
        <source>Korean (Johab)</source>
        <translation>한국어 (조합형)</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>월, 일, 연</translation>
    </message>
    <message>
        <source>Nigeria (+234)</source>
        <translation>나이지리아 (+234)</translation>
    </message>
    <message>
        <source>No headers</source>
        <translation>제목 행 없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Phone numbers &amp;from</source>
        <translation>전화번호 국가(&amp;F)</translation>
    </message>
    <message>
        <source>Pla&amp;tform where none is named</source>
        <translation>플랫폼이 없을 때(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>시트(&amp;H)</translation>
    </message>
    <message>
        <source>Saudi Arabia (+966)</source>
        <translation>사우디아라비아 (+966)</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>구분 기호(&amp;P)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>South Korea (+82)</source>
        <translation>대한민국 (+82)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>튀르키예어 (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>유니코드 (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>유니코드 (UTF-8)</translation>
    </message>
    <message>
        <source>United Kingdom (+44)</source>
        <translation>영국 (+44)</translation>
    </message>
    <message>
        <source>United States, Canada (+1)</source>
        <translation>미국, 캐나다 (+1)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>서유럽 (Windows-1252)</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>연, 월, 일</translation>
    </message>
</context>
<context>
    <name>ImportVerdicts</name>
    <message>
        <source>Adds to {name}, who is in your list.</source>
        <translation>목록에 있는 {name} 님에게 덧붙입니다.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>중복 가능성</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>중복 가능성</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리 결과</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>행마다의 처리 결과</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>{name} is in your list with all of this.</source>
        <translation>{name} 님은 이미 이 내용 그대로 목록에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Influencers</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the trash</source>
        <translation>
            <numerusform>휴지통에 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were moved to the trash.</source>
        <translation>
            <numerusform>%n명을 휴지통으로 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken out of the trash.</source>
        <translation>
            <numerusform>%n명을 휴지통에서 꺼냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1명</translation>
    </message>
    <message>
        <source>1 person in the trash</source>
        <translation>휴지통에 1명</translation>
    </message>
    <message>
        <source>@handle or link</source>
        <translation>@계정 또는 링크</translation>
    </message>
    <message>
        <source>About</source>
        <translation>소개</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Add e-mail, phone or messenger</source>
        <translation>이메일, 전화, 메신저 추가</translation>
    </message>
    <message>
        <source>Adding demo data</source>
        <translation>데모 자료를 넣는 중</translation>
    </message>
    <message>
        <source>Average comments</source>
        <translation>평균 댓글</translation>
    </message>
    <message>
        <source>Average likes</source>
        <translation>평균 좋아요</translation>
    </message>
    <message>
        <source>Average saves</source>
        <translation>평균 저장</translation>
    </message>
    <message>
        <source>Average shares</source>
        <translation>평균 공유</translation>
    </message>
    <message>
        <source>Average views</source>
        <translation>평균 조회수</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>Bring in the spreadsheet you have, or start with one person. Everything stays on this computer.</source>
        <translation>가지고 있는 스프레드시트를 가져오거나 한 사람부터 시작하세요. 모든 것은 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>Choose a person first, then log the contact.</source>
        <translation>먼저 사람을 선택한 다음 연락을 기록하세요.</translation>
    </message>
    <message>
        <source>Choose a person in the list to see what was said and what comes next.</source>
        <translation>목록에서 사람을 고르면 나눈 이야기와 다음 할 일이 보입니다.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>연락 금지</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>E-mail, phone or messenger</source>
        <translation>이메일, 전화 또는 메신저</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여율</translation>
    </message>
    <message>
        <source>Engagement rate of the largest account. Rates of two formulas cannot be compared.</source>
        <translation>가장 큰 계정의 참여율입니다. 계산식이 다르면 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Everyone you work with, in one list</source>
        <translation>함께 일하는 모든 사람을 한 목록에</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Followers of the largest account</source>
        <translation>가장 큰 계정의 팔로워 수</translation>
    </message>
    <message>
        <source>Handle or link</source>
        <translation>계정 또는 링크</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 내역</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>목록 가져오기</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>인플루언서</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>연락처 종류</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>마지막 연락</translation>
    </message>
    <message>
        <source>Last contact {when}</source>
        <translation>마지막 연락 {when}</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>법적 이름</translation>
    </message>
    <message>
        <source>Likes, comments or followers are not known.</source>
        <translation>좋아요, 댓글 또는 팔로워 수를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>제한</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>데모 자료로 둘러보기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>No name, handle, tag, note or contact holds these words.</source>
        <translation>이 말이 들어 있는 이름, 계정, 태그, 메모, 연락 기록이 없습니다.</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>알려진 숫자가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>찾은 사람 없음</translation>
    </message>
    <message>
        <source>Nobody is open</source>
        <translation>열린 사람 없음</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>브라우저에서 프로필 열기</translation>
    </message>
    <message>
        <source>Our turn, last contact {when}</source>
        <translation>우리 차례, 마지막 연락 {when}</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Posts counted</source>
        <translation>집계한 게시물 수</translation>
    </message>
    <message>
        <source>Read on {day}.</source>
        <translation>{day}에 확인함.</translation>
    </message>
    <message>
        <source>Search name, handle, link, tag, note</source>
        <translation>이름, 계정, 링크, 태그, 메모 검색</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take this account off</source>
        <translation>이 계정 빼기</translation>
    </message>
    <message>
        <source>Take this contact off</source>
        <translation>이 연락처 빼기</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>휴지통이 비어 있습니다</translation>
    </message>
    <message>
        <source>Their turn, last contact {when}</source>
        <translation>상대 차례, 마지막 연락 {when}</translation>
    </message>
    <message>
        <source>There was no contact yet.</source>
        <translation>아직 연락한 적이 없습니다.</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>이 할 일을 마쳤습니다</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>연락 금지</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>휴지통에 있음</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>아직 연락 없음</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>해당 없음</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n people</source>
        <translation>
            <numerusform>%n명 중 {shown}명</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 person</source>
        <translation>1명 중 {shown}명</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Show what was moved to the trash</source>
        <translation>휴지통으로 옮긴 것 보기</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop the file to import it</source>
        <translation>파일을 놓으면 가져옵니다</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A contact with {subject} was logged.</source>
        <translation>{subject} 님과의 연락을 기록했습니다.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>다시 실행함: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>다시 실행: {what}</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you had saved is kept.</source>
        <translation>프로그램에 문제가 생겼습니다. 저장한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>중지했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>되돌림: {what}</translation>
    </message>
    <message>
        <source>The contact with {subject} was deleted.</source>
        <translation>{subject} 님과의 연락을 지웠습니다.</translation>
    </message>
    <message>
        <source>The contact with {subject} was saved.</source>
        <translation>{subject} 님과의 연락을 저장했습니다.</translation>
    </message>
    <message>
        <source>The demo data was added.</source>
        <translation>데모 자료를 넣었습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>실행 취소: {what}</translation>
    </message>
    <message>
        <source>{subject} was added.</source>
        <translation>{subject} 님을 추가했습니다.</translation>
    </message>
    <message>
        <source>{subject} was imported.</source>
        <translation>{subject}을(를) 가져왔습니다.</translation>
    </message>
    <message>
        <source>{subject} was moved to the trash.</source>
        <translation>{subject} 님을 휴지통으로 옮겼습니다.</translation>
    </message>
    <message>
        <source>{subject} was saved.</source>
        <translation>{subject} 님을 저장했습니다.</translation>
    </message>
    <message>
        <source>{subject} was taken out of the trash.</source>
        <translation>{subject} 님을 휴지통에서 꺼냈습니다.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Ambassador</source>
        <translation>앰배서더</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>연락함</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>DM</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>발굴</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>듀오</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>선물</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>협의 중</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>매크로</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>미팅</translation>
    </message>
    <message>
        <source>Mega</source>
        <translation>메가</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>메신저</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>마이크로</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>미드</translation>
    </message>
    <message>
        <source>Nano</source>
        <translation>나노</translation>
    </message>
    <message>
        <source>Naver Blog</source>
        <translation>네이버 블로그</translation>
    </message>
    <message>
        <source>No direction</source>
        <translation>방향 없음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>다른 수단</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>다른 연락처</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>다른 플랫폼</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>우리 차례</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>파트너</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>상대 차례</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>관계 형성 중</translation>
    </message>
    <message>
        <source>by followers</source>
        <translation>팔로워 기준</translation>
    </message>
    <message>
        <source>by views</source>
        <translation>조회수 기준</translation>
    </message>
    <message>
        <source>by views, with shares</source>
        <translation>조회수 기준, 공유 포함</translation>
    </message>
    <message>
        <source>likes + comments + shares / views</source>
        <translation>(좋아요 + 댓글 + 공유) / 조회수</translation>
    </message>
    <message>
        <source>likes + comments / followers</source>
        <translation>(좋아요 + 댓글) / 팔로워</translation>
    </message>
    <message>
        <source>likes + comments / views</source>
        <translation>(좋아요 + 댓글) / 조회수</translation>
    </message>
    <message>
        <source>views / followers</source>
        <translation>조회수 / 팔로워</translation>
    </message>
    <message>
        <source>views by followers</source>
        <translation>팔로워 대비 조회수</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>보호 방식</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>더 크게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>컴퓨터 설정대로</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>글자 크기(&amp;S)</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>아주 크게</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>자료 위치</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>내 자료</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>입력한 내용을 버립니다</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save now (Ctrl+S)</source>
        <translation>지금 저장 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>새 내용 받기</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you typed: {fields}.</source>
        <translation>입력하는 동안 다른 곳에서 바뀌었습니다: {fields}.</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>열 초기화</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message numerus="yes">
        <source>Copied as a table: %n lines.</source>
        <translation>
            <numerusform>표로 복사함: %n줄.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>IRM cannot start</source>
        <translation>IRM을 시작할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Take off {tag}</source>
        <translation>{tag} 떼기</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Asked for the media kit and a date in June…</source>
        <translation>미디어 키트와 6월 일정을 요청함…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation>연락 기록, 최신순</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>연락 수정</translation>
    </message>
    <message>
        <source>Give up what was typed (Esc)</source>
        <translation>입력한 내용 버리기 (Esc)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>연락 기록</translation>
    </message>
    <message>
        <source>Log what you wrote or heard, and what comes next: Ctrl+L.</source>
        <translation>보낸 말이나 들은 말, 그리고 다음 할 일을 기록하세요: Ctrl+L.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Next step is done</source>
        <translation>다음 할 일을 마침</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>아직 연락 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>아직 하지 않음</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the contact (Ctrl+Enter)</source>
        <translation>연락 저장 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send the contract</source>
        <translation>계약서 보내기</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>나눈 이야기</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>tomorrow, +3</source>
        <translation>내일, +3</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A count cannot be below zero: {value}.</source>
        <translation>수는 0보다 작을 수 없습니다: {value}.</translation>
    </message>
    <message>
        <source>A name, a handle or a way to reach the person is needed.</source>
        <translation>이름, 계정 또는 연락 방법이 필요합니다.</translation>
    </message>
    <message>
        <source>A page of the data file is damaged: {text}.</source>
        <translation>자료 파일의 한 쪽이 손상되었습니다: {text}.</translation>
    </message>
    <message>
        <source>A sheet has no more than {limit} rows: choose CSV, or export fewer people.</source>
        <translation>시트는 {limit}행까지만 담을 수 있습니다. CSV를 고르거나 더 적은 사람을 내보내세요.</translation>
    </message>
    <message>
        <source>A touch of this person is stored with somebody else.</source>
        <translation>이 사람의 연락 기록이 다른 사람에게 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>Add demo data</source>
        <translation>데모 자료 추가</translation>
    </message>
    <message>
        <source>Add {subject}</source>
        <translation>{subject} 추가</translation>
    </message>
    <message>
        <source>Another window or command is writing to the data file. Nothing was changed: try again.</source>
        <translation>다른 창이나 명령이 자료 파일에 쓰는 중입니다. 바뀐 것은 없습니다. 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation>취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Delete a contact with {subject}</source>
        <translation>{subject} 님과의 연락 삭제</translation>
    </message>
    <message>
        <source>Edit a contact with {subject}</source>
        <translation>{subject} 님과의 연락 수정</translation>
    </message>
    <message>
        <source>Edit {subject}</source>
        <translation>{subject} 수정</translation>
    </message>
    <message>
        <source>Encrypted, but the key lies in a file beside the data, because this computer has no key store: whoever can read that folder can read the data.</source>
        <translation>암호화되어 있지만, 이 컴퓨터에 키 저장소가 없어 키가 자료 옆 파일에 있습니다. 그 폴더를 읽을 수 있는 사람은 자료도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Encrypted. The key is kept by this computer&apos;s key store, which opens when you log in.</source>
        <translation>암호화되어 있습니다. 키는 로그인할 때 열리는 이 컴퓨터의 키 저장소에 있습니다.</translation>
    </message>
    <message>
        <source>Has accounts of two people here; one is {name} (number {id}).</source>
        <translation>여기 있는 두 사람의 계정을 갖고 있습니다. 한 사람은 {name} 님(번호 {id})입니다.</translation>
    </message>
    <message>
        <source>Here should be {expected}.</source>
        <translation>여기에는 {expected}이(가) 있어야 합니다.</translation>
    </message>
    <message>
        <source>IRM is already open with this data (process {process}).</source>
        <translation>IRM이 이 자료로 이미 열려 있습니다 (프로세스 {process}).</translation>
    </message>
    <message>
        <source>Import {subject}</source>
        <translation>{subject} 가져오기</translation>
    </message>
    <message>
        <source>In “{header}”, “{value}” can be read as two dates: say whether the day or the month comes first.</source>
        <translation>“{header}”의 “{value}”은(는) 두 날짜로 읽힐 수 있습니다. 일과 월 중 무엇이 먼저인지 정해 주세요.</translation>
    </message>
    <message>
        <source>Line {line} has a cell that is far too long.</source>
        <translation>{line}번째 줄에 너무 긴 칸이 있습니다.</translation>
    </message>
    <message>
        <source>Line {line} has a quotation mark that is never closed.</source>
        <translation>{line}번째 줄에 닫히지 않은 따옴표가 있습니다.</translation>
    </message>
    <message>
        <source>Line {line} has more columns than a spreadsheet can have.</source>
        <translation>{line}번째 줄의 열이 스프레드시트 한도보다 많습니다.</translation>
    </message>
    <message>
        <source>Line {line} has no name, handle, e-mail or phone.</source>
        <translation>{line}번째 줄에 이름, 계정, 이메일, 전화가 없습니다.</translation>
    </message>
    <message>
        <source>Line {line} is not among the first rows of the file.</source>
        <translation>{line}번째 줄은 파일의 처음 몇 행에 없습니다.</translation>
    </message>
    <message>
        <source>Line {line} is text about the table, not a person.</source>
        <translation>{line}번째 줄은 사람이 아니라 표에 관한 글입니다.</translation>
    </message>
    <message>
        <source>Line {line} repeats the header.</source>
        <translation>{line}번째 줄은 제목 행을 되풀이합니다.</translation>
    </message>
    <message>
        <source>Log a contact with {subject}</source>
        <translation>{subject} 님과의 연락 기록</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): an e-mail or phone is the same, the name or account is not.</source>
        <translation>{name} 님(번호 {id})일 수 있습니다. 이메일이나 전화는 같지만 이름이나 계정은 다릅니다.</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): the name is the same, nothing else says so.</source>
        <translation>{name} 님(번호 {id})일 수 있습니다. 이름만 같습니다.</translation>
    </message>
    <message>
        <source>Move {subject} to the trash</source>
        <translation>{subject} 휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>Nobody here is “{value}”.</source>
        <translation>“{value}”에 해당하는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>On line {line} there is something in “{field}” that is no entry.</source>
        <translation>{line}번째 줄의 “{field}”에 항목이 아닌 것이 있습니다.</translation>
    </message>
    <message>
        <source>Reading “{path}” takes too long. Save it as CSV.</source>
        <translation>“{path}”을(를) 읽는 데 너무 오래 걸립니다. CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>Row {id} of “{table}” points to a row of “{parent}” that is not there.</source>
        <translation>“{table}”의 {id}번 행이 “{parent}”에 없는 행을 가리킵니다.</translation>
    </message>
    <message>
        <source>Say what was said, or what the next step is.</source>
        <translation>나눈 이야기나 다음 할 일을 적어 주세요.</translation>
    </message>
    <message>
        <source>Something went wrong inside IRM: the details are in the log {path}.</source>
        <translation>IRM 안에서 문제가 생겼습니다. 자세한 내용은 기록 {path}에 있습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>Take {subject} out of the trash</source>
        <translation>{subject} 휴지통에서 꺼내기</translation>
    </message>
    <message>
        <source>The account “{value}” is in the list twice.</source>
        <translation>계정 “{value}”이(가) 목록에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The card that begins on line {line} has no end.</source>
        <translation>{line}번째 줄에서 시작하는 카드에 끝이 없습니다.</translation>
    </message>
    <message>
        <source>The card that begins on line {line} is too long to be one person.</source>
        <translation>{line}번째 줄에서 시작하는 카드가 한 사람이라기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>The change log does not fit the records in {count} places.</source>
        <translation>변경 기록이 {count}곳에서 자료와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The copy before the upgrade could not be made ({path}); the data file was not touched.</source>
        <translation>업그레이드 전 사본을 만들지 못했습니다({path}). 자료 파일은 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The data file belongs to another program; it was not touched.</source>
        <translation>자료 파일이 다른 프로그램의 것입니다. 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The data file cannot be written to. Nothing was changed: check the rights of its folder.</source>
        <translation>자료 파일에 쓸 수 없습니다. 바뀐 것은 없습니다. 폴더 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The data file could not be brought to the new version; it is as it was. A copy lies in the backups.</source>
        <translation>자료 파일을 새 버전으로 올리지 못했습니다. 파일은 그대로이며 사본이 백업에 있습니다.</translation>
    </message>
    <message>
        <source>The data file is there, but {path}, which says how its key is kept, is not. Bring it back from a copy.</source>
        <translation>자료 파일은 있지만 키 보관 방법을 적은 {path}이(가) 없습니다. 사본에서 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>The data file was made by a newer version of IRM (schema {revision}). It was not touched: update the program.</source>
        <translation>자료 파일을 더 새로운 IRM이 만들었습니다(스키마 {revision}). 건드리지 않았습니다. 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The data file {path} is gone. No empty one was made: bring the folder or the disk back, or restore a copy.</source>
        <translation>자료 파일 {path}이(가) 없어졌습니다. 빈 파일은 만들지 않았습니다. 폴더나 디스크를 되돌리거나 사본을 복원하세요.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. This change was not saved, all earlier ones are.</source>
        <translation>디스크를 읽거나 쓸 수 없습니다. 이번 변경은 저장되지 않았고 이전 변경은 모두 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The disk is full. This change was not saved, all earlier ones are: free some space and try again.</source>
        <translation>디스크가 가득 찼습니다. 이번 변경은 저장되지 않았고 이전 변경은 모두 저장되어 있습니다. 공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The file has more than {limit} vCards: split it first.</source>
        <translation>파일에 vCard가 {limit}개보다 많습니다. 먼저 나누세요.</translation>
    </message>
    <message>
        <source>The file has {name} twice.</source>
        <translation>파일에 {name}이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The file is damaged on line {line}, column {column}: {reason}.</source>
        <translation>파일의 {line}번째 줄 {column}번째 칸이 손상되었습니다: {reason}.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format {version}): update first.</source>
        <translation>더 새로운 버전의 프로그램이 쓴 파일입니다(형식 {version}). 먼저 업데이트하세요.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be used ({reason}).</source>
        <translation>폴더 {path}을(를) 쓸 수 없습니다 ({reason}).</translation>
    </message>
    <message>
        <source>The key found does not fit the data file. The data was not touched.</source>
        <translation>찾은 키가 자료 파일과 맞지 않습니다. 자료는 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The key of the data file, {path}, is gone. The data cannot be opened without it: bring it back from a copy.</source>
        <translation>자료 파일의 키 {path}이(가) 없어졌습니다. 키 없이는 자료를 열 수 없습니다. 사본에서 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>The key of the data lies in the system&apos;s key store, which does not answer. Unlock it and try again.</source>
        <translation>자료의 키가 시스템 키 저장소에 있는데 응답하지 않습니다. 잠금을 풀고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>출력을 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The record on line {line} is too long to be one person.</source>
        <translation>{line}번째 줄의 기록이 한 사람이라기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>The search index differs from the records in {count} places.</source>
        <translation>검색 색인이 {count}곳에서 자료와 다릅니다.</translation>
    </message>
    <message>
        <source>The structure of the data file is damaged: {text}.</source>
        <translation>자료 파일의 구조가 손상되었습니다: {text}.</translation>
    </message>
    <message>
        <source>The tag “{value}” could not be made.</source>
        <translation>태그 “{value}”을(를) 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>The time “{value}” does not say in which time zone it is.</source>
        <translation>시각 “{value}”에 시간대가 없습니다.</translation>
    </message>
    <message>
        <source>There is no column “{value}”. Did you mean: {suggestions}</source>
        <translation>“{value}” 열이 없습니다. 혹시: {suggestions}</translation>
    </message>
    <message>
        <source>There is no column “{value}”; there are: {offered}.</source>
        <translation>“{value}” 열이 없습니다. 있는 열: {offered}.</translation>
    </message>
    <message>
        <source>There is no field “{value}”. Did you mean: {suggestions}</source>
        <translation>“{value}” 항목이 없습니다. 혹시: {suggestions}</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>“{path}” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no sheet “{value}”. The sheets are: {sheets}</source>
        <translation>“{value}” 시트가 없습니다. 있는 시트: {sheets}</translation>
    </message>
    <message>
        <source>There is no vCard in “{path}”.</source>
        <translation>“{path}”에 vCard가 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>This card is a list of contacts and no person.</source>
        <translation>이 카드는 사람이 아니라 연락처 목록입니다.</translation>
    </message>
    <message>
        <source>This contact is not there any more.</source>
        <translation>이 연락 기록은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This count is too large: {value}.</source>
        <translation>수가 너무 큽니다: {value}.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} are possible.</source>
        <translation>글자 수가 {length}자입니다. 최대 {limit}자까지 됩니다.</translation>
    </message>
    <message>
        <source>Two entries have the same key.</source>
        <translation>두 항목의 키가 같습니다.</translation>
    </message>
    <message>
        <source>What the list shows differs from the records in {count} places.</source>
        <translation>목록에 보이는 것이 {count}곳에서 자료와 다릅니다.</translation>
    </message>
    <message>
        <source>{count} fields need a correction.</source>
        <translation>고쳐야 할 칸이 {count}개 있습니다.</translation>
    </message>
    <message>
        <source>{path} is a calendar; a list of people is needed here.</source>
        <translation>{path}은(는) 달력입니다. 여기에는 사람 목록이 필요합니다.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path}은(는) 파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>{path}, which says how the data file&apos;s key is kept, cannot be read. Bring it back from a copy.</source>
        <translation>자료 파일의 키 보관 방법을 적은 {path}을(를) 읽을 수 없습니다. 사본에서 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>{value} people cannot be made up: any number from 1 to {limit} can.</source>
        <translation>{value}명은 만들 수 없습니다. 1부터 {limit}까지 됩니다.</translation>
    </message>
    <message>
        <source>{value} touches cannot be made up: any number from 0 to {limit} can.</source>
        <translation>연락 기록 {value}개는 만들 수 없습니다. 0부터 {limit}까지 됩니다.</translation>
    </message>
    <message>
        <source>“{header}” is left out: engagement rates are computed from likes, comments, views and followers.</source>
        <translation>“{header}”은(는) 뺍니다. 참여율은 좋아요, 댓글, 조회수, 팔로워로 계산합니다.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}</source>
        <translation>“{path}”을(를) 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>“{path}”을(를) 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” holds neither text nor a workbook.</source>
        <translation>“{path}”은(는) 텍스트도 통합 문서도 아닙니다.</translation>
    </message>
    <message>
        <source>“{path}” is JSON, but no export of this program.</source>
        <translation>“{path}”은(는) JSON이지만 이 프로그램이 내보낸 것이 아닙니다.</translation>
    </message>
    <message>
        <source>“{path}” is an archive, but no workbook.</source>
        <translation>“{path}”은(는) 압축 파일이지만 통합 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>“{path}” is damaged and cannot be read.</source>
        <translation>“{path}”이(가) 손상되어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>“{path}”이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>“{path}” is password-protected or in the old .xls format. Open it in a spreadsheet program and save it as .xlsx without a password.</source>
        <translation>“{path}”은(는) 암호로 보호되었거나 옛 .xls 형식입니다. 스프레드시트 프로그램에서 열어 암호 없이 .xlsx로 저장하세요.</translation>
    </message>
    <message>
        <source>“{path}” unpacks to more than can be read. Save it as CSV.</source>
        <translation>“{path}”을(를) 풀면 읽을 수 있는 크기를 넘습니다. CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>“{value}” can be read as two dates: say whether the day comes first.</source>
        <translation>“{value}”은(는) 두 날짜로 읽힐 수 있습니다. 일이 먼저인지 알려 주세요.</translation>
    </message>
    <message>
        <source>“{value}” can be several people: say which by id ({ids}).</source>
        <translation>“{value}”은(는) 여러 사람일 수 있습니다. 번호로 정해 주세요 ({ids}).</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a touch.</source>
        <translation>“{value}”은(는) 연락 기록으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{value}” cannot separate columns: use , ; | or tab.</source>
        <translation>“{value}”(으)로는 열을 나눌 수 없습니다. , ; | 또는 탭을 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no channel.</source>
        <translation>“{value}”은(는) 연락 수단이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no count.</source>
        <translation>“{value}”은(는) 수가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no date this program can read.</source>
        <translation>“{value}”은(는) 읽을 수 있는 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no direction: in, out or none.</source>
        <translation>“{value}”은(는) 방향이 아닙니다: in, out 또는 none.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>“{value}”은(는) 이메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no encoding to read; there are: {offered}.</source>
        <translation>“{value}”은(는) 읽을 수 있는 인코딩이 아닙니다. 있는 것: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no encoding to write; there are: {offered}.</source>
        <translation>“{value}”은(는) 쓸 수 있는 인코딩이 아닙니다. 있는 것: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no format to write; there are: {offered}.</source>
        <translation>“{value}”은(는) 쓸 수 있는 형식이 아닙니다. 있는 것: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no handle and no link to a profile.</source>
        <translation>“{value}”은(는) 계정 이름도 프로필 링크도 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of contact.</source>
        <translation>“{value}”은(는) 연락처 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of influencer.</source>
        <translation>“{value}”은(는) 인플루언서 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no mapping. Write Header=field.</source>
        <translation>“{value}”은(는) 짝짓기가 아닙니다. 제목=항목으로 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no order of year, month and day: ymd, dmy or mdy.</source>
        <translation>“{value}”은(는) 연월일 순서가 아닙니다: ymd, dmy 또는 mdy.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number.</source>
        <translation>“{value}”은(는) 전화번호가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no platform this program knows.</source>
        <translation>“{value}”은(는) 이 프로그램이 아는 플랫폼이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no stage.</source>
        <translation>“{value}”은(는) 단계가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no time of day.</source>
        <translation>“{value}”은(는) 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no time zone this computer knows.</source>
        <translation>“{value}”은(는) 이 컴퓨터가 아는 시간대가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no way to treat possible duplicates: hold, add or update.</source>
        <translation>“{value}”은(는) 중복을 다루는 방법이 아닙니다: hold, add 또는 update.</translation>
    </message>
    <message>
        <source>“{value}” is the account of {name} already.</source>
        <translation>“{value}”은(는) 이미 {name} 님의 계정입니다.</translation>
    </message>
    <message>
        <source>“{value}” is the account of {name}, who is in the trash: take them out of it, or give another handle.</source>
        <translation>“{value}”은(는) 휴지통에 있는 {name} 님의 계정입니다. 휴지통에서 꺼내거나 다른 계정을 적으세요.</translation>
    </message>
</context>
</TS>
