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
    <name>Influencers</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
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
        <source>Birthday</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
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
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>알려진 숫자가 없습니다.</translation>
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
        <source>There was no contact yet.</source>
        <translation>아직 연락한 적이 없습니다.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>등급</translation>
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
        <source>not relevant</source>
        <translation>해당 없음</translation>
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
    <name>StatusStrip</name>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
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
        <source>Add demo data</source>
        <translation>데모 자료 추가</translation>
    </message>
    <message>
        <source>Add {subject}</source>
        <translation>{subject} 추가</translation>
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
        <source>Import {subject}</source>
        <translation>{subject} 가져오기</translation>
    </message>
    <message>
        <source>Log a contact with {subject}</source>
        <translation>{subject} 님과의 연락 기록</translation>
    </message>
    <message>
        <source>Move {subject} to the trash</source>
        <translation>{subject} 휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>Say what was said, or what the next step is.</source>
        <translation>나눈 이야기나 다음 할 일을 적어 주세요.</translation>
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
        <source>The time “{value}” does not say in which time zone it is.</source>
        <translation>시각 “{value}”에 시간대가 없습니다.</translation>
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
        <source>{count} fields need a correction.</source>
        <translation>고쳐야 할 칸이 {count}개 있습니다.</translation>
    </message>
    <message>
        <source>“{value}” can be read as two dates: say whether the day comes first.</source>
        <translation>“{value}”은(는) 두 날짜로 읽힐 수 있습니다. 일이 먼저인지 알려 주세요.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a touch.</source>
        <translation>“{value}”은(는) 연락 기록으로 읽을 수 없습니다.</translation>
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
</context>
</TS>
