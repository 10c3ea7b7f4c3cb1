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
        <source>&amp;Backups…</source>
        <translation>백업(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check data…</source>
        <translation>자료 점검(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Data settings…</source>
        <translation>자료 설정(&amp;D)…</translation>
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
        <source>&amp;Go to…</source>
        <translation>이동(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>목록 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>키보드 단축키(&amp;K)…</translation>
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
        <source>&amp;Protection…</source>
        <translation>보호(&amp;P)…</translation>
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
        <source>All keys and where they work</source>
        <translation>모든 키와 쓰이는 곳</translation>
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
        <source>Cover the window until it is unlocked</source>
        <translation>잠금을 풀 때까지 창을 가립니다</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>되돌린 일을 다시 합니다</translation>
    </message>
    <message>
        <source>Entries that may be the same person, to merge or keep apart</source>
        <translation>같은 사람일 수 있는 항목을 합치거나 따로 둡니다</translation>
    </message>
    <message>
        <source>Every action, page, tag and person by a few letters</source>
        <translation>글자 몇 개로 찾는 모든 동작, 화면, 태그, 사람</translation>
    </message>
    <message>
        <source>Fields, stages, tags</source>
        <translation>항목, 단계, 태그</translation>
    </message>
    <message>
        <source>Find d&amp;uplicates…</source>
        <translation>중복 찾기(&amp;U)…</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>검색창으로 갑니다</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>지금 잠그기(&amp;K)</translation>
    </message>
    <message>
        <source>Look whether everything is whole, and repair what can be</source>
        <translation>모든 것이 온전한지 살펴보고, 고칠 수 있는 것은 고칩니다</translation>
    </message>
    <message>
        <source>Make a backup, or bring an earlier state back</source>
        <translation>백업을 만들거나 이전 상태로 되돌립니다</translation>
    </message>
    <message>
        <source>Passphrase, recovery code, key</source>
        <translation>비밀 문구, 복구 코드, 키</translation>
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
    <name>Backups</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>캠페인 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>연락 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code of this backup</source>
        <translation>이 백업의 비밀 문구 또는 복구 코드(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase, eight letters or more</source>
        <translation>비밀 문구, 8자 이상(&amp;P)</translation>
    </message>
    <message>
        <source>A backup from elsewhere</source>
        <translation>다른 곳의 백업</translation>
    </message>
    <message>
        <source>A backup was made: {what}</source>
        <translation>백업을 만들었습니다: {what}</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>백업을 둘 두 번째 폴더</translation>
    </message>
    <message>
        <source>A second folder, on a stick or a synced disk, saves you when this disk fails.</source>
        <translation>USB 메모리나 동기화되는 디스크에 두 번째 폴더를 두면 이 디스크가 고장 나도 안전합니다.</translation>
    </message>
    <message>
        <source>All entries could be read: {what}. The damaged file is kept.</source>
        <translation>모든 항목을 읽었습니다: {what}. 손상된 파일은 그대로 보관됩니다.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>백업하는 중</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups of IRM (*.db *.irmbackup)</source>
        <translation>IRM 백업 (*.db *.irmbackup)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>두 번째 폴더 고르기…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락</translation>
    </message>
    <message>
        <source>Encrypted copies of all your data, made by themselves and whenever you like.</source>
        <translation>모든 자료의 암호화된 사본입니다. 저절로 만들어지며 원할 때 직접 만들 수도 있습니다.</translation>
    </message>
    <message>
        <source>For another computer</source>
        <translation>다른 컴퓨터용</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>다른 컴퓨터용…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>이 백업으로 되돌리기</translation>
    </message>
    <message>
        <source>In the backup: {what}</source>
        <translation>백업에 든 것: {what}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>복구…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Now: {what}</source>
        <translation>지금: {what}</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>한 번 더(&amp;M)</translation>
    </message>
    <message>
        <source>One file with everything in it. Nobody can open it without the passphrase, so keep that safe.</source>
        <translation>모든 것이 든 파일 하나입니다. 비밀 문구 없이는 아무도 열 수 없으니 잘 보관하세요.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>복원하는 중</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>백업 보기</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>이 폴더로 복사 중지</translation>
    </message>
    <message>
        <source>The backup was restored: {what}.</source>
        <translation>백업을 복원했습니다: {what}.</translation>
    </message>
    <message>
        <source>The backup was restored: {what}. The file that was there is kept.</source>
        <translation>백업을 복원했습니다: {what}. 원래 있던 파일은 보관합니다.</translation>
    </message>
    <message>
        <source>The data goes back to this backup. The present state is backed up first, and kept.</source>
        <translation>자료를 이 백업으로 되돌립니다. 지금 상태는 먼저 백업해 보관합니다.</translation>
    </message>
    <message>
        <source>The newest backup is copied to {folder}.</source>
        <translation>가장 새 백업을 {folder}에 복사했습니다.</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made by itself an hour after the first change.</source>
        <translation>아직 백업이 없습니다. 첫 변경 한 시간 뒤에 저절로 만들어집니다.</translation>
    </message>
    <message>
        <source>What could be read is here: {what}. Some of the damaged file could not; it is kept as it was.</source>
        <translation>읽을 수 있었던 내용이 여기 있습니다: {what}. 손상된 파일의 일부는 읽지 못했으며, 그 파일은 그대로 보관됩니다.</translation>
    </message>
    <message>
        <source>What is in the backup is seen once it is opened.</source>
        <translation>백업의 내용은 열고 나면 보입니다.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>파일 저장</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation>읽을 수 있는 것 없음</translation>
    </message>
    <message>
        <source>the last contact on {day}</source>
        <translation>마지막 연락 {day}</translation>
    </message>
    <message>
        <source>{file} was written: {what}</source>
        <translation>{file}을(를) 저장했습니다: {what}</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Approval by</source>
        <translation>승인 기한</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>브리프</translation>
    </message>
    <message>
        <source>Brief for {person}: {campaign}</source>
        <translation>{person} 님 브리프: {campaign}</translation>
    </message>
    <message>
        <source>Brief: {campaign}</source>
        <translation>브리프: {campaign}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Code of a usage right</source>
        <translation>사용권 코드</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the brief for a message or a letter</source>
        <translation>메시지나 편지에 쓸 브리프를 복사합니다</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>광고 표시</translation>
    </message>
    <message>
        <source>Draft by</source>
        <translation>초안 기한</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>모두에게</translation>
    </message>
    <message>
        <source>For whom the brief is</source>
        <translation>브리프를 받을 사람</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>드리는 말씀</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>게시일</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Parcel leaves by</source>
        <translation>발송 기한</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>연락할 곳</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Save the brief as a PDF</source>
        <translation>브리프를 PDF로 저장합니다</translation>
    </message>
    <message>
        <source>Say clearly, and at the beginning, that this is advertising: the rules of {markets} ask for it.</source>
        <translation>광고라는 것을 첫머리에 분명히 밝혀 주세요. {markets}의 규정에 따른 것입니다.</translation>
    </message>
    <message>
        <source>Stays live until</source>
        <translation>게시 유지 기한</translation>
    </message>
    <message>
        <source>The brief was copied.</source>
        <translation>브리프를 복사했습니다.</translation>
    </message>
    <message>
        <source>The brief was saved as {name}.</source>
        <translation>브리프를 {name}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>This day cannot move.</source>
        <translation>이 날짜는 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <translation>정해진 것</translation>
    </message>
    <message>
        <source>What is up to you</source>
        <translation>자유롭게 정하실 것</translation>
    </message>
    <message>
        <source>When</source>
        <translation>기간</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message numerus="yes">
        <source>%n people change.</source>
        <translation>
            <numerusform>%n명이 바뀝니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay as they are.</source>
        <translation>
            <numerusform>%n명은 그대로입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected people</source>
        <translation>
            <numerusform>선택한 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-30</source>
        <translation>날짜, 예: 2026-11-30</translation>
    </message>
    <message>
        <source>A line that is put below the notes</source>
        <translation>메모 아래에 덧붙일 한 줄</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message numerus="yes">
        <source>All %n people that are listed</source>
        <translation>
            <numerusform>목록에 있는 %n명 모두</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount, such as 500 USD</source>
        <translation>금액, 예: 500 USD</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>공익 관심사</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>%n명 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many people</source>
        <translation>여러 사람 변경</translation>
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
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>연락 금지</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>영향력 유형</translation>
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
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
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
        <source>One change for all of them, and one Undo that takes it back.</source>
        <translation>모두를 한 번에 바꾸고, 실행 취소 한 번으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message numerus="yes">
        <source>Other values: %n</source>
        <translation>
            <numerusform>다른 값: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, may be left empty</source>
        <translation>이유, 비워 두어도 됩니다</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>연락 주기(일)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>정하기</translation>
    </message>
    <message>
        <source>Several apart by commas</source>
        <translation>여러 개는 쉼표로 구분</translation>
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
        <source>Take off</source>
        <translation>떼기</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>표시 해제</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>{before} becomes {after}: {count}</source>
        <translation>{before} → {after}: {count}</translation>
    </message>
    <message>
        <source>{before} changes: {count}</source>
        <translation>{before} 변경: {count}</translation>
    </message>
    <message>
        <source>{before}: {count}</source>
        <translation>{before}: {count}</translation>
    </message>
</context>
<context>
    <name>BulkHands</name>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change a field of the selected people…</source>
        <translation>선택한 사람들의 항목 바꾸기…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Merge two selected people…</source>
        <translation>선택한 두 사람 합치기…</translation>
    </message>
    <message>
        <source>Select the people first.</source>
        <translation>먼저 사람들을 선택하세요.</translation>
    </message>
    <message>
        <source>Select two people to merge them.</source>
        <translation>합칠 두 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tag the selected people…</source>
        <translation>선택한 사람들에게 태그 달기…</translation>
    </message>
    <message numerus="yes">
        <source>Tags for %n people, -tag takes one off</source>
        <translation>
            <numerusform>%n명의 태그, -태그는 떼기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>캠페인 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns in the trash</source>
        <translation>
            <numerusform>휴지통에 캠페인 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns were moved to the trash.</source>
        <translation>
            <numerusform>캠페인 %n개를 휴지통으로 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns were taken out of the trash.</source>
        <translation>
            <numerusform>캠페인 %n개를 휴지통에서 꺼냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>캠페인 1개</translation>
    </message>
    <message>
        <source>1 campaign in the trash</source>
        <translation>휴지통에 캠페인 1개</translation>
    </message>
    <message>
        <source>A campaign has a goal and slots to fill. For each slot you keep who fills it and a ranked bench, so that somebody can step in when somebody drops out.</source>
        <translation>캠페인에는 목표와 채울 자리가 있습니다. 자리마다 맡은 사람과 순위를 매긴 대기 명단을 두어, 누가 빠지더라도 다른 사람이 대신할 수 있습니다.</translation>
    </message>
    <message>
        <source>A draft with the same slots, without people and days</source>
        <translation>자리는 같고 사람과 날짜는 없는 초안</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>캠페인 추가</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>나이(부터)</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>나이(까지)</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>브리프</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Budget, and below it what is committed to the people who fill the slots</source>
        <translation>예산, 그 아래는 자리를 맡은 사람들에게 확정된 지출</translation>
    </message>
    <message>
        <source>Budget, time and place</source>
        <translation>예산, 기간, 장소</translation>
    </message>
    <message>
        <source>By</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose one in the list to see its slots, who fills them and who stands by.</source>
        <translation>목록에서 하나를 고르면 자리와 맡은 사람, 대기하는 사람이 보입니다.</translation>
    </message>
    <message>
        <source>Copy the campaign</source>
        <translation>캠페인 복사</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>대비 상태</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>결정 기한</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Gift givers in a hurry</source>
        <translation>급하게 선물을 찾는 사람들</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>측정 방법</translation>
    </message>
    <message>
        <source>How well the worst slot that is still to come is covered by ready stand-ins</source>
        <translation>앞으로 남은 자리 가운데 가장 취약한 자리에 준비된 대기자가 얼마나 있는지</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>관심사</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Languages of the content</source>
        <translation>콘텐츠 언어</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>새 캠페인</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>새 페르소나</translation>
    </message>
    <message>
        <source>Newsletter sign-ups</source>
        <translation>뉴스레터 가입</translation>
    </message>
    <message>
        <source>Next go-live</source>
        <translation>다음 게시일</translation>
    </message>
    <message>
        <source>No campaign found</source>
        <translation>찾은 캠페인 없음</translation>
    </message>
    <message>
        <source>No campaign is open</source>
        <translation>열린 캠페인 없음</translation>
    </message>
    <message>
        <source>No campaign, slot, person, code or note holds these words.</source>
        <translation>이 말이 들어 있는 캠페인, 자리, 사람, 코드, 메모가 없습니다.</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>페르소나 없음</translation>
    </message>
    <message>
        <source>No slot is still to come.</source>
        <translation>앞으로 남은 자리가 없습니다.</translation>
    </message>
    <message>
        <source>No slot yet</source>
        <translation>아직 자리 없음</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Search campaign, brand, product, slot, person, code, note</source>
        <translation>캠페인, 브랜드, 제품, 자리, 사람, 코드, 메모 검색</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Slots filled, of all slots</source>
        <translation>전체 자리 가운데 채워진 자리</translation>
    </message>
    <message>
        <source>Stage of the funnel</source>
        <translation>퍼널 단계</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표치</translation>
    </message>
    <message>
        <source>The goal is SMART.</source>
        <translation>목표가 SMART 기준을 모두 갖췄습니다.</translation>
    </message>
    <message>
        <source>The goal lacks: {letters}</source>
        <translation>목표에 빠진 것: {letters}</translation>
    </message>
    <message>
        <source>The last day on which a ready stand-in can still be promoted</source>
        <translation>준비된 대기자를 아직 승격할 수 있는 마지막 날</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>What can be done with this campaign</source>
        <translation>이 캠페인으로 할 수 있는 일</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <translation>정해진 것</translation>
    </message>
    <message>
        <source>What the creator is free to decide</source>
        <translation>크리에이터가 자유롭게 정할 것</translation>
    </message>
    <message>
        <source>What you want to reach, and who makes it happen</source>
        <translation>이루고 싶은 목표와 그것을 함께할 사람들</translation>
    </message>
    <message>
        <source>Whom you want to reach. Several campaigns can share one.</source>
        <translation>누구에게 닿고 싶은지. 여러 캠페인이 하나를 함께 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Why it can be reached</source>
        <translation>이룰 수 있는 이유</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>중요한 이유</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>여성과 남성</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>휴지통에 있음</translation>
    </message>
    <message>
        <source>{committed} of {budget} committed, {left} left</source>
        <translation>예산 {budget} 중 {committed} 확정, {left} 남음</translation>
    </message>
    <message>
        <source>{filled} of {slots} slots filled</source>
        <translation>자리 {slots}개 중 {filled}개 채움</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (사본)</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n campaigns</source>
        <translation>
            <numerusform>캠페인 %n개 중 {shown}개</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 campaign</source>
        <translation>캠페인 1개 중 {shown}개</translation>
    </message>
    <message>
        <source>{slots}, decide {day}</source>
        <translation>{slots}, 결정 {day}</translation>
    </message>
</context>
<context>
    <name>CheckData</name>
    <message>
        <source>All is well: nothing is wrong with the data.</source>
        <translation>모두 정상입니다. 자료에 잘못된 것이 없습니다.</translation>
    </message>
    <message>
        <source>All of this can be repaired:</source>
        <translation>모두 고칠 수 있습니다:</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 점검</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>자료 점검</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>자료를 점검하는 중</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>점검하는 중…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Looks at every page of the file, at references, search index and facts, at attachments and backups.</source>
        <translation>파일의 모든 쪽, 참조, 검색 색인과 파생 정보, 첨부 파일과 백업을 살펴봅니다.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>고치는 중</translation>
    </message>
    <message>
        <source>This is wrong. An earlier state is under Backups; nothing is changed by itself:</source>
        <translation>다음이 잘못되었습니다. 이전 상태는 백업에 있으며, 저절로 바뀌는 것은 없습니다:</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Another range…</source>
        <translation>다른 범위…</translation>
    </message>
    <message>
        <source>At most {value}</source>
        <translation>{value} 이하</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Filter by {column}</source>
        <translation>{column}(으)로 필터</translation>
    </message>
    <message>
        <source>Filter by {column}…</source>
        <translation>{column}(으)로 필터…</translation>
    </message>
    <message>
        <source>Group by {column}</source>
        <translation>{column}(으)로 묶기</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>이 열 숨기기</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>지난 %n일 안</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n days</source>
        <translation>
            <numerusform>앞으로 %n일 안</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {value}</source>
        <translation>{value} 미만</translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>%n일보다 오래전</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {value}</source>
        <translation>{value} 초과</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>묶지 않기</translation>
    </message>
    <message>
        <source>Nobody has a value here</source>
        <translation>여기에 값이 있는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>오름차순 정렬</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>내림차순 정렬</translation>
    </message>
    <message>
        <source>Take off the filter by {column}</source>
        <translation>{column} 필터 빼기</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>값 없음</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add e-mail, phone, messenger or address</source>
        <translation>이메일, 전화, 메신저 또는 주소 추가</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>확인한 날</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>오늘 확인함</translation>
    </message>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>끌어서 순서를 바꾸거나 Alt+Up, Alt+Down을 누르세요</translation>
    </message>
    <message>
        <source>E-mail, phone or messenger</source>
        <translation>이메일, 전화 또는 메신저</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>연락처 종류</translation>
    </message>
    <message>
        <source>Label and day of confirmation</source>
        <translation>라벨과 확인한 날</translation>
    </message>
    <message>
        <source>Label of the contact</source>
        <translation>연락처 라벨</translation>
    </message>
    <message>
        <source>Label: work, shipping</source>
        <translation>라벨: 업무, 배송</translation>
    </message>
    <message>
        <source>Prefer this to others of its kind</source>
        <translation>같은 종류 가운데 이것을 먼저 쓰기</translation>
    </message>
    <message>
        <source>Preferred of its kind</source>
        <translation>같은 종류 가운데 우선</translation>
    </message>
    <message>
        <source>Street, code and city, one a line</source>
        <translation>도로명, 우편번호와 도시를 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Take this contact off</source>
        <translation>이 연락처 빼기</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>비서</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>home</source>
        <translation>집</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>청구서</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>매니저</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>휴대전화</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>work</source>
        <translation>업무</translation>
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
    <name>DataSettings</name>
    <message numerus="yes">
        <source>%n people are due for deletion.</source>
        <translation>
            <numerusform>삭제할 때가 된 사람이 %n명 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people change tier.</source>
        <translation>
            <numerusform>%n명의 등급이 바뀝니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values say nothing in this kind and go with the change.</source>
        <translation>
            <numerusform>값 %n개는 이 종류에서 뜻이 없어 변경과 함께 사라집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person&apos;s tier follows from the followers of the largest account.</source>
        <translation>사람의 등급은 가장 큰 계정의 팔로워 수로 정해집니다.</translation>
    </message>
    <message>
        <source>Add a benchmark</source>
        <translation>기준값 추가</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Average from</source>
        <translation>평균 기준</translation>
    </message>
    <message>
        <source>Begins at (followers)</source>
        <translation>시작(팔로워)</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Call the stage again what the program calls it</source>
        <translation>단계 이름을 프로그램이 부르는 대로 되돌립니다</translation>
    </message>
    <message>
        <source>Call the stages what you call them. A stage somebody is in cannot be hidden.</source>
        <translation>단계를 원하는 이름으로 부르세요. 사람이 있는 단계는 숨길 수 없습니다.</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>선택지, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Data settings</source>
        <translation>자료 설정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the field with all it says; undo brings it back</source>
        <translation>항목과 그 안의 내용을 모두 지웁니다. 실행 취소하면 되살아납니다</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>삭제할 때가 된 사람</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>완전히 지우기…</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>태그 찾기</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>계산식</translation>
    </message>
    <message>
        <source>Give a tag the name of another one, and the two become one. Undo parts them.</source>
        <translation>태그에 다른 태그의 이름을 붙이면 둘이 하나가 됩니다. 실행 취소하면 다시 나뉩니다.</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>우수 기준</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>International</source>
        <translation>국제 기준</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국 기준</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Months people are kept</source>
        <translation>사람을 보관하는 개월 수</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Nobody changes tier.</source>
        <translation>등급이 바뀌는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is due for deletion.</source>
        <translation>삭제할 때가 된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>None: each amount says which</source>
        <translation>없음: 금액마다 따로 적음</translation>
    </message>
    <message>
        <source>One hour costs</source>
        <translation>한 시간의 비용</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>People without a contact, a cooperation or a change for so many months are listed here for you to review. Nobody is ever erased by itself; leave it empty to keep everybody.</source>
        <translation>이 개월 수 동안 연락, 협업, 변경이 없었던 사람을 검토할 수 있도록 여기에 보여 줍니다. 저절로 지워지는 사람은 없습니다. 모두 보관하려면 비워 두세요.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Reset to those shipped</source>
        <translation>처음 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보이기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take over:</source>
        <translation>가져다 쓰기:</translation>
    </message>
    <message>
        <source>Take the tag off everybody; undo brings it back</source>
        <translation>모든 사람에게서 태그를 뗍니다. 실행 취소하면 되살아납니다</translation>
    </message>
    <message numerus="yes">
        <source>The field {name} was deleted, with what it said of %n people.</source>
        <translation>
            <numerusform>항목 {name}을(를) %n명에 대한 내용과 함께 지웠습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program&apos;s word</source>
        <translation>프로그램이 쓰는 말</translation>
    </message>
    <message>
        <source>There is no field of your own yet. Add one: shirt size, fee per post, contract.</source>
        <translation>아직 사용자 항목이 없습니다. 하나 추가해 보세요: 옷 사이즈, 게시물당 비용, 계약.</translation>
    </message>
    <message>
        <source>There is no such tag. Tags are made where a person gets one.</source>
        <translation>그런 태그가 없습니다. 태그는 사람에게 달 때 만들어집니다.</translation>
    </message>
    <message>
        <source>They belong to your data and travel with its file. Every change can be undone.</source>
        <translation>이 설정은 자료에 속하며 자료 파일과 함께 옮겨집니다. 모든 변경은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Use the program&apos;s word</source>
        <translation>프로그램의 말 쓰기</translation>
    </message>
    <message>
        <source>Used where fewer than eight of your own accounts are alike. Sources differ widely: trust your own list first.</source>
        <translation>비슷한 내 계정이 여덟 개보다 적을 때 씁니다. 출처마다 차이가 크니 내 목록을 먼저 믿으세요.</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>기본 통화</translation>
    </message>
    <message>
        <source>What an hour of your own time costs. With the hours noted it counts in the true cost and the budget; leave it empty to leave it out.</source>
        <translation>내 시간 한 시간의 비용입니다. 기록한 시간과 함께 실제 비용과 예산에 들어갑니다. 넣지 않으려면 비워 두세요.</translation>
    </message>
    <message>
        <source>What you want to know of people beyond the fields that are there already.</source>
        <translation>이미 있는 항목 말고 사람들에 대해 더 알고 싶은 것.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>{limit} 미만</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>휴지통에 있음</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
    <message>
        <source>{limit} and more</source>
        <translation>{limit} 이상</translation>
    </message>
    <message>
        <source>{name}, nothing since {day}</source>
        <translation>{name}, {day} 이후 아무 일 없음</translation>
    </message>
    <message>
        <source>{tier} begins at</source>
        <translation>{tier} 시작</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>A day, or: today, tomorrow, +3</source>
        <translation>날짜, 또는: 오늘, 내일, +3</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
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
    <name>DayMenu</name>
    <message>
        <source>&amp;Pick a day…</source>
        <translation>날짜 고르기(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>오늘(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>다음 주(&amp;W)</translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <translation>내일(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>기한 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events written to {file}</source>
        <translation>
            <numerusform>일정 %n건을 {file}에 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>기한 지남 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>까지(&amp;U)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>모든 캠페인</translation>
    </message>
    <message>
        <source>Approval due</source>
        <translation>승인 기한</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>달력 파일</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>달력 파일…</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Campaign goal due</source>
        <translation>캠페인 목표 기한</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Choose a stand-in</source>
        <translation>대기자 고르기</translation>
    </message>
    <message>
        <source>Code expires</source>
        <translation>코드 만료</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>콘텐츠</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Deadlines of the day</source>
        <translation>이날의 기한</translation>
    </message>
    <message>
        <source>Do not snooze it any more</source>
        <translation>나중에 보기 해제</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>완료: {what}</translation>
    </message>
    <message>
        <source>Draft due</source>
        <translation>초안 기한</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>다시 모든 사람</translation>
    </message>
    <message>
        <source>Exclusivity ends</source>
        <translation>독점 종료</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>부터(&amp;R)</translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>Hide it until a day</source>
        <translation>정한 날까지 숨기기</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>앞으로 7일</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Next steps, content, payments, rights and permits appear here with their days.</source>
        <translation>다음 할 일, 콘텐츠, 지급, 권리, 허가가 그 날짜와 함께 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing has a date</source>
        <translation>날짜가 정해진 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing here with this filter</source>
        <translation>이 필터에는 아무것도 없습니다</translation>
    </message>
    <message>
        <source>Only this campaign</source>
        <translation>이 캠페인만</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>이 사람만</translation>
    </message>
    <message>
        <source>Open its campaign</source>
        <translation>해당 캠페인 열기</translation>
    </message>
    <message>
        <source>Other kinds, people or campaigns may have something due.</source>
        <translation>다른 종류, 사람, 캠페인에는 기한이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>지급 기한</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Permit expires</source>
        <translation>허가 만료</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>허가</translation>
    </message>
    <message>
        <source>Read the file into your calendar. Read again later, it moves events and doubles none.</source>
        <translation>파일을 달력 프로그램에서 읽으세요. 나중에 다시 읽으면 일정이 옮겨지며 겹치지 않습니다.</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>날짜 변경</translation>
    </message>
    <message>
        <source>Right ends</source>
        <translation>권리 종료</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>권리</translation>
    </message>
    <message>
        <source>Say that it is done</source>
        <translation>완료로 표시</translation>
    </message>
    <message>
        <source>Set another day where it stands</source>
        <translation>원래 있는 곳에서 다른 날로 정하기</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>다시 보이기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Show only these; several can be chosen</source>
        <translation>이것만 보이기, 여러 개를 고를 수 있습니다</translation>
    </message>
    <message>
        <source>Show what is snoozed, too</source>
        <translation>나중에 볼 것도 보이기</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>나중에 보기</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>나중에 볼 항목</translation>
    </message>
    <message>
        <source>Standby promise ends</source>
        <translation>대기 약속 종료</translation>
    </message>
    <message>
        <source>Stays up until</source>
        <translation>게시 유지 기한</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Write deadlines to a file that calendars take</source>
        <translation>기한을 달력 프로그램이 읽는 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>파일 저장</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>끝나지 않은 모든 것</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>기한이 된 일 없음</translation>
    </message>
    <message>
        <source>nothing is overdue</source>
        <translation>기한 지난 일 없음</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>미뤄 둠</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}년 {month}</translation>
    </message>
    <message>
        <source>{what}: moved to {day}</source>
        <translation>{what}: {day}(으)로 옮김</translation>
    </message>
    <message>
        <source>{what}: not snoozed any more</source>
        <translation>{what}: 나중에 보기 해제</translation>
    </message>
    <message>
        <source>{what}: snoozed until {day}</source>
        <translation>{what}: {day}까지 나중에 보기</translation>
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
        <source>The demo data was removed. {keys} brings it back.</source>
        <translation>데모 자료를 지웠습니다. {keys}로 되돌릴 수 있습니다.</translation>
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
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Do what it is for</source>
        <translation>이 창의 작업 실행</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>대화 상자에서</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>계정 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>캠페인 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>연락 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were merged.</source>
        <translation>
            <numerusform>%n건을 합쳤습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways to reach</source>
        <translation>
            <numerusform>연락 방법 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Between two entries</source>
        <translation>두 항목 사이에서</translation>
    </message>
    <message>
        <source>Both entries, field by field</source>
        <translation>두 항목을 칸별로 비교</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Compared were e-mails, phones, handles, links, and how names sound.</source>
        <translation>이메일, 전화, 계정 이름, 링크, 이름의 발음을 비교했습니다.</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>모든 사람을 비교하는 중…</translation>
    </message>
    <message>
        <source>Entries that may be the same person</source>
        <translation>같은 사람일 수 있는 항목</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>마지막 연락</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n without doubt</source>
        <translation>
            <numerusform>확실한 %n건 합치기</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>둘을 합치기</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>합치는 중</translation>
    </message>
    <message>
        <source>Moves along: {list}</source>
        <translation>함께 옮겨지는 것: {list}</translation>
    </message>
    <message>
        <source>Moves into it: {name}</source>
        <translation>합쳐지는 쪽: {name}</translation>
    </message>
    <message>
        <source>Stays: {name}</source>
        <translation>남는 쪽: {name}</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>No doubt</source>
        <translation>확실함</translation>
    </message>
    <message>
        <source>Merging keeps everything of both. Where they differ, click the value that is to stay.</source>
        <translation>합치면 두 항목의 내용이 모두 남습니다. 서로 다른 곳에서는 남길 값을 누르세요.</translation>
    </message>
    <message>
        <source>No two entries look like the same person</source>
        <translation>같은 사람으로 보이는 항목이 없습니다</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>다른 사람 (N)</translation>
    </message>
    <message>
        <source>Pairs, the surest first</source>
        <translation>가장 확실한 것부터 나열한 쌍</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take the value on the left</source>
        <translation>왼쪽 값 쓰기</translation>
    </message>
    <message>
        <source>Take the value on the right</source>
        <translation>오른쪽 값 쓰기</translation>
    </message>
    <message>
        <source>That was the last pair</source>
        <translation>마지막 쌍이었습니다</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>같은 사람이 아님</translation>
    </message>
    <message>
        <source>This value stays</source>
        <translation>이 값이 남습니다</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n backups made before still hold them, until they are thinned.</source>
        <translation>
            <numerusform>이전에 만든 백업 %n개에는 정리될 때까지 이 사람이 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data files set aside still hold them.</source>
        <translation>
            <numerusform>따로 둔 자료 파일 %n개에는 이 사람이 아직 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others name them. They are not changed.</source>
        <translation>
            <numerusform>다른 사람의 글 %n개에 이 사람의 이름이 나옵니다. 그 글은 바꾸지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies in {folder} are not touched.</source>
        <translation>{folder}에 있는 사본은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>완전히 지우기</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>{name} 지우기</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>지우는 중</translation>
    </message>
    <message>
        <source>Everything about this person goes for good, past values and files too. It cannot be undone.</source>
        <translation>이 사람에 관한 모든 것이 지난 값과 파일까지 완전히 사라집니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Make a new backup afterwards, and delete the older ones</source>
        <translation>지운 뒤 새 백업을 만들고 이전 백업은 삭제</translation>
    </message>
    <message>
        <source>Nothing hangs from them.</source>
        <translation>이 사람에게 딸린 것이 없습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>이 사람을 지웠습니다.</translation>
    </message>
    <message>
        <source>The person was erased; freed space is overwritten when there is room for it.</source>
        <translation>이 사람을 지웠습니다. 비워진 공간은 여유가 생기면 덮어씁니다.</translation>
    </message>
    <message>
        <source>To erase them, type the name: {name}</source>
        <translation>지우려면 이름을 입력하세요: {name}</translation>
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
    <message numerus="yes">
        <source>%n texts were cut to the length they may have.</source>
        <translation>
            <numerusform>글 %n개를 허용 길이에 맞춰 잘랐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
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
        <source>&amp;Preset</source>
        <translation>사전 설정(&amp;P)</translation>
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
        <source>Addresses that Mailchimp refuses are left out, and long texts are cut.</source>
        <translation>Mailchimp가 받지 않는 주소는 빼고 긴 글은 자릅니다.</translation>
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
        <source>Choices of my own</source>
        <translation>직접 고른 설정</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n people.</source>
        <translation>
            <numerusform>복사했습니다: %n명.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Each person becomes one contact with names, e-mails, phones, accounts, tags and notes. The contact history travels in a note that IRM reads back.</source>
        <translation>한 사람이 이름, 이메일, 전화, 계정, 태그, 메모가 있는 연락처 하나가 됩니다. 연락 기록은 IRM이 다시 읽는 메모에 담깁니다.</translation>
    </message>
    <message>
        <source>Each person becomes one contact with names, e-mails, phones, addresses, accounts, birthday, tags and notes.</source>
        <translation>한 사람이 이름, 이메일, 전화, 주소, 계정, 생일, 태그, 메모가 있는 연락처 하나가 됩니다.</translation>
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
        <source>Left out: {reasons}</source>
        <translation>빠진 사람: {reasons}</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>사전 설정 이름</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>사전 설정의 새 이름</translation>
    </message>
    <message>
        <source>Only people who may be mai&amp;led</source>
        <translation>메일을 보내도 되는 사람만(&amp;L)</translation>
    </message>
    <message>
        <source>“{name}” is there already. Export again to replace it.</source>
        <translation>“{name}”이(가) 이미 있습니다. 바꾸려면 다시 내보내세요.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Put what would be in the file on the clipboard, for a spreadsheet or a letter</source>
        <translation>파일에 담길 내용을 스프레드시트나 편지에 쓰도록 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
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
        <source>Stages become the lifecycle stages and lead statuses of HubSpot.</source>
        <translation>단계는 HubSpot의 라이프사이클 단계와 리드 상태가 됩니다.</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>파일의 첫 부분</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>파일의 처음 몇 행</translation>
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
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>호감</translation>
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
        <source>Causes</source>
        <translation>공익 관심사</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Colum&amp;ns, in the order of the file</source>
        <translation>열, 파일의 순서대로(&amp;N)</translation>
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
        <source>Filed under</source>
        <translation>정렬 이름</translation>
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
        <source>Influence type</source>
        <translation>영향력 유형</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>소개한 사람</translation>
    </message>
    <message>
        <source>Keep in touch, days</source>
        <translation>연락 주기(일)</translation>
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
        <source>Origin</source>
        <translation>출처</translation>
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
        <source>Represented by</source>
        <translation>담당 대리인</translation>
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
        <source>Time zone</source>
        <translation>시간대</translation>
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
        <source>For an audience in Mailchimp: each e-mail address once.</source>
        <translation>Mailchimp 오디언스용: 이메일 주소마다 한 번씩.</translation>
    </message>
    <message>
        <source>For letters in Word or a mail program: one row per recipient.</source>
        <translation>Word나 메일 프로그램의 편지용: 받는 사람마다 한 행.</translation>
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
        <source>For the import of contacts in HubSpot, with lifecycle and lead status.</source>
        <translation>HubSpot 연락처 가져오기용, 라이프사이클 단계와 리드 상태 포함.</translation>
    </message>
    <message>
        <source>For “Import from a file” in Outlook, with all its columns.</source>
        <translation>Outlook의 “파일에서 가져오기”용, 그 열 전체 포함.</translation>
    </message>
    <message>
        <source>For “Import” in Google Contacts: labels, websites, custom fields.</source>
        <translation>Google 주소록의 “가져오기”용: 라벨, 웹사이트, 맞춤 입력란.</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google 주소록</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>편지 병합</translation>
    </message>
    <message>
        <source>Mailchimp</source>
        <translation>Mailchimp</translation>
    </message>
    <message>
        <source>Numbers stay numbers; phones and handles stay as they are.</source>
        <translation>숫자는 숫자로, 전화와 계정은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Drop contracts, briefs or pictures here. They are copied into the data folder, readable by you alone.</source>
        <translation>계약서, 브리프, 사진을 여기에 놓으세요. 자료 폴더에 복사되며 본인만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Files, newest first</source>
        <translation>파일, 최신순</translation>
    </message>
    <message>
        <source>Its content is not in the data folder.</source>
        <translation>내용이 자료 폴더에 없습니다.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>아직 파일 없음</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>모든 파일 보기</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>떼기</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Give up what was typed (Esc)</source>
        <translation>입력한 내용 버리기 (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save it (Ctrl+Enter)</source>
        <translation>저장 (Ctrl+Enter)</translation>
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
    <name>Found</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>호감</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>공익 관심사</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>계약</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>산출물</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>소개한 사람</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>허가</translation>
    </message>
    <message>
        <source>Place, language</source>
        <translation>장소, 언어</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>연락 기록</translation>
    </message>
    <message>
        <source>Usage right</source>
        <translation>사용권</translation>
    </message>
    <message>
        <source>{where} on {day}</source>
        <translation>{where}, {day}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
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
        <source>Contract</source>
        <translation>계약</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>산출물</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>How the goal is measured</source>
        <translation>목표 측정 방법</translation>
    </message>
    <message>
        <source>In the pipeline since</source>
        <translation>파이프라인 시작일</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>휴지통에 들어간 때</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>사건</translation>
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
        <source>Offer</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Older changes are dropped after a while; the data itself stays.</source>
        <translation>오래된 변경 내역은 시간이 지나면 지워집니다. 자료는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>Part of an offer</source>
        <translation>제안 내용</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>허가</translation>
    </message>
    <message>
        <source>Place in a campaign</source>
        <translation>캠페인의 자리</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>Sign of affinity</source>
        <translation>호감 표시</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Stage of the pipeline</source>
        <translation>파이프라인 단계</translation>
    </message>
    <message>
        <source>Stage since</source>
        <translation>단계 시작일</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>이 변경 되돌리기</translation>
    </message>
    <message>
        <source>Usage right</source>
        <translation>사용권</translation>
    </message>
    <message>
        <source>Way to reach</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>What the brief fixes</source>
        <translation>브리프에서 정한 것</translation>
    </message>
    <message>
        <source>What the brief leaves free</source>
        <translation>브리프에서 자유롭게 둔 것</translation>
    </message>
    <message>
        <source>Why the goal can be reached</source>
        <translation>목표를 이룰 수 있는 이유</translation>
    </message>
    <message>
        <source>Why the goal matters</source>
        <translation>목표가 중요한 이유</translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation>수락한 날</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>합의함</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>아이디어</translation>
    </message>
    <message>
        <source>approval by</source>
        <translation>승인 기한</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>arrived on</source>
        <translation>도착한 날</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>문의함</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>대기 명단</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>{day} 확인</translation>
    </message>
    <message>
        <source>costs us</source>
        <translation>우리 비용</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>기부</translation>
    </message>
    <message>
        <source>draft by</source>
        <translation>초안 기한</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>due after the invoice</source>
        <translation>청구서 후 기한</translation>
    </message>
    <message>
        <source>due at signing</source>
        <translation>서명 때 기한</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>due on a day</source>
        <translation>정해진 날 기한</translation>
    </message>
    <message>
        <source>due when the draft is approved</source>
        <translation>초안 승인 때 기한</translation>
    </message>
    <message>
        <source>exclusivity</source>
        <translation>독점</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>노출</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>보수</translation>
    </message>
    <message>
        <source>fills the slot</source>
        <translation>자리 맡음</translation>
    </message>
    <message>
        <source>go-live</source>
        <translation>게시일</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>제작 중</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>검토 중</translation>
    </message>
    <message>
        <source>invoiced on</source>
        <translation>청구한 날</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>발급일</translation>
    </message>
    <message>
        <source>live until</source>
        <translation>게시 유지 기한</translation>
    </message>
    <message>
        <source>organic use</source>
        <translation>일반 사용</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>지급 완료</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>우선</translation>
    </message>
    <message>
        <source>product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>published</source>
        <translation>게시함</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>보낸 날</translation>
    </message>
    <message>
        <source>service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>서명한 날</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>they asked on</source>
        <translation>상대가 요청한 날</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>여행 경비</translation>
    </message>
    <message>
        <source>until</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>we offered on</source>
        <translation>우리가 제안한 날</translation>
    </message>
    <message>
        <source>whitelisting</source>
        <translation>화이트리스팅</translation>
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
        <source>Back to the file</source>
        <translation>파일로 돌아가기</translation>
    </message>
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
        <source>Rename a mapping</source>
        <translation>짝짓기 이름 바꾸기</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>빠진 행 저장</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>이 짝짓기 저장</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path}(으)로 저장함</translation>
    </message>
    <message>
        <source>Saved: lists with these headers are mapped like this.</source>
        <translation>저장됨: 이런 머리글의 목록은 이렇게 연결됩니다.</translation>
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
        <source>Your corrections go with the dialog: once more closes it.</source>
        <translation>닫으면 고친 내용이 사라집니다. 한 번 더 누르면 닫힙니다.</translation>
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
    <name>ImportColumns</name>
    <message>
        <source>Chosen</source>
        <translation>고름</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>직접 고른 것입니다.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예</translation>
    </message>
    <message>
        <source>File adds</source>
        <translation>파일 내용 더하기</translation>
    </message>
    <message>
        <source>File wins</source>
        <translation>파일 값 우선</translation>
    </message>
    <message>
        <source>Fill gaps only</source>
        <translation>빈 곳만 채우기</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>추측</translation>
    </message>
    <message>
        <source>If in your list</source>
        <translation>목록에 있을 때</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 값 유지</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>유력</translation>
    </message>
    <message>
        <source>Neither name nor values say it clearly: please check.</source>
        <translation>이름으로도 값으로도 분명하지 않습니다. 확인해 주세요.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>Nothing of this column is imported.</source>
        <translation>이 열에서는 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>The name of the column says so.</source>
        <translation>열 이름으로 알았습니다.</translation>
    </message>
    <message>
        <source>The values of the column look like it.</source>
        <translation>열의 값이 그렇게 보입니다.</translation>
    </message>
    <message>
        <source>What wins for {field} where somebody is in your list</source>
        <translation>이미 목록에 있는 사람의 {field}에서 우선할 것</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>Choose a row to see what it changes.</source>
        <translation>행을 고르면 무엇이 바뀌는지 보입니다.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>내 목록</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 사람</translation>
    </message>
    <message>
        <source>On line {line}</source>
        <translation>{line}행</translation>
    </message>
    <message>
        <source>On this line</source>
        <translation>이 행</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>바뀐 뒤</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Update somebody else</source>
        <translation>다른 사람 업데이트</translation>
    </message>
    <message>
        <source>Update somebody else…</source>
        <translation>다른 사람 업데이트…</translation>
    </message>
    <message>
        <source>What the row says is added to whoever you choose. They keep their name, unless the rule for names is “File wins”.</source>
        <translation>고른 사람에게 이 행의 내용이 더해집니다. 이름 규칙이 “파일 값 우선”이 아니면 이름은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>소속사</translation>
    </message>
    <message>
        <source>Agreed fee</source>
        <translation>합의한 보수</translation>
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
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>공익 관심사</translation>
    </message>
    <message>
        <source>Channel of the contact</source>
        <translation>연락 채널</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>City of the address</source>
        <translation>주소의 도시</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
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
        <source>Content due</source>
        <translation>콘텐츠 기한</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>계약</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>계약 시작일</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>계약 종료일</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Country of the address</source>
        <translation>주소의 국가</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>금액의 통화</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>생일(일)</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>연락한 날</translation>
    </message>
    <message>
        <source>Day of the numbers</source>
        <translation>수치 기준일</translation>
    </message>
    <message>
        <source>Day of the post</source>
        <translation>게시한 날</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>산출물</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>연락 금지</translation>
    </message>
    <message>
        <source>Draft due</source>
        <translation>초안 기한</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>E-mail of the manager</source>
        <translation>매니저 이메일</translation>
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
        <source>Expected fee</source>
        <translation>예상 보수</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>팩스</translation>
    </message>
    <message>
        <source>Fee asked or offered</source>
        <translation>요청하거나 제안한 보수</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>정렬 이름</translation>
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
        <source>Found through</source>
        <translation>알게 된 경로</translation>
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
        <source>How many deliverables</source>
        <translation>산출물 개수</translation>
    </message>
    <message>
        <source>IRM ID</source>
        <translation>IRM ID</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>영향력 유형</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>소개한 사람</translation>
    </message>
    <message>
        <source>Label of the column beside</source>
        <translation>옆 열의 라벨</translation>
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
        <source>Link to the post</source>
        <translation>게시물 링크</translation>
    </message>
    <message>
        <source>Manager or agent</source>
        <translation>매니저 또는 에이전트</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>메신저</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>중간 이름</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>생일(월)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name as “last, first”</source>
        <translation>“성, 이름” 형식의 이름</translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>새 사용자 항목…</translation>
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
        <source>Nickname</source>
        <translation>별명</translation>
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
        <source>Number of the person</source>
        <translation>사람 번호</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>지급한 날</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>지급 기한</translation>
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
        <source>Phone of the manager</source>
        <translation>매니저 전화</translation>
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
        <source>Postal code</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>Posted last</source>
        <translation>마지막 게시일</translation>
    </message>
    <message>
        <source>Posts counted</source>
        <translation>집계한 게시물 수</translation>
    </message>
    <message>
        <source>Product given</source>
        <translation>제공한 제품</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>프로모션 코드</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>담당 대리인</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>연락 주기(일)</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>여러 계정</translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation>여러 주소</translation>
    </message>
    <message>
        <source>Signs of affinity</source>
        <translation>호감 표시</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stage reached where ticked</source>
        <translation>표시된 곳까지의 단계</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>시·도</translation>
    </message>
    <message>
        <source>Status of the content</source>
        <translation>콘텐츠 상태</translation>
    </message>
    <message>
        <source>Status of the contract</source>
        <translation>계약 상태</translation>
    </message>
    <message>
        <source>Status of the payment</source>
        <translation>지급 상태</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>도로명</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>상대의 답변</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>추적 링크</translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation>사용권</translation>
    </message>
    <message>
        <source>Usage rights until</source>
        <translation>사용권 기한</translation>
    </message>
    <message>
        <source>Uses of the code</source>
        <translation>코드 사용 횟수</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>주는 것</translation>
    </message>
    <message>
        <source>What its label says</source>
        <translation>라벨이 말하는 것</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>나눈 이야기</translation>
    </message>
    <message>
        <source>What “{header}” is taken for</source>
        <translation>“{header}”의 뜻</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>보낸 쪽</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>업무</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>출생 연도</translation>
    </message>
    <message>
        <source>{field}: {platform}</source>
        <translation>{field}: {platform}</translation>
    </message>
</context>
<context>
    <name>ImportMemory</name>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>이 짝짓기 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keep what the columns are taken for, or take what was kept before</source>
        <translation>열의 뜻을 저장하거나, 저장해 둔 것을 씁니다</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>짝짓기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>ImportOwnField</name>
    <message>
        <source>Add the field</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>It is added to every person, and this column fills it.</source>
        <translation>모든 사람에게 추가되고 이 열의 값으로 채워집니다.</translation>
    </message>
    <message>
        <source>New own field</source>
        <translation>새 사용자 항목</translation>
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
        <source>Columns</source>
        <translation>열</translation>
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
        <source>Mapped as last time.</source>
        <translation>지난번과 같이 짝지었습니다.</translation>
    </message>
    <message>
        <source>Mapped as “{name}”.</source>
        <translation>“{name}”대로 짝지었습니다.</translation>
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
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Say which column holds the name, a handle, an e-mail or a phone.</source>
        <translation>어느 열이 이름, 계정, 이메일 또는 전화인지 정해 주세요.</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>상태를 나타내는 말</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>텍스트 표</translation>
    </message>
    <message>
        <source>The columns of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>The lines are in two encodings, {first} and {second}: look at the odd ones.</source>
        <translation>줄이 두 가지 인코딩, {first}와(과) {second}(으)로 되어 있습니다. 이상한 줄을 살펴보세요.</translation>
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
        <source>%n accounts</source>
        <translation>
            <numerusform>계정 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>캠페인 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>연락 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverables</source>
        <translation>
            <numerusform>산출물 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows about them</source>
        <translation>
            <numerusform>같은 사람의 행 %n개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>새로 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tags</source>
        <translation>
            <numerusform>새 태그 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in campaigns</source>
        <translation>
            <numerusform>캠페인 참여 %n명</numerusform>
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
        <source>%n readings of numbers</source>
        <translation>
            <numerusform>수치 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>거절 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives</source>
        <translation>
            <numerusform>대리인 %n명</numerusform>
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
    <message numerus="yes">
        <source>%n ways to reach somebody</source>
        <translation>
            <numerusform>연락 방법 %n개</numerusform>
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
        <source>&amp;Campaign where none is named</source>
        <translation>캠페인이 없을 때(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dates are written as</source>
        <translation>날짜 표기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>인코딩(&amp;E)</translation>
    </message>
    <message>
        <source>All with the same columns</source>
        <translation>열이 같은 시트 모두</translation>
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
        <source>C&amp;urrency where none is named</source>
        <translation>통화가 없을 때(&amp;U)</translation>
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
        <source>Unicode (UTF-32)</source>
        <translation>유니코드 (UTF-32)</translation>
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
        <source>Adds to {name}, who is in your list and keeps that name.</source>
        <translation>목록에 있는 {name}에게 더합니다. 이름은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Adds to {name}, who is in your list.</source>
        <translation>목록에 있는 {name} 님에게 덧붙입니다.</translation>
    </message>
    <message>
        <source>Adds to {name}, whom line {line} brings.</source>
        <translation>{line}행에서 들어오는 {name}에게 더합니다.</translation>
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
        <source>Line {line} brings {name} with all of this.</source>
        <translation>{line}행이 이 모두와 함께 {name}을(를) 들여옵니다.</translation>
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
        <source>Search the rows</source>
        <translation>행 검색</translation>
    </message>
    <message>
        <source>To correct a cell, double-click it or press Enter.</source>
        <translation>칸을 고치려면 두 번 누르거나 Enter를 누르세요.</translation>
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
        <source>{kept} of {total} rows are listed; all of them are counted.</source>
        <translation>전체 {total}행 중 {kept}행이 목록에 있습니다. 수는 모두 셉니다.</translation>
    </message>
    <message>
        <source>{name} is in your list with all of this, and keeps that name.</source>
        <translation>{name}은(는) 이 내용 모두와 함께 이미 목록에 있으며 이름은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>{name} is in your list with all of this.</source>
        <translation>{name} 님은 이미 이 내용 그대로 목록에 있습니다.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Goes to the notes</source>
        <translation>메모에 적기</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>청구함</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>지급할 것 없음</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미지급</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>지급 완료</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명함</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>What “{word}” is taken for</source>
        <translation>“{word}”의 뜻</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>파일에 쓰인 말</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Edit the incident</source>
        <translation>사건 수정</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note an incident or praise</source>
        <translation>사건 또는 칭찬 적기</translation>
    </message>
    <message>
        <source>Posted three days late…</source>
        <translation>사흘 늦게 게시함…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>있었던 일</translation>
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
        <source>Country</source>
        <translation>국가</translation>
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
        <source>Everyone you work with, in one list</source>
        <translation>함께 일하는 모든 사람을 한 목록에</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Handle or link</source>
        <translation>계정 또는 링크</translation>
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
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message numerus="yes">
        <source>%n files were attached.</source>
        <translation>
            <numerusform>파일 %n개를 첨부했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>%n명을 변경했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>대리인 추가</translation>
    </message>
    <message>
        <source>Add a sign that they like us</source>
        <translation>우리를 좋아한다는 표시 추가</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가한 날</translation>
    </message>
    <message>
        <source>Another day for this step</source>
        <translation>이 할 일을 다른 날로</translation>
    </message>
    <message>
        <source>As the name</source>
        <translation>이름과 같음</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>파일을 첨부하는 중</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>공익 관심사</translation>
    </message>
    <message>
        <source>Causes they stand for</source>
        <translation>지지하는 공익 활동</translation>
    </message>
    <message>
        <source>Changing many people</source>
        <translation>여러 사람을 변경하는 중</translation>
    </message>
    <message>
        <source>Drop the file to attach it to this person</source>
        <translation>파일을 놓으면 이 사람에게 첨부합니다</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여율</translation>
    </message>
    <message>
        <source>Engagement compared with accounts of the same platform and tier</source>
        <translation>같은 플랫폼과 등급의 계정과 비교한 참여율</translation>
    </message>
    <message>
        <source>Engagement rate of the largest account. Rates of two formulas cannot be compared.</source>
        <translation>가장 큰 계정의 참여율입니다. 계산식이 다른 참여율은 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Engagement {rate} = {formula}</source>
        <translation>참여율 {rate} = {formula}</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>정렬 이름</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Files of one contact</source>
        <translation>한 연락의 파일</translation>
    </message>
    <message>
        <source>Followers of the largest account</source>
        <translation>가장 큰 계정의 팔로워 수</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>알게 된 경로</translation>
    </message>
    <message>
        <source>How we know them</source>
        <translation>알게 된 계기</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>영향력 유형</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>소개한 사람</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>연락 유지</translation>
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
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Link, where there is one</source>
        <translation>링크(있을 때)</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>데모 자료로 둘러보기</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Move to another person</source>
        <translation>다른 사람에게 옮기기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name or company of a representative</source>
        <translation>대리인의 이름 또는 회사</translation>
    </message>
    <message>
        <source>Neither enough accounts like it nor a benchmark are known.</source>
        <translation>비슷한 계정도 충분하지 않고 기준값도 없습니다.</translation>
    </message>
    <message>
        <source>Neither incidents nor praise are noted.</source>
        <translation>적어 둔 사건도 칭찬도 없습니다.</translation>
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
        <source>No rhythm</source>
        <translation>주기 없음</translation>
    </message>
    <message>
        <source>Nobody changed: all have this already.</source>
        <translation>바뀐 사람이 없습니다. 모두 이미 그렇습니다.</translation>
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
        <source>Nobody’s turn</source>
        <translation>차례 없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Not represented by them any more</source>
        <translation>더는 이 대리인이 맡지 않음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Nothing was read off this account yet.</source>
        <translation>이 계정에서 읽은 수치가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>브라우저에서 링크 열기</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>브라우저에서 프로필 열기</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Our turn, last contact {when}</source>
        <translation>우리 차례, 마지막 연락 {when}</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>Phone</source>
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
        <source>Rates of two formulas cannot be compared.</source>
        <translation>계산식이 다른 참여율은 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Reach {rate} = {formula}</source>
        <translation>도달률 {rate} = {formula}</translation>
    </message>
    <message>
        <source>Read on {day}.</source>
        <translation>{day}에 확인함.</translation>
    </message>
    <message>
        <source>Read {when}</source>
        <translation>{when} 확인</translation>
    </message>
    <message>
        <source>Read {when}, on {day}: it may have changed since.</source>
        <translation>{when}, {day}에 확인함. 그 뒤로 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Read {when}: old, it may have changed since</source>
        <translation>{when} 확인: 오래되어 바뀌었을 수 있음</translation>
    </message>
    <message>
        <source>Readings over time</source>
        <translation>수치 변화</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>덧붙임</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>담당 대리인</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>연락 주기(일)</translation>
    </message>
    <message>
        <source>Role, such as bookings</source>
        <translation>역할, 예: 섭외</translation>
    </message>
    <message>
        <source>Search name, handle, link, tag, note</source>
        <translation>이름, 계정, 링크, 태그, 메모 검색</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>본 날</translation>
    </message>
    <message>
        <source>Signs that they like us</source>
        <translation>우리를 좋아한다는 표시</translation>
    </message>
    <message>
        <source>Silent days</source>
        <translation>연락 없는 날수</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>Snooze: do not show it under Today before a day</source>
        <translation>나중에 보기: 정한 날까지 오늘 화면에 보이지 않습니다</translation>
    </message>
    <message>
        <source>Somebody of the list, or a name</source>
        <translation>목록의 사람 또는 이름</translation>
    </message>
    <message>
        <source>Sort by standing instead</source>
        <translation>대신 상대 순위로 정렬</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>비교 순위</translation>
    </message>
    <message>
        <source>Such as Asia/Seoul</source>
        <translation>예: Asia/Seoul</translation>
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
        <source>Take this sign off</source>
        <translation>이 표시 떼기</translation>
    </message>
    <message>
        <source>The contact goes to the timeline of whoever it was with, its files too.</source>
        <translation>연락이 실제로 연락한 사람의 타임라인으로 옮겨집니다. 파일도 함께 옮겨집니다.</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>파일을 저장했습니다.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>현지 {time}</translation>
    </message>
    <message>
        <source>{what} since {day}</source>
        <translation>{what}, {day}부터</translation>
    </message>
    <message>
        <source>Their turn, last contact {when}</source>
        <translation>상대 차례, 마지막 연락 {when}</translation>
    </message>
    <message>
        <source>More: trash, data report, erase for good</source>
        <translation>더 보기: 휴지통, 자료 보고서, 완전히 지우기</translation>
    </message>
    <message>
        <source>There is no next step yet: log a contact with one (Ctrl+L).</source>
        <translation>아직 다음 할 일이 없습니다. 할 일과 함께 연락을 기록하세요 (Ctrl+L).</translation>
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
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>본 내용</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>국가 없음</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>계정 없음</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>연락 금지</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>%n일마다</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>매일</translation>
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
    <message>
        <source>now {time} there</source>
        <translation>현지 시각 {time}</translation>
    </message>
    <message numerus="yes">
        <source>silent %n days</source>
        <translation>
            <numerusform>%n일째 연락 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, rhythm {rhythm}</source>
        <translation>{days}, 주기 {rhythm}</translation>
    </message>
    <message>
        <source>{days}, rhythm {rhythm}: losing touch</source>
        <translation>{days}, 주기 {rhythm}: 멀어지는 중</translation>
    </message>
    <message>
        <source>{kept} of {total} kept, {share}</source>
        <translation>{total}번 중 {kept}번 지킴, {share}</translation>
    </message>
    <message>
        <source>{name}: a reply is needed</source>
        <translation>{name}: 답변 필요</translation>
    </message>
    <message>
        <source>{name}: next step moved to {day}</source>
        <translation>{name}: 다음 할 일을 {day}(으)로 옮김</translation>
    </message>
    <message>
        <source>{name}: next step snoozed until {day}</source>
        <translation>{name}: 다음 할 일을 {day}까지 나중에 보기</translation>
    </message>
    <message>
        <source>{name}: no reply needed</source>
        <translation>{name}: 답변 필요 없음</translation>
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
    <name>KeptBack</name>
    <message>
        <source>Closing tries again each time. Copy what you want to keep before you leave.</source>
        <translation>닫을 때마다 다시 저장해 봅니다. 남기고 싶은 내용은 나가기 전에 복사하세요.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>저장하지 않고 끝내기</translation>
    </message>
    <message>
        <source>Something you typed is not saved</source>
        <translation>입력한 내용 중 저장되지 않은 것이 있습니다</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>머무르기</translation>
    </message>
    <message>
        <source>What is not saved</source>
        <translation>저장되지 않은 내용</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>키와 하는 일 검색</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A day earlier</source>
        <translation>하루 앞으로</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>하루 뒤로</translation>
    </message>
    <message>
        <source>Above the page</source>
        <translation>화면 위쪽에서</translation>
    </message>
    <message>
        <source>Add nobody else</source>
        <translation>더 추가하지 않기</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>이 사람 추가</translation>
    </message>
    <message>
        <source>Adding people to a slot</source>
        <translation>자리에 사람 추가할 때</translation>
    </message>
    <message>
        <source>Beside the pages</source>
        <translation>화면 옆에서</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>연락 복사</translation>
    </message>
    <message>
        <source>Copy the name of the file</source>
        <translation>파일 이름 복사</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>선택한 것 복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>연락 삭제</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>칸 수정</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>연락 수정</translation>
    </message>
    <message>
        <source>Edit the next cell</source>
        <translation>다음 칸 수정</translation>
    </message>
    <message>
        <source>Edit the slot or the terms with a person</source>
        <translation>자리 또는 그 사람의 조건 수정</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>칸 비우기</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>타임라인 필터</translation>
    </message>
    <message>
        <source>Fold a group</source>
        <translation>묶음 접기</translation>
    </message>
    <message>
        <source>Give the next step another day</source>
        <translation>다음 할 일을 다른 날로</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>입력한 내용 버리기</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Go into the list</source>
        <translation>목록으로 가기</translation>
    </message>
    <message>
        <source>Go into the record</source>
        <translation>자료로 들어가기</translation>
    </message>
    <message>
        <source>Go to the stage beside</source>
        <translation>옆 단계로 가기</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>날짜에서</translation>
    </message>
    <message>
        <source>In a line-up</source>
        <translation>라인업에서</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>목록에서</translation>
    </message>
    <message>
        <source>In a list of a form</source>
        <translation>양식의 목록에서</translation>
    </message>
    <message>
        <source>In a list of cooperations</source>
        <translation>협업 목록에서</translation>
    </message>
    <message>
        <source>In a list of files</source>
        <translation>파일 목록에서</translation>
    </message>
    <message>
        <source>In a list of what is due</source>
        <translation>기한 목록에서</translation>
    </message>
    <message>
        <source>In a pipeline</source>
        <translation>파이프라인에서</translation>
    </message>
    <message>
        <source>In a small form on a page</source>
        <translation>페이지 안의 작은 양식에서</translation>
    </message>
    <message>
        <source>In a timeline</source>
        <translation>타임라인에서</translation>
    </message>
    <message>
        <source>In an empty line: take the last tag off</source>
        <translation>빈 줄에서: 마지막 태그 떼기</translation>
    </message>
    <message>
        <source>In an open record</source>
        <translation>열린 자료에서</translation>
    </message>
    <message>
        <source>In suggestions</source>
        <translation>추천에서</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>검색창에서</translation>
    </message>
    <message>
        <source>In the stages of a campaign</source>
        <translation>캠페인 단계에서</translation>
    </message>
    <message>
        <source>In the table of a pipeline</source>
        <translation>파이프라인 표에서</translation>
    </message>
    <message>
        <source>In the tags</source>
        <translation>태그에서</translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation>열 메뉴</translation>
    </message>
    <message>
        <source>Move the cards to the first or last stage</source>
        <translation>카드를 첫 단계나 마지막 단계로 옮기기</translation>
    </message>
    <message>
        <source>Move the cards to the stage beside</source>
        <translation>카드를 옆 단계로 옮기기</translation>
    </message>
    <message>
        <source>Move the contact to somebody else</source>
        <translation>연락을 다른 사람에게 옮기기</translation>
    </message>
    <message>
        <source>Move the row, where its order counts</source>
        <translation>순서가 있는 곳에서 행 옮기기</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>No reply needed, or needed again</source>
        <translation>답변 필요 없음, 또는 다시 필요</translation>
    </message>
    <message>
        <source>Note an incident or praise</source>
        <translation>사건 또는 칭찬 적기</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>메뉴 열기</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>사람 열기</translation>
    </message>
    <message>
        <source>Open the person or the campaign</source>
        <translation>사람 또는 캠페인 열기</translation>
    </message>
    <message>
        <source>Put the stage earlier or later</source>
        <translation>단계를 앞이나 뒤로 옮기기</translation>
    </message>
    <message>
        <source>Put who is selected on the bench</source>
        <translation>선택한 사람을 대기 명단에 올리기</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>파일 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename the stage</source>
        <translation>단계 이름 바꾸기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>입력한 내용 저장</translation>
    </message>
    <message>
        <source>Show the files of the contact</source>
        <translation>연락의 파일 보기</translation>
    </message>
    <message>
        <source>Show the view or the tag</source>
        <translation>보기 또는 태그 보이기</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>파일 떼기</translation>
    </message>
    <message>
        <source>Take them out of the campaign</source>
        <translation>캠페인에서 빼기</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>다음 할 일 완료로 표시</translation>
    </message>
    <message>
        <source>Tick who might drop out</source>
        <translation>빠질 수 있는 사람 표시</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>벵골어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>체코어</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>덴마크어</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>네덜란드어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>핀란드어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>헝가리어</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>인도네시아어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>말레이어</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>노르웨이어</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>페르시아어</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>폴란드어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>루마니아어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>스웨덴어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>우크라이나어</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>우르두어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
</context>
<context>
    <name>Lineup</name>
    <message numerus="yes">
        <source>%n days missing</source>
        <translation>
            <numerusform>%n일 부족</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days needed in all</source>
        <translation>
            <numerusform>모두 %n일 필요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days to spare</source>
        <translation>
            <numerusform>%n일 여유</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Reel, 2 Stories</source>
        <translation>릴스 1개, 스토리 2개</translation>
    </message>
    <message>
        <source>A broadcast or an event: the day cannot move</source>
        <translation>방송이나 행사: 날짜를 옮길 수 없음</translation>
    </message>
    <message>
        <source>A slot is one place to fill: who posts what, where and on which day.</source>
        <translation>자리는 채워야 할 한 곳입니다. 누가 무엇을 어디에 언제 올리는지 정합니다.</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>자리 추가</translation>
    </message>
    <message>
        <source>Add another place to fill</source>
        <translation>채울 자리를 하나 더 추가합니다</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Approve by</source>
        <translation>승인 기한</translation>
    </message>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Back to the line-up</source>
        <translation>라인업으로</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>그래도 예약</translation>
    </message>
    <message>
        <source>Booked elsewhere that day</source>
        <translation>그날 다른 예약 있음</translation>
    </message>
    <message>
        <source>Can make it</source>
        <translation>시간 맞음</translation>
    </message>
    <message>
        <source>Change places with whoever fills the slot</source>
        <translation>자리를 맡은 사람과 서로 바꿉니다</translation>
    </message>
    <message>
        <source>Choose one of the people found for “{typed}”.</source>
        <translation>“{typed}”(으)로 찾은 사람 중에서 고르세요.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Days for each round</source>
        <translation>수정 한 번에 드는 날수</translation>
    </message>
    <message>
        <source>Days needed before go-live</source>
        <translation>게시 전에 필요한 날수</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Draft by</source>
        <translation>초안 기한</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>Drops out</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Edit the slot or the terms with this person beside the line-up</source>
        <translation>자리 또는 이 사람의 조건을 라인업 옆에서 수정합니다</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>보수</translation>
    </message>
    <message>
        <source>Fills the slot</source>
        <translation>자리 맡음</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>게시일</translation>
    </message>
    <message>
        <source>Hard date</source>
        <translation>확정일</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>준비 기간(일)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Let them fill the slot</source>
        <translation>자리 맡기기</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>라인업</translation>
    </message>
    <message>
        <source>Live host</source>
        <translation>라이브 진행자</translation>
    </message>
    <message>
        <source>Most like who fills “{slot}” first. Enter adds who is selected.</source>
        <translation>“{slot}” 자리를 맡은 사람과 가장 비슷한 순서입니다. Enter를 누르면 선택한 사람을 추가합니다.</translation>
    </message>
    <message>
        <source>Name or handle</source>
        <translation>이름 또는 계정</translation>
    </message>
    <message>
        <source>New slot</source>
        <translation>새 자리</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>아직 날짜 없음</translation>
    </message>
    <message>
        <source>No slot yet</source>
        <translation>아직 자리 없음</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>아직 평가 없음</translation>
    </message>
    <message>
        <source>Nobody else is like who fills “{slot}”, or on its platform.</source>
        <translation>“{slot}” 자리를 맡은 사람과 비슷하거나 같은 플랫폼에 있는 다른 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody fills it</source>
        <translation>맡은 사람 없음</translation>
    </message>
    <message>
        <source>Nobody stands by</source>
        <translation>대기자 없음</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Note to the brief</source>
        <translation>브리프 메모</translation>
    </message>
    <message>
        <source>Offers, contract, dates, rights and payments with this person</source>
        <translation>이 사람과의 제안, 계약, 날짜, 권리, 지급</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>한 순위 아래로</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>한 순위 위로</translation>
    </message>
    <message>
        <source>Only the others</source>
        <translation>나머지만</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>지남</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>제작</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>승격</translation>
    </message>
    <message>
        <source>Promote somebody of the bench</source>
        <translation>대기 명단에서 승격하기</translation>
    </message>
    <message numerus="yes">
        <source>Put %n on the bench</source>
        <translation>
            <numerusform>%n명 대기 명단에 올리기</numerusform>
        </translation>
    </message>
    <message>
        <source>Put people on the bench by name or handle</source>
        <translation>이름이나 계정으로 사람을 대기 명단에 올립니다</translation>
    </message>
    <message>
        <source>Put somebody in</source>
        <translation>사람 넣기</translation>
    </message>
    <message>
        <source>Rank higher</source>
        <translation>순위 올리기</translation>
    </message>
    <message>
        <source>Rank lower</source>
        <translation>순위 내리기</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>준비 상태</translation>
    </message>
    <message>
        <source>Relevance in percent</source>
        <translation>관련성(%)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Rounds of changes</source>
        <translation>수정 횟수</translation>
    </message>
    <message>
        <source>See what remains if somebody drops out; nothing is written</source>
        <translation>누가 빠지면 무엇이 남는지 봅니다. 아무것도 저장하지 않습니다</translation>
    </message>
    <message>
        <source>See who could stand by, and why</source>
        <translation>누가 대기할 수 있고 왜 그런지 봅니다</translation>
    </message>
    <message>
        <source>Share of the budget</source>
        <translation>예산 배정액</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>발송 기한</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>사람 보기</translation>
    </message>
    <message>
        <source>Show this person on their page</source>
        <translation>이 사람을 인플루언서 화면에서 봅니다</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n weeks</source>
        <translation>
            <numerusform>%n주째 연락 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Somebody drops out: let the bench take over, and see first what changes</source>
        <translation>누가 빠집니다. 대기 명단에서 교체하고, 무엇이 바뀌는지 먼저 봅니다</translation>
    </message>
    <message>
        <source>Stand-ins wanted</source>
        <translation>필요한 대기자 수</translation>
    </message>
    <message>
        <source>Stands by until</source>
        <translation>대기 기한</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Suggest people</source>
        <translation>사람 추천</translation>
    </message>
    <message>
        <source>Suggested people</source>
        <translation>추천된 사람들</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Take them out of the slot, or delete the slot</source>
        <translation>이 사람을 자리에서 빼거나 자리를 삭제합니다</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>이어받음</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Terms for standing by</source>
        <translation>대기 조건</translation>
    </message>
    <message>
        <source>Terms for the job</source>
        <translation>작업 조건</translation>
    </message>
    <message>
        <source>The slot {title} was deleted.</source>
        <translation>자리 {title}을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>Tick who might drop out, and see who takes over. Nothing is written.</source>
        <translation>빠질 수 있는 사람을 표시하면 누가 이어받는지 보입니다. 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>너무 늦음</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>가정해 보기</translation>
    </message>
    <message>
        <source>What is to be delivered</source>
        <translation>산출물</translation>
    </message>
    <message>
        <source>Who could stand by?</source>
        <translation>누가 대기할 수 있을까요?</translation>
    </message>
    <message>
        <source>Who fills “{slot}”?</source>
        <translation>“{slot}” 자리를 누가 맡나요?</translation>
    </message>
    <message>
        <source>Who stands by for “{slot}”?</source>
        <translation>“{slot}” 자리에 누가 대기하나요?</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>이 사람을 고른 이유</translation>
    </message>
    <message>
        <source>booked elsewhere that day</source>
        <translation>그날 다른 예약 있음</translation>
    </message>
    <message>
        <source>budget {amount}</source>
        <translation>예산 {amount}</translation>
    </message>
    <message>
        <source>decide by {day} ({due})</source>
        <translation>{day}까지 결정 ({due})</translation>
    </message>
    <message>
        <source>decide by {day}: {due}</source>
        <translation>{day}까지 결정: {due}</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>{when} 종료</translation>
    </message>
    <message>
        <source>good for the bench last time</source>
        <translation>지난번 대기에 알맞음</translation>
    </message>
    <message>
        <source>hard date</source>
        <translation>확정일</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>휴지통에 있음</translation>
    </message>
    <message>
        <source>keeps promises</source>
        <translation>약속을 지킴</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n days</source>
        <translation>
            <numerusform>준비 기간 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly the same size: {value}</source>
        <translation>거의 같은 규모: {value}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>아직 날짜 없음</translation>
    </message>
    <message>
        <source>no day to spare</source>
        <translation>여유 없음</translation>
    </message>
    <message>
        <source>nobody is ready to take over</source>
        <translation>이어받을 준비가 된 사람 없음</translation>
    </message>
    <message>
        <source>on {value}</source>
        <translation>같은 플랫폼: {value}</translation>
    </message>
    <message>
        <source>relevance {share}</source>
        <translation>관련성 {share}</translation>
    </message>
    <message>
        <source>reliability {share}</source>
        <translation>신뢰도 {share}</translation>
    </message>
    <message>
        <source>same country: {value}</source>
        <translation>같은 국가: {value}</translation>
    </message>
    <message>
        <source>same language: {value}</source>
        <translation>같은 언어: {value}</translation>
    </message>
    <message>
        <source>same size: {value}</source>
        <translation>같은 규모: {value}</translation>
    </message>
    <message>
        <source>shares the tag {value}</source>
        <translation>같은 태그: {value}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>you would work with them again</source>
        <translation>다시 함께할 만함</translation>
    </message>
    <message>
        <source>{count} by the rule</source>
        <translation>규칙대로 {count}</translation>
    </message>
    <message>
        <source>{filled} of {slots} slots stay filled, {covered} stay covered. Nothing is written.</source>
        <translation>자리 {slots}개 중 {filled}개가 채워진 채로, {covered}개가 충분한 채로 남습니다. 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>{name} fills another slot on that day: {slots}.</source>
        <translation>{name} 님은 그날 다른 자리를 맡고 있습니다: {slots}.</translation>
    </message>
    <message>
        <source>{name} is marked as not relevant.</source>
        <translation>{name} 님은 해당 없음으로 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>{name} is not to be contacted.</source>
        <translation>{name} 님은 연락 금지입니다.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} 님이 이어받음</translation>
    </message>
    <message>
        <source>{name} · {slot}</source>
        <translation>{name} · {slot}</translation>
    </message>
    <message>
        <source>{ready} of {wanted} ready</source>
        <translation>{wanted}명 중 {ready}명 준비됨</translation>
    </message>
    <message>
        <source>{what}: {day}, {when}</source>
        <translation>{what}: {day}, {when}</translation>
    </message>
    <message>
        <source>{who} dropped out.</source>
        <translation>{who} 님이 빠졌습니다.</translation>
    </message>
    <message>
        <source>{who} fills the slot.</source>
        <translation>{who} 님이 자리를 맡았습니다.</translation>
    </message>
    <message>
        <source>{who} takes over.</source>
        <translation>{who} 님이 이어받습니다.</translation>
    </message>
    <message>
        <source>{who}: moved to another slot</source>
        <translation>{who}: 다른 자리로 옮김</translation>
    </message>
    <message>
        <source>{who}: number {place} on the bench</source>
        <translation>{who}: 대기 명단 {place}번</translation>
    </message>
    <message>
        <source>{who}: on the bench</source>
        <translation>{who}: 대기 명단에 올림</translation>
    </message>
    <message>
        <source>{who}: taken out of the slot</source>
        <translation>{who}: 자리에서 뺌</translation>
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
        <source>Saved views</source>
        <translation>저장된 보기</translation>
    </message>
    <message>
        <source>Show what was moved to the trash</source>
        <translation>휴지통으로 옮긴 것 보기</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>{view}, changed</source>
        <translation>{view}, 변경됨</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>모든 묶음 접기</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>묶음 접기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Select the group</source>
        <translation>묶음 선택</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>모든 묶음 펼치기</translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation>묶음 펼치기</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼침</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Delete the view</source>
        <translation>보기 삭제</translation>
    </message>
    <message>
        <source>Leave the view</source>
        <translation>보기에서 나가기</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>보기 이름</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>보기의 새 이름</translation>
    </message>
    <message>
        <source>Pin to the side</source>
        <translation>옆에 고정</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Save this list as a view</source>
        <translation>이 목록을 보기로 저장</translation>
    </message>
    <message>
        <source>Show as it was saved</source>
        <translation>저장된 대로 보이기</translation>
    </message>
    <message>
        <source>Unpin from the side</source>
        <translation>옆에서 고정 해제</translation>
    </message>
    <message>
        <source>Update the view</source>
        <translation>보기 업데이트</translation>
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
        <source>A benchmark was added.</source>
        <translation>기준값을 추가했습니다.</translation>
    </message>
    <message>
        <source>A contact with {subject} was logged.</source>
        <translation>{subject} 님과의 연락을 기록했습니다.</translation>
    </message>
    <message>
        <source>A reading of {subject} was added.</source>
        <translation>{subject} 수치를 추가했습니다.</translation>
    </message>
    <message>
        <source>An incident with {subject} was noted.</source>
        <translation>{subject} 님과의 사건을 적었습니다.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>다시 실행함: {what}</translation>
    </message>
    <message>
        <source>Merged into {subject}.</source>
        <translation>{subject}(으)로 합쳤습니다.</translation>
    </message>
    <message>
        <source>Praise of {subject} was noted.</source>
        <translation>{subject} 님에 대한 칭찬을 적었습니다.</translation>
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
        <source>The benchmark was deleted.</source>
        <translation>기준값을 삭제했습니다.</translation>
    </message>
    <message>
        <source>The benchmark was saved.</source>
        <translation>기준값을 저장했습니다.</translation>
    </message>
    <message>
        <source>The benchmarks are those shipped again.</source>
        <translation>기준값을 처음 값으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The contact was moved to {subject}.</source>
        <translation>연락을 {subject} 님에게 옮겼습니다.</translation>
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
        <source>The field {subject} is shown again.</source>
        <translation>항목 {subject}을(를) 다시 보입니다.</translation>
    </message>
    <message>
        <source>The field {subject} was added.</source>
        <translation>항목 {subject}을(를) 추가했습니다.</translation>
    </message>
    <message>
        <source>The field {subject} was deleted.</source>
        <translation>항목 {subject}을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>The field {subject} was hidden.</source>
        <translation>항목 {subject}을(를) 숨겼습니다.</translation>
    </message>
    <message>
        <source>The field {subject} was saved.</source>
        <translation>항목 {subject}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The fields were reordered.</source>
        <translation>항목 순서를 바꿨습니다.</translation>
    </message>
    <message>
        <source>The file of {subject} was renamed.</source>
        <translation>{subject} 님의 파일 이름을 바꿨습니다.</translation>
    </message>
    <message>
        <source>The file was attached to {subject}.</source>
        <translation>파일을 {subject} 님에게 첨부했습니다.</translation>
    </message>
    <message>
        <source>The file was taken off {subject}.</source>
        <translation>{subject} 님에게서 파일을 뗐습니다.</translation>
    </message>
    <message>
        <source>The incident of {subject} was deleted.</source>
        <translation>{subject} 님의 사건을 삭제했습니다.</translation>
    </message>
    <message>
        <source>The incident of {subject} was saved.</source>
        <translation>{subject} 님의 사건을 저장했습니다.</translation>
    </message>
    <message>
        <source>The limits of the tiers were changed.</source>
        <translation>등급 경계를 바꿨습니다.</translation>
    </message>
    <message>
        <source>The persona {subject} was saved.</source>
        <translation>페르소나 {subject}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The preset is called {subject} now.</source>
        <translation>사전 설정 이름이 이제 {subject}입니다.</translation>
    </message>
    <message>
        <source>The preset {subject} was deleted.</source>
        <translation>사전 설정 {subject}을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>The preset {subject} was saved.</source>
        <translation>사전 설정 {subject}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The preset {subject} was updated.</source>
        <translation>사전 설정 {subject}을(를) 업데이트했습니다.</translation>
    </message>
    <message>
        <source>The reading of {subject} was deleted.</source>
        <translation>{subject} 수치를 삭제했습니다.</translation>
    </message>
    <message>
        <source>The reading of {subject} was saved.</source>
        <translation>{subject} 수치를 저장했습니다.</translation>
    </message>
    <message>
        <source>The slot {subject} was added.</source>
        <translation>자리 {subject}을(를) 추가했습니다.</translation>
    </message>
    <message>
        <source>The slot {subject} was saved.</source>
        <translation>자리 {subject}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The slots of {subject} have another order.</source>
        <translation>{subject}의 자리 순서를 바꿨습니다.</translation>
    </message>
    <message>
        <source>The tag is called {subject} now.</source>
        <translation>태그 이름이 이제 {subject}입니다.</translation>
    </message>
    <message>
        <source>The tag was merged into {subject}.</source>
        <translation>태그를 {subject}에 합쳤습니다.</translation>
    </message>
    <message>
        <source>The tag {subject} has another colour.</source>
        <translation>태그 {subject}의 색을 바꿨습니다.</translation>
    </message>
    <message>
        <source>The tag {subject} was deleted.</source>
        <translation>태그 {subject}을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>The terms with {subject} were saved.</source>
        <translation>{subject} 님과의 조건을 저장했습니다.</translation>
    </message>
    <message>
        <source>The view is called {subject} now.</source>
        <translation>보기 이름이 이제 {subject}입니다.</translation>
    </message>
    <message>
        <source>The view {subject} was deleted.</source>
        <translation>보기 {subject}을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>The view {subject} was moved.</source>
        <translation>보기 {subject}을(를) 옮겼습니다.</translation>
    </message>
    <message>
        <source>The view {subject} was pinned.</source>
        <translation>보기 {subject}을(를) 고정했습니다.</translation>
    </message>
    <message>
        <source>The view {subject} was saved.</source>
        <translation>보기 {subject}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The view {subject} was unpinned.</source>
        <translation>보기 {subject}의 고정을 해제했습니다.</translation>
    </message>
    <message>
        <source>The view {subject} was updated.</source>
        <translation>보기 {subject}을(를) 업데이트했습니다.</translation>
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
        <translation>{subject}을(를) 추가했습니다.</translation>
    </message>
    <message>
        <source>{subject} was copied.</source>
        <translation>{subject}을(를) 복사했습니다.</translation>
    </message>
    <message>
        <source>{subject} was imported.</source>
        <translation>{subject}을(를) 가져왔습니다.</translation>
    </message>
    <message>
        <source>{subject} was moved to another stage.</source>
        <translation>{subject}: 다른 단계로 옮겼습니다.</translation>
    </message>
    <message>
        <source>{subject} was moved to the trash.</source>
        <translation>{subject}을(를) 휴지통으로 옮겼습니다.</translation>
    </message>
    <message>
        <source>{subject} was saved.</source>
        <translation>{subject}을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>{subject} was taken out of the trash.</source>
        <translation>{subject}을(를) 휴지통에서 꺼냈습니다.</translation>
    </message>
    <message>
        <source>{subject}: kept apart.</source>
        <translation>{subject}: 따로 두었습니다.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>15 days after the invoice</source>
        <translation>청구서 후 15일</translation>
    </message>
    <message>
        <source>30 days after the invoice</source>
        <translation>청구서 후 30일</translation>
    </message>
    <message>
        <source>45 days after the invoice</source>
        <translation>청구서 후 45일</translation>
    </message>
    <message>
        <source>60 days after the invoice</source>
        <translation>청구서 후 60일</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>행동</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>지지자</translation>
    </message>
    <message>
        <source>Affiliate link</source>
        <translation>제휴 링크</translation>
    </message>
    <message>
        <source>After the invoice</source>
        <translation>청구서 후</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>다시 함께</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>소속사</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>합의함</translation>
    </message>
    <message>
        <source>Agreed to stand by</source>
        <translation>대기 동의</translation>
    </message>
    <message>
        <source>All when signed</source>
        <translation>서명 때 전액</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>앰배서더</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>호박색</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>다른 방법</translation>
    </message>
    <message>
        <source>Appearance at an event</source>
        <translation>행사 출연</translation>
    </message>
    <message>
        <source>Approval and revisions</source>
        <translation>승인과 수정</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>문의함</translation>
    </message>
    <message>
        <source>Aspirational</source>
        <translation>동경형</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>권위형</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>인지</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>계좌 이체</translation>
    </message>
    <message>
        <source>Bare</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>블로그 글</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>이름에 따라</translation>
    </message>
    <message>
        <source>By milestone: signed, approved, published</source>
        <translation>단계별: 서명, 승인, 게시</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>해지</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>후보</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>커뮤니티</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>행동 규범</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>고려</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>연락함</translation>
    </message>
    <message>
        <source>Content for our own use</source>
        <translation>자체 사용 콘텐츠</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>충분</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Deliverables and dates</source>
        <translation>산출물과 날짜</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>DM</translation>
    </message>
    <message>
        <source>Disclosure of advertising</source>
        <translation>광고 표시</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>발굴</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>기부</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Draft in review</source>
        <translation>초안 검토 중</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>이탈</translation>
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
        <source>Exclusivity</source>
        <translation>독점</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>경비</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>노출</translation>
    </message>
    <message>
        <source>Facebook post</source>
        <translation>페이스북 게시물</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>보수</translation>
    </message>
    <message>
        <source>Fee and payment</source>
        <translation>보수와 지급</translation>
    </message>
    <message>
        <source>For the bench</source>
        <translation>대기 명단에 알맞음</translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation>검색으로 찾음</translation>
    </message>
    <message>
        <source>Ghosted</source>
        <translation>잠수</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>선물</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>준거법</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>회색</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Half when signed, half 30 days after the invoice</source>
        <translation>서명 때 절반, 청구서 후 30일에 절반</translation>
    </message>
    <message>
        <source>Half when signed, half when published</source>
        <translation>서명 때 절반, 게시 때 절반</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>아이디어</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>제작 중</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>검토 중</translation>
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
        <source>Industry peer</source>
        <translation>업계 동료</translation>
    </message>
    <message>
        <source>Instagram DM</source>
        <translation>인스타그램 DM</translation>
    </message>
    <message>
        <source>Instagram Live</source>
        <translation>인스타그램 라이브</translation>
    </message>
    <message>
        <source>Instagram Reel</source>
        <translation>인스타그램 릴스</translation>
    </message>
    <message>
        <source>Instagram Story</source>
        <translation>인스타그램 스토리</translation>
    </message>
    <message>
        <source>Instagram carousel</source>
        <translation>인스타그램 캐러셀</translation>
    </message>
    <message>
        <source>Instagram link in bio</source>
        <translation>인스타그램 프로필 링크</translation>
    </message>
    <message>
        <source>Instagram post</source>
        <translation>인스타그램 게시물</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>라인</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>기한 만료</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>책임</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>매크로</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>매니저</translation>
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
        <source>Met at an event</source>
        <translation>행사에서 만남</translation>
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
        <source>Money</source>
        <translation>금액</translation>
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
        <source>Naver Blog review</source>
        <translation>네이버 블로그 리뷰</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>협상 중</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>다시는 안 함</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>뉴스레터</translation>
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
        <source>Number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Off brief</source>
        <translation>브리프 위반</translation>
    </message>
    <message>
        <source>On a fixed day</source>
        <translation>정해진 날</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Organic use</source>
        <translation>일반 사용</translation>
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
        <source>Other content</source>
        <translation>다른 콘텐츠</translation>
    </message>
    <message>
        <source>Other part</source>
        <translation>기타</translation>
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
        <source>Paid</source>
        <translation>지급 완료</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>당사자</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>파트너</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>또래형</translation>
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
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Pinterest pin</source>
        <translation>핀터레스트 핀</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>팟캐스트</translation>
    </message>
    <message>
        <source>Post on X</source>
        <translation>X 게시물</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>칭찬</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Product sent</source>
        <translation>제품 발송함</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시함</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Repost on X</source>
        <translation>X 재게시</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>리뷰</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Saudi Arabia: Mawthooq licence</source>
        <translation>사우디아라비아: 마우수크 면허</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>청록</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>텔레그램</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
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
        <source>They</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>부족</translation>
    </message>
    <message>
        <source>Through an agency</source>
        <translation>에이전시를 통해</translation>
    </message>
    <message>
        <source>TikTok DM</source>
        <translation>틱톡 DM</translation>
    </message>
    <message>
        <source>TikTok Live</source>
        <translation>틱톡 라이브</translation>
    </message>
    <message>
        <source>TikTok Spark code</source>
        <translation>틱톡 스파크 코드</translation>
    </message>
    <message>
        <source>TikTok video</source>
        <translation>틱톡 동영상</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>여행 경비</translation>
    </message>
    <message>
        <source>Unhappy customer</source>
        <translation>불만 고객</translation>
    </message>
    <message>
        <source>United Arab Emirates: advertiser permit</source>
        <translation>아랍에미리트: 광고주 허가</translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation>사용권</translation>
    </message>
    <message>
        <source>Use in paid ads</source>
        <translation>유료 광고 사용</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>관계 형성 중</translation>
    </message>
    <message>
        <source>We</source>
        <translation>우리</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>위챗</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>왓츠앱</translation>
    </message>
    <message>
        <source>When it is published</source>
        <translation>게시했을 때</translation>
    </message>
    <message>
        <source>When the contract is signed</source>
        <translation>계약서에 서명했을 때</translation>
    </message>
    <message>
        <source>When the draft is approved</source>
        <translation>초안이 승인됐을 때</translation>
    </message>
    <message>
        <source>Whitelisting</source>
        <translation>화이트리스팅</translation>
    </message>
    <message>
        <source>Wrote to us</source>
        <translation>먼저 연락해 옴</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>예 또는 아니요</translation>
    </message>
    <message>
        <source>YouTube Short</source>
        <translation>유튜브 쇼츠</translation>
    </message>
    <message>
        <source>YouTube community post</source>
        <translation>유튜브 커뮤니티 게시물</translation>
    </message>
    <message>
        <source>YouTube mention</source>
        <translation>유튜브 언급</translation>
    </message>
    <message>
        <source>YouTube video</source>
        <translation>유튜브 동영상</translation>
    </message>
    <message>
        <source>achievable: why it can be reached</source>
        <translation>달성 가능: 이룰 수 있는 이유</translation>
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
        <source>measurable: a target in figures and how it is measured</source>
        <translation>측정 가능: 수치로 된 목표치와 측정 방법</translation>
    </message>
    <message>
        <source>relevant: why it matters</source>
        <translation>관련성: 중요한 이유</translation>
    </message>
    <message>
        <source>specific: which metric</source>
        <translation>구체성: 어떤 지표인지</translation>
    </message>
    <message>
        <source>timed: by which day</source>
        <translation>기한: 어느 날까지인지</translation>
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
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>기한이 된 일 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop people on a tag to give it to them</source>
        <translation>사람들을 태그 위에 놓으면 그 태그를 답니다</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Pinned views of {page}</source>
        <translation>{page}의 고정된 보기</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>What you typed for {name} is not saved; it waits where you typed it.</source>
        <translation>{name}에 대해 입력한 내용이 저장되지 않았습니다. 입력한 자리에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>What you typed is not saved; it waits where you typed it.</source>
        <translation>입력한 내용이 저장되지 않았습니다. 입력한 자리에 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>in {currency}</source>
        <translation>{currency} 단위</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a page, a tag, a person</source>
        <translation>동작, 화면, 태그, 사람</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc closes</source>
        <translation>화살표로 고르고 Enter로 실행, Esc로 닫기</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>고르기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Do it, or go there</source>
        <translation>실행하거나 그곳으로 이동</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>그 밖의 모든 것</translation>
    </message>
    <message>
        <source>In the palette</source>
        <translation>팔레트에서</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>People with this tag</source>
        <translation>이 태그가 달린 사람</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>저장된 보기</translation>
    </message>
    <message>
        <source>Search in everything the program can do</source>
        <translation>프로그램이 할 수 있는 모든 것에서 검색</translation>
    </message>
    <message>
        <source>Search people for “{words}”</source>
        <translation>“{words}” 사람 검색</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>최근에 쓴 것</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 할까요?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>맞는 것</translation>
    </message>
</context>
<context>
    <name>Perhaps</name>
    <message>
        <source>Perhaps the same as</source>
        <translation>같은 사람일 수 있음:</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Somebody else</source>
        <translation>다른 사람</translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message numerus="yes">
        <source>%n files could not be read and are not beside it.</source>
        <translation>
            <numerusform>파일 %n개는 읽을 수 없어 함께 두지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>수락한 날</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가한 날</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Approval by</source>
        <translation>승인 기한</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인한 날</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착한 날</translation>
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
        <source>Brief</source>
        <translation>브리프</translation>
    </message>
    <message>
        <source>By</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소한 날</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>공익 관심사</translation>
    </message>
    <message>
        <source>Changes of stage</source>
        <translation>단계 변경</translation>
    </message>
    <message>
        <source>Changes on record: {count}</source>
        <translation>기록된 변경: {count}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>조항</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확인한 날</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>계약</translation>
    </message>
    <message>
        <source>Copy their files into a folder beside it</source>
        <translation>이 사람의 파일을 보고서 옆 폴더에 복사</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Costs us</source>
        <translation>우리 비용</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Data report: {name}</source>
        <translation>자료 보고서: {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Day without a time</source>
        <translation>시각 없이 날짜만</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>이후 날수</translation>
    </message>
    <message>
        <source>Days needed</source>
        <translation>필요한 날수</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>통지 기간(일)</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>산출물</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>산출물</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마친 때</translation>
    </message>
    <message>
        <source>Draft by</source>
        <translation>초안 기한</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>빠진 날</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>이전 항목</translation>
    </message>
    <message>
        <source>Everything your file holds about this person, their past values included, to be given to them. Other people are named at most.</source>
        <translation>지난 값까지 포함해 파일에 있는 이 사람에 관한 모든 것으로, 본인에게 줄 수 있습니다. 다른 사람은 이름만 나올 수 있습니다.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>보수</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>정렬 이름</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>알게 된 경로</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>게시일</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>계정 이름</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>휴지통에 들어간 때</translation>
    </message>
    <message>
        <source>Incidents and praise</source>
        <translation>사건과 칭찬</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>영향력 유형</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>소개한 사람</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>청구서</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>청구한 날</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>발급일</translation>
    </message>
    <message>
        <source>Kept apart from somebody alike</source>
        <translation>비슷한 사람과 따로 둠</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>마지막 변경</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>법적 이름</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>제안한 날</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>제안한 쪽</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>{day}에 만듦</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>들인 시간(분)</translation>
    </message>
    <message>
        <source>Moves in the pipeline</source>
        <translation>파이프라인 이동</translation>
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
        <source>Next step is done</source>
        <translation>다음 할 일을 마침</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>답변 필요 없음</translation>
    </message>
    <message>
        <source>Not relevant since</source>
        <translation>해당 없음으로 표시한 날</translation>
    </message>
    <message>
        <source>Not to be contacted since</source>
        <translation>연락 금지 시작일</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>적은 때</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Numbers of accounts</source>
        <translation>계정 수치</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>On</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count}쪽 중 {number}쪽</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>지급한 날</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>Parts of offers</source>
        <translation>제안의 구성</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>허가</translation>
    </message>
    <message>
        <source>Place (0 fills the slot)</source>
        <translation>순위(0이면 자리 맡음)</translation>
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
        <source>Preferred</source>
        <translation>우선</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시한 날</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>미룬 일</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>읽은 날</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>준비 상태</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>관련성</translation>
    </message>
    <message>
        <source>Reminders shown</source>
        <translation>알림 표시 기록</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>담당 대리인</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>수정 횟수</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>연락 주기(일)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Save for programs (JSON)…</source>
        <translation>프로그램용으로 저장(JSON)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보낸 날</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>표시한 때</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명한 날</translation>
    </message>
    <message>
        <source>Signs of affinity</source>
        <translation>호감 표시</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stage of the pipeline</source>
        <translation>파이프라인 단계</translation>
    </message>
    <message>
        <source>Stands by until</source>
        <translation>대기 기한</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stays live until</source>
        <translation>게시 유지 기한</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Terms of standing by</source>
        <translation>대기 조건</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>보고서를 저장했습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>추적 링크</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>운송장 번호</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation>사용권</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>인증됨</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>What changed, oldest first</source>
        <translation>변경 내역, 오래된 순</translation>
    </message>
    <message>
        <source>What is held about {name}</source>
        <translation>{name} 님에 대해 보관하는 내용</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>나눈 이야기</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>Why dropped out</source>
        <translation>빠진 이유</translation>
    </message>
    <message>
        <source>Why not relevant</source>
        <translation>해당 없음인 이유</translation>
    </message>
    <message>
        <source>Why not to be contacted</source>
        <translation>연락 금지 이유</translation>
    </message>
    <message>
        <source>Why they</source>
        <translation>고른 이유</translation>
    </message>
    <message>
        <source>Worth to them</source>
        <translation>상대에게의 가치</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>적은 때</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>PickPerson</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of note, if there is something to say</source>
        <translation>남길 말이 있으면 메모 한 줄</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>단계에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Add people who have no slot yet</source>
        <translation>아직 자리가 없는 사람을 추가합니다</translation>
    </message>
    <message>
        <source>Add the people you think of; a slot can be found for them later.</source>
        <translation>생각나는 사람을 추가하세요. 자리는 나중에 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>단계 하나 더</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>보드</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>앞으로 (Alt+Up)</translation>
    </message>
    <message>
        <source>How the pipeline is shown</source>
        <translation>파이프라인 표시 방식</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>마지막 메모</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>뒤로 (Alt+Down)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Move nobody (Esc)</source>
        <translation>아무도 옮기지 않기 (Esc)</translation>
    </message>
    <message>
        <source>Move them to another stage (Alt with an arrow key)</source>
        <translation>다른 단계로 옮기기 (Alt와 화살표 키)</translation>
    </message>
    <message>
        <source>Move them with this note (Enter)</source>
        <translation>이 메모와 함께 옮기기 (Enter)</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>옮길 곳</translation>
    </message>
    <message>
        <source>No slot yet</source>
        <translation>아직 자리 없음</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>단계 없음</translation>
    </message>
    <message>
        <source>Nobody is in this campaign yet</source>
        <translation>아직 이 캠페인에 사람이 없습니다</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>사람 열기</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>파이프라인</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename, order, add stages, or switch them off</source>
        <translation>단계의 이름과 순서를 바꾸고, 추가하거나 끕니다</translation>
    </message>
    <message>
        <source>Show this person on their page</source>
        <translation>이 사람을 인플루언서 화면에서 봅니다</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stages of this campaign</source>
        <translation>이 캠페인의 단계</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Take them out of the campaign (Delete)</source>
        <translation>캠페인에서 빼기 (Delete)</translation>
    </message>
    <message>
        <source>The stage is called {name} now.</source>
        <translation>단계 이름이 이제 {name}입니다.</translation>
    </message>
    <message>
        <source>The stage {name} was added.</source>
        <translation>단계 {name}을(를) 추가했습니다.</translation>
    </message>
    <message>
        <source>The stage {name} was switched off.</source>
        <translation>단계 {name}을(를) 껐습니다.</translation>
    </message>
    <message>
        <source>The stage {name} was switched on.</source>
        <translation>단계 {name}을(를) 켰습니다.</translation>
    </message>
    <message>
        <source>The stages were reordered.</source>
        <translation>단계 순서를 바꿨습니다.</translation>
    </message>
    <message>
        <source>Who is in a stage that is switched off stays in it and is still shown.</source>
        <translation>꺼진 단계에 있는 사람은 그대로 남으며 계속 보입니다.</translation>
    </message>
    <message>
        <source>Who takes part in “{campaign}”? Add one after the other, Esc ends it.</source>
        <translation>“{campaign}”에 누가 참여하나요? 한 사람씩 추가하고 Esc로 마칩니다.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>{slot}: bench {rank}</source>
        <translation>{slot}: 대기 {rank}번</translation>
    </message>
    <message>
        <source>{slot}: fills it</source>
        <translation>{slot}: 자리 맡음</translation>
    </message>
    <message>
        <source>{stage} (off)</source>
        <translation>{stage} (꺼짐)</translation>
    </message>
    <message>
        <source>{who} is in the campaign.</source>
        <translation>{who}: 캠페인에 추가했습니다.</translation>
    </message>
    <message>
        <source>{who} moves to “{stage}”</source>
        <translation>{who}: “{stage}” 단계로 옮김</translation>
    </message>
    <message>
        <source>{who}: now in “{stage}”.</source>
        <translation>{who}: 이제 “{stage}” 단계입니다.</translation>
    </message>
    <message>
        <source>{who}: taken out of the campaign.</source>
        <translation>{who}: 캠페인에서 뺐습니다.</translation>
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
        <source>Backups…</source>
        <translation>백업…</translation>
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
        <source>Own fields, stages, tiers, tags…</source>
        <translation>사용자 항목, 단계, 등급, 태그…</translation>
    </message>
    <message>
        <source>Protection…</source>
        <translation>보호…</translation>
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
        <source>What travels with it</source>
        <translation>자료와 함께 옮겨지는 것</translation>
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
    <name>PrivacyHands</name>
    <message>
        <source>Choose one person first.</source>
        <translation>먼저 한 사람을 고르세요.</translation>
    </message>
    <message>
        <source>Data report…</source>
        <translation>자료 보고서…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>완전히 지우기…</translation>
    </message>
</context>
<context>
    <name>Promote</name>
    <message numerus="yes">
        <source>%n go to {name}</source>
        <translation>
            <numerusform>%n개를 {name} 님이 넘겨받음</numerusform>
        </translation>
    </message>
    <message>
        <source>Bench afterwards</source>
        <translation>이후 대기 명단</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>브리프</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Coverage afterwards</source>
        <translation>이후 대비 상태</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>산출물</translation>
    </message>
    <message>
        <source>Dropped out of “{slot}” in {campaign}: {reason}</source>
        <translation>{campaign}의 “{slot}” 자리에서 빠짐: {reason}</translation>
    </message>
    <message>
        <source>Dropped out of “{slot}” in {campaign}: {reason}. {name} takes over.</source>
        <translation>{campaign}의 “{slot}” 자리에서 빠짐: {reason}. {name} 님이 이어받습니다.</translation>
    </message>
    <message>
        <source>Drops out</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>Fills “{slot}” in {campaign}, from the bench.</source>
        <translation>대기 명단에서 {campaign}의 “{slot}” 자리를 맡습니다.</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>풀리는 금액</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>게시일</translation>
    </message>
    <message>
        <source>Ill, another job, no answer since Monday</source>
        <translation>아픔, 다른 일, 월요일부터 답이 없음</translation>
    </message>
    <message>
        <source>Leave the slot empty</source>
        <translation>자리 비워 두기</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Nobody for now: the slot stays empty</source>
        <translation>당분간 없음: 자리를 비워 둡니다</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Promote {name}</source>
        <translation>{name} 님 승격</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>이어받음</translation>
    </message>
    <message>
        <source>Takes over “{slot}” in {campaign} from {name}.</source>
        <translation>{campaign}의 “{slot}” 자리를 {name} 님에게서 이어받습니다.</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>자리를 이어받을 사람</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>The slot stays empty until somebody fills it.</source>
        <translation>누가 맡을 때까지 자리가 비어 있습니다.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>이렇게 할 수 없습니다</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>Who takes over “{slot}”?</source>
        <translation>“{slot}” 자리를 누가 이어받나요?</translation>
    </message>
    <message>
        <source>Why does {name} drop out?</source>
        <translation>{name} 님은 왜 빠지나요?</translation>
    </message>
    <message>
        <source>Why this choice?</source>
        <translation>왜 이 사람을 골랐나요?</translation>
    </message>
    <message>
        <source>cancelled: {amounts}</source>
        <translation>취소됨: {amounts}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>아직 날짜 없음</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{amount} as before</source>
        <translation>전과 같이 {amount}</translation>
    </message>
    <message>
        <source>{amount} committed</source>
        <translation>{amount} 확정</translation>
    </message>
    <message>
        <source>{amount} freed</source>
        <translation>{amount} 풀림</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{day} ({when})</source>
        <translation>{day} ({when})</translation>
    </message>
    <message>
        <source>{freed} freed, {committed} committed</source>
        <translation>{freed} 풀림, {committed} 확정</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>&amp;Once more</source>
        <translation>한 번 더(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>비밀 문구(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase, which stays the same</source>
        <translation>비밀 문구, 그대로 유지됨(&amp;P)</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>비밀 문구</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>%n분 후</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it at each start; the key is kept nowhere else</source>
        <translation>시작할 때마다 묻습니다. 키는 다른 어디에도 두지 않습니다</translation>
    </message>
    <message>
        <source>At least 8 letters; four words that do not belong together are better</source>
        <translation>8자 이상. 서로 관련 없는 낱말 네 개면 더 좋습니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>키 바꾸기</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>키 바꾸기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cover the window when nobody works</source>
        <translation>아무도 작업하지 않을 때 창 가리기</translation>
    </message>
    <message>
        <source>Cover the window when nobody works. Without a passphrase anybody can uncover it.</source>
        <translation>아무도 작업하지 않을 때 창을 가립니다. 비밀 문구가 없으면 누구나 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Fair: a few more letters make it much harder to guess</source>
        <translation>보통: 몇 글자 더 넣으면 알아맞히기가 훨씬 어려워집니다</translation>
    </message>
    <message>
        <source>For when somebody may have the key or the recovery code. A backup is made, then a copy of your data is encrypted under a new key and takes its place: the window closes and opens again. Earlier backups still open. You get a new recovery code; the one you have does not count any more.</source>
        <translation>누군가 키나 복구 코드를 가지고 있을 수 있을 때 쓰세요. 백업을 만든 다음 자료의 사본을 새 키로 암호화해 지금 자료를 대신하게 합니다. 창이 닫혔다가 다시 열립니다. 이전 백업은 계속 열 수 있습니다. 새 복구 코드를 받으며, 지금 가진 코드는 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>It opens your data wherever a copy of it lies. Nobody can give it back to you: the recovery code is the only other way.</source>
        <translation>자료의 사본이 어디에 있든 비밀 문구로 열 수 있습니다. 잊으면 아무도 되찾아 줄 수 없으며, 다른 방법은 복구 코드뿐입니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Keep it in the key store</source>
        <translation>키 저장소에 두기</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>지금 잠그기</translation>
    </message>
    <message>
        <source>Made, and checked against what you wrote down.</source>
        <translation>만들었고, 적어 둔 것과 맞는지 확인했습니다.</translation>
    </message>
    <message>
        <source>Made, but not checked against what you wrote down: make a new one.</source>
        <translation>만들었지만 적어 둔 것과 맞는지 확인하지 않았습니다. 새로 만드세요.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>새 복구 코드…</translation>
    </message>
    <message>
        <source>None yet. Without one, a lost key means lost data.</source>
        <translation>아직 없습니다. 복구 코드 없이 키를 잃으면 자료도 잃습니다.</translation>
    </message>
    <message>
        <source>None. One opens your data on any computer, and unlocks the window.</source>
        <translation>없습니다. 비밀 문구가 있으면 어느 컴퓨터에서나 자료를 열고 창의 잠금을 풀 수 있습니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>비밀 문구</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>보호</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>없애기</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>없애기…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>비밀 문구 정하기…</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>비밀 문구 정하기</translation>
    </message>
    <message>
        <source>Set, as a second way beside what keeps the key.</source>
        <translation>정했습니다. 키를 두는 곳과 별도로 쓰는 두 번째 방법입니다.</translation>
    </message>
    <message>
        <source>Set. It is asked for at each start.</source>
        <translation>정했습니다. 시작할 때마다 묻습니다.</translation>
    </message>
    <message>
        <source>Should the computer be switched off now, nothing is lost.</source>
        <translation>지금 컴퓨터가 꺼지더라도 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Somebody may have the key? Encrypt your data under a new one.</source>
        <translation>누군가 키를 가지고 있을 수 있나요? 자료를 새 키로 암호화하세요.</translation>
    </message>
    <message>
        <source>The key is kept by the key store now.</source>
        <translation>이제 키를 키 저장소에 둡니다.</translation>
    </message>
    <message>
        <source>The key was changed. Earlier backups still open; a new recovery code is due.</source>
        <translation>키를 바꿨습니다. 이전 백업은 계속 열 수 있습니다. 새 복구 코드를 만들어야 합니다.</translation>
    </message>
    <message>
        <source>The passphrase opens your data now.</source>
        <translation>이제 비밀 문구로 자료를 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation>비밀 문구를 없앴습니다.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>아주 좋음</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>키가 있는 곳</translation>
    </message>
    <message>
        <source>Without it the key is kept on this computer, and IRM opens by itself.</source>
        <translation>비밀 문구가 없으면 키를 이 컴퓨터에 두며, IRM이 저절로 열립니다.</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>작업하는 중…</translation>
    </message>
    <message>
        <source>Your data is being encrypted under a new key</source>
        <translation>자료를 새 키로 암호화하는 중입니다</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>필터 추가</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>추가한 날</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>호감</translation>
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
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>공익 관심사</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>변경한 날</translation>
    </message>
    <message>
        <source>Channel of a touch</source>
        <translation>연락 채널</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여율</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>채워진 항목</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>목록 필터</translation>
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
        <source>Incident</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>영향력 유형</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>소개한 사람</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>마지막 연락</translation>
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
        <source>Note or touch</source>
        <translation>메모 또는 연락 기록</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Only people who meet all of these are shown. Several values apart by commas mean “or”.</source>
        <translation>이 조건을 모두 만족하는 사람만 보입니다. 쉼표로 구분한 여러 값은 “또는”을 뜻합니다.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>연락 주기(일)</translation>
    </message>
    <message>
        <source>Search for this instead</source>
        <translation>대신 이것으로 검색</translation>
    </message>
    <message>
        <source>Silent days</source>
        <translation>연락 없는 날수</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>맡은 사람</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take all off</source>
        <translation>모두 빼기</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>이 필터 빼기</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>What can come next</source>
        <translation>이어서 올 수 있는 것</translation>
    </message>
    <message>
        <source>any</source>
        <translation>아무 값</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>{value} 이상</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>{value} 이하</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>연락 금지</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>포함하지 않음</translation>
    </message>
    <message>
        <source>exactly {value}</source>
        <translation>정확히 {value}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>이하</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>정확히 같음</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>지난 기간 안</translation>
    </message>
    <message>
        <source>is later than in</source>
        <translation>앞으로 기간보다 나중</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>미만</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>지난 기간보다 오래전</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>같지 않음</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>값이 있음</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>앞으로 기간 안</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>{value} 미만</translation>
    </message>
    <message>
        <source>losing touch</source>
        <translation>멀어짐</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>{value} 초과</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>연락한 적 없음</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>reached in a preferred way</source>
        <translation>선호하는 연락 방법 있음</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>해당</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>예: {example}</translation>
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
        <source>verified</source>
        <translation>인증됨</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}: {value} 제외</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}~{high}</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Add {name} as a new person</source>
        <translation>{name} 님을 새 사람으로 추가</translation>
    </message>
    <message>
        <source>Choose a suggestion</source>
        <translation>추천 고르기</translation>
    </message>
    <message>
        <source>Choose day and time</source>
        <translation>날짜와 시각 고르기</translation>
    </message>
    <message>
        <source>Choose one of the people below</source>
        <translation>아래 사람 중에서 고르기</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>채널 고르기</translation>
    </message>
    <message>
        <source>Close and keep the text</source>
        <translation>글을 남겨 두고 닫기</translation>
    </message>
    <message>
        <source>Enter saves, Esc keeps the text for later</source>
        <translation>Enter로 저장, Esc로 글을 남겨 두기</translation>
    </message>
    <message>
        <source>In an empty line: log with somebody else</source>
        <translation>빈 줄에서: 다른 사람으로 기록</translation>
    </message>
    <message>
        <source>In the quick log</source>
        <translation>빠른 기록에서</translation>
    </message>
    <message>
        <source>Leave these words as text</source>
        <translation>이 말을 글로 남겨 두기</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>연락 기록</translation>
    </message>
    <message>
        <source>Log with somebody else</source>
        <translation>다른 사람으로 기록</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>항목 더 보기</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>새 사람: {name}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>답변 필요 없음</translation>
    </message>
    <message>
        <source>Nobody is called so: choose somebody, or add a new person.</source>
        <translation>그런 이름의 사람이 없습니다. 사람을 고르거나 새 사람을 추가하세요.</translation>
    </message>
    <message>
        <source>Nobody is called {name}</source>
        <translation>{name}: 그런 이름의 사람 없음</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Say whether somebody still has to answer</source>
        <translation>아직 누가 답해야 하는지 정하기</translation>
    </message>
    <message>
        <source>Say with whom: @handle, or a name in front of the colon.</source>
        <translation>누구와의 연락인지 적어 주세요: @계정 또는 쌍점 앞의 이름.</translation>
    </message>
    <message>
        <source>Several people can be meant: choose one.</source>
        <translation>여러 사람일 수 있습니다. 한 사람을 고르세요.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Take off this campaign</source>
        <translation>이 캠페인 떼기</translation>
    </message>
    <message>
        <source>Take off this tag</source>
        <translation>이 태그 떼기</translation>
    </message>
    <message>
        <source>Take the first suggestion</source>
        <translation>첫 번째 추천 쓰기</translation>
    </message>
    <message>
        <source>Turn the direction round</source>
        <translation>방향 바꾸기</translation>
    </message>
    <message>
        <source>What was said comes after the colon.</source>
        <translation>나눈 이야기는 쌍점 뒤에 적습니다.</translation>
    </message>
    <message>
        <source>What was said, in one line</source>
        <translation>나눈 이야기를 한 줄로</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>이해한 내용</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>{name}: 누구인가요?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>누구?</translation>
    </message>
    <message>
        <source>Write the next step</source>
        <translation>다음 할 일 적기</translation>
    </message>
    <message>
        <source>dm in @handle yesterday: what was said #tag !fri next step</source>
        <translation>디엠 받음 @계정 어제: 나눈 이야기 #태그 !금요일 다음 할 일</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Delete the reading</source>
        <translation>수치 삭제</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>게시물</translation>
    </message>
    <message>
        <source>Readings of {name}</source>
        <translation>{name} 수치 기록</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>조회수</translation>
    </message>
    <message>
        <source>What was read off the account, and when. The newest counts.</source>
        <translation>계정에서 읽은 수치와 읽은 때입니다. 가장 최근 것을 씁니다.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>직접 입력</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>입력한 내용을 버립니다</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 내역</translation>
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
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message numerus="yes">
        <source>Copied as a table: %n lines.</source>
        <translation>
            <numerusform>표로 복사함: %n줄.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>휴지통이 비어 있습니다</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>&amp;Group {number}</source>
        <translation>묶음 {number}(&amp;G)</translation>
    </message>
    <message>
        <source>A new code takes the place of the one you have: that one does not count any more.</source>
        <translation>새 코드가 지금 가진 코드를 대신합니다. 지금 코드는 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask me again next time</source>
        <translation>다음에 다시 묻기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it there: paste it, then copy something else.</source>
        <translation>복사했습니다. 다른 프로그램이 클립보드에서 읽을 수 있으니, 붙여넣은 다음 다른 것을 복사하세요.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>묶음 {number}</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>적어 두었습니다</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>파일에 두기</translation>
    </message>
    <message>
        <source>Keep it in the key store</source>
        <translation>키 저장소에 두기</translation>
    </message>
    <message>
        <source>Keep this page where you keep papers that matter, and not with the computer. Whoever has both the code and a copy of your data can read it. A newer code makes this one worthless.</source>
        <translation>이 종이는 컴퓨터와 따로, 중요한 서류를 두는 곳에 보관하세요. 코드와 자료의 사본을 모두 가진 사람은 자료를 읽을 수 있습니다. 더 새로운 코드를 만들면 이 코드는 쓸모없어집니다.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Made on {day}, for the data in {folder}.</source>
        <translation>{day}에 {folder}의 자료용으로 만들었습니다.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>새 코드 만들기</translation>
    </message>
    <message>
        <source>Make the recovery code…</source>
        <translation>복구 코드 만들기…</translation>
    </message>
    <message>
        <source>No key store takes the key. In a file beside the data, whoever can read that folder has it.</source>
        <translation>키를 받아 줄 키 저장소가 없습니다. 자료 옆 파일에 두면 그 폴더를 읽을 수 있는 사람은 키를 갖게 됩니다.</translation>
    </message>
    <message>
        <source>Only this code opens your data when the computer or its key store is lost, or a passphrase forgotten. Write it down and keep it away from this computer: it is shown this once.</source>
        <translation>컴퓨터나 키 저장소를 잃거나 비밀 문구를 잊었을 때 자료를 여는 것은 이 코드뿐입니다. 적어서 이 컴퓨터와 떨어진 곳에 보관하세요. 이번 한 번만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Recovery code of IRM</source>
        <translation>IRM 복구 코드</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>복구 코드 저장</translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation>저장했습니다. 파일을 이 컴퓨터와 떨어진 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>The key is kept on this computer again.</source>
        <translation>키를 다시 이 컴퓨터에 둡니다.</translation>
    </message>
    <message>
        <source>The key was not where it is kept on this computer. Shall it be kept there again?</source>
        <translation>이 컴퓨터에서 키를 두는 곳에 키가 없었습니다. 다시 그곳에 둘까요?</translation>
    </message>
    <message>
        <source>The recovery code is checked. Keep it in a safe place.</source>
        <translation>복구 코드를 확인했습니다. 안전한 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>There is no recovery code yet: if the key is lost, so is your data.</source>
        <translation>아직 복구 코드가 없습니다. 키를 잃으면 자료도 잃습니다.</translation>
    </message>
    <message>
        <source>This code opens your data when nothing else does: when the computer is lost, its key store is gone, or a passphrase is forgotten.</source>
        <translation>컴퓨터를 잃거나 키 저장소가 없어지거나 비밀 문구를 잊어 다른 방법이 없을 때 이 코드로 자료를 엽니다.</translation>
    </message>
    <message>
        <source>This is another group. Look at what you wrote down.</source>
        <translation>다른 묶음입니다. 적어 둔 것을 살펴보세요.</translation>
    </message>
    <message>
        <source>To be sure, type one group from where you wrote it down.</source>
        <translation>확실히 하기 위해, 적어 둔 것을 보고 한 묶음을 입력하세요.</translation>
    </message>
    <message>
        <source>When IRM asks for it, type it as it stands here; capitals, blanks and dashes do not matter. On another computer choose “Restore a backup” first, and type it there.</source>
        <translation>IRM이 물으면 여기 있는 그대로 입력하세요. 대소문자, 빈칸, 줄표는 상관없습니다. 다른 컴퓨터에서는 먼저 “백업 복원”을 고르고 거기에 입력하세요.</translation>
    </message>
    <message>
        <source>You have not shown yet that you wrote the recovery code down.</source>
        <translation>복구 코드를 적어 두었는지 아직 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>복구 코드</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>알림 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders from before</source>
        <translation>
            <numerusform>지난 알림 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>Representatives</name>
    <message numerus="yes">
        <source>%n representatives</source>
        <translation>
            <numerusform>대리인 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives in the trash</source>
        <translation>
            <numerusform>휴지통에 대리인 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives were moved to the trash.</source>
        <translation>
            <numerusform>대리인 %n명을 휴지통으로 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives were taken out of the trash.</source>
        <translation>
            <numerusform>대리인 %n명을 휴지통에서 꺼냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 representative</source>
        <translation>대리인 1명</translation>
    </message>
    <message>
        <source>1 representative in the trash</source>
        <translation>휴지통에 대리인 1명</translation>
    </message>
    <message>
        <source>About</source>
        <translation>소개</translation>
    </message>
    <message>
        <source>Add a person they speak for</source>
        <translation>맡은 사람 추가</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>대리인 추가</translation>
    </message>
    <message>
        <source>Agents, managers and agencies, each once, with everybody they speak for. A list that names them brings them along when it is imported.</source>
        <translation>에이전트, 매니저, 소속사를 각각 한 번씩, 맡고 있는 모든 사람과 함께 둡니다. 이들이 적힌 목록을 가져오면 함께 들어옵니다.</translation>
    </message>
    <message>
        <source>Choose one in the list to see how to reach them and for whom they speak.</source>
        <translation>목록에서 하나를 고르면 연락 방법과 맡은 사람들이 보입니다.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>How many people they speak for</source>
        <translation>맡은 사람 수</translation>
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
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name or handle of a person</source>
        <translation>사람의 이름 또는 계정</translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>새 대리인</translation>
    </message>
    <message>
        <source>No name, company, contact, note or person they speak for holds these words.</source>
        <translation>이 말이 들어 있는 이름, 회사, 연락처, 메모, 맡은 사람이 없습니다.</translation>
    </message>
    <message>
        <source>No representative found</source>
        <translation>찾은 대리인 없음</translation>
    </message>
    <message>
        <source>No representative is open</source>
        <translation>열린 대리인 없음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Role, such as bookings</source>
        <translation>역할, 예: 섭외</translation>
    </message>
    <message>
        <source>Search name, company, e-mail, people, note</source>
        <translation>이름, 회사, 이메일, 사람, 메모 검색</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>맡은 사람</translation>
    </message>
    <message numerus="yes">
        <source>Speaks for %n people</source>
        <translation>
            <numerusform>%n명을 맡음</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks for 1 person</source>
        <translation>1명을 맡음</translation>
    </message>
    <message>
        <source>Speaks for nobody yet</source>
        <translation>아직 맡은 사람 없음</translation>
    </message>
    <message>
        <source>The latest contact with anybody they speak for</source>
        <translation>맡은 사람들 중 누구와든 가장 최근에 한 연락</translation>
    </message>
    <message>
        <source>They do not speak for this person any more</source>
        <translation>더는 이 사람을 맡지 않음</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>Who speaks for your people</source>
        <translation>내 사람들의 대리인</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>휴지통에 있음</translation>
    </message>
    <message>
        <source>{people}, last contact {when}</source>
        <translation>{people}, 마지막 연락 {when}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n representatives</source>
        <translation>
            <numerusform>대리인 %n명 중 {shown}명</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 representative</source>
        <translation>대리인 1명 중 {shown}명</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Choose a backup to go on with.</source>
        <translation>계속할 백업을 고르세요.</translation>
    </message>
    <message>
        <source>Choose a backup to go on with. The file that is there now is kept.</source>
        <translation>계속 쓸 백업을 고르세요. 지금 있는 파일은 보관합니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>잃은 변경 없이 계속</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>읽을 수 있는 것만 읽기</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>이 백업 복원</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>작업하는 중…</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>자료를 열 수 없습니다</translation>
    </message>
    <message>
        <source>Your data file is damaged</source>
        <translation>자료 파일이 손상되었습니다</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>anybody else</source>
        <translation>다른 모든 브랜드</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>별도 안내 때</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Average for {tier} on {platform} ({source})</source>
        <translation>{platform} {tier} 기준 보통 ({source})</translation>
    </message>
    <message numerus="yes">
        <source>Better than {share} of your %n {tier} accounts on {platform}</source>
        <translation>
            <numerusform>{platform}의 내 {tier} 계정 %n개 중 {share}보다 높음</numerusform>
        </translation>
    </message>
    <message>
        <source>Good for {tier} on {platform} ({source})</source>
        <translation>{platform} {tier} 기준 좋음 ({source})</translation>
    </message>
    <message>
        <source>Low for {tier} on {platform} ({source})</source>
        <translation>{platform} {tier} 기준 낮음 ({source})</translation>
    </message>
    <message>
        <source>Too few {tier} accounts on {platform} to compare with, and no benchmark</source>
        <translation>비교할 {platform} {tier} 계정이 너무 적고 기준값도 없습니다</translation>
    </message>
    <message>
        <source>Without a follower count there is nothing to compare</source>
        <translation>팔로워 수가 없으면 비교할 것이 없습니다</translation>
    </message>
    <message>
        <source>average</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>better than {share}</source>
        <translation>{share}보다 높음</translation>
    </message>
    <message>
        <source>good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message numerus="yes">
        <source>of your %n</source>
        <translation>
            <numerusform>내 계정 %n개 중</numerusform>
        </translation>
    </message>
    <message>
        <source>your benchmark</source>
        <translation>내 기준값</translation>
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
    <name>Terms</name>
    <message numerus="yes">
        <source>%n days of notice</source>
        <translation>
            <numerusform>통지 기간 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>제안 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds of changes</source>
        <translation>
            <numerusform>수정 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Accept the offer chosen, or take the agreement back (A)</source>
        <translation>고른 제안을 수락하거나 합의를 되돌립니다 (A)</translation>
    </message>
    <message>
        <source>Accept, or take the agreement back</source>
        <translation>수락하거나 합의를 되돌리기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a deliverable; its days are counted back from go-live</source>
        <translation>산출물 추가, 날짜는 게시일부터 거꾸로 셉니다</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>내용 추가</translation>
    </message>
    <message>
        <source>Add a payment of your own</source>
        <translation>직접 정한 지급 추가</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>환율 추가</translation>
    </message>
    <message>
        <source>Add a right or an exclusivity</source>
        <translation>권리 또는 독점 추가</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>합의함</translation>
    </message>
    <message>
        <source>Allowed: the right lasts for all of it.</source>
        <translation>허용됨: 권리가 전체 기간 동안 유효합니다.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Another deliverable</source>
        <translation>다른 산출물</translation>
    </message>
    <message>
        <source>Another offer</source>
        <translation>다른 제안</translation>
    </message>
    <message>
        <source>Another parcel</source>
        <translation>다른 배송</translation>
    </message>
    <message>
        <source>Another payment</source>
        <translation>다른 지급</translation>
    </message>
    <message>
        <source>Another permit</source>
        <translation>다른 허가</translation>
    </message>
    <message>
        <source>Another right</source>
        <translation>다른 권리</translation>
    </message>
    <message>
        <source>Another round of changes</source>
        <translation>수정 한 번 더</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Approval due</source>
        <translation>승인 기한</translation>
    </message>
    <message>
        <source>Approval {day}</source>
        <translation>승인 {day}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>승인한 날</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>도착한 날</translation>
    </message>
    <message>
        <source>Arrived today, or not yet</source>
        <translation>오늘 도착 또는 아직 도착 전</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Asked and got before</source>
        <translation>이전 요청액과 합의액</translation>
    </message>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Bench, {place}</source>
        <translation>대기 {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Clauses it has</source>
        <translation>포함된 조항</translation>
    </message>
    <message>
        <source>Code (Spark, partnership)</source>
        <translation>코드 (스파크, 파트너십)</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>코드 {code}</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>확정 지출</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>계약</translation>
    </message>
    <message>
        <source>Cooperations, newest first</source>
        <translation>협업, 최신순</translation>
    </message>
    <message>
        <source>Cost of sending</source>
        <translation>발송 비용</translation>
    </message>
    <message>
        <source>Cost to us, if other</source>
        <translation>우리 비용(다를 때)</translation>
    </message>
    <message>
        <source>Count the days back</source>
        <translation>날짜 거꾸로 세기</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>쿠폰 코드</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>택배사</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Days after that</source>
        <translation>그 뒤 일수</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>산출물</translation>
    </message>
    <message>
        <source>Draft due</source>
        <translation>초안 기한</translation>
    </message>
    <message>
        <source>Draft {day}</source>
        <translation>초안 {day}</translation>
    </message>
    <message>
        <source>Draft, approval and end by the days needed before go-live</source>
        <translation>초안, 승인, 종료를 게시 전에 필요한 날수로 정하기</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>빠짐</translation>
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
        <source>Edit the deliverable</source>
        <translation>산출물 수정</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>제안 수정</translation>
    </message>
    <message>
        <source>Edit the parcel</source>
        <translation>배송 수정</translation>
    </message>
    <message>
        <source>Edit the payment</source>
        <translation>지급 수정</translation>
    </message>
    <message>
        <source>Edit the permit</source>
        <translation>허가 수정</translation>
    </message>
    <message>
        <source>Edit the right</source>
        <translation>권리 수정</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Expected fee: {amount}</source>
        <translation>예상 보수: {amount}</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Expires on {day}</source>
        <translation>{day} 만료</translation>
    </message>
    <message>
        <source>Fill a slot in the line-up: then offers, dates and payments stand here.</source>
        <translation>라인업의 자리를 채우세요. 그러면 제안, 날짜, 지급이 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>자리 맡음</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>GCC</source>
        <translation>GCC</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>게시일</translation>
    </message>
    <message>
        <source>Go live {day}</source>
        <translation>게시 {day}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>In no slot</source>
        <translation>자리 없음</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>검토 중</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>청구서와 지급</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>청구서 번호</translation>
    </message>
    <message>
        <source>Invoice of</source>
        <translation>청구서 날짜</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}</source>
        <translation>청구서 {number}, {day}</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>발급일</translation>
    </message>
    <message>
        <source>It counts from its day on, until a newer one is added.</source>
        <translation>그날부터 더 새로운 환율을 추가할 때까지 적용됩니다.</translation>
    </message>
    <message>
        <source>Lacks: {clauses}</source>
        <translation>빠진 조항: {clauses}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>Link to the post</source>
        <translation>게시물 링크</translation>
    </message>
    <message>
        <source>Links and codes</source>
        <translation>링크와 코드</translation>
    </message>
    <message>
        <source>Live until</source>
        <translation>게시 유지 기한</translation>
    </message>
    <message>
        <source>Live until {day}</source>
        <translation>{day}까지 게시 유지</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>써도 되나요?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>협상</translation>
    </message>
    <message>
        <source>No cooperation yet</source>
        <translation>아직 협업 없음</translation>
    </message>
    <message>
        <source>No offer yet. Write down what they quote, what you answer, and what is agreed.</source>
        <translation>아직 제안이 없습니다. 상대가 부른 금액, 내 답변, 합의한 내용을 적어 두세요.</translation>
    </message>
    <message>
        <source>No payment yet. A schedule splits the fee that is agreed.</source>
        <translation>아직 지급이 없습니다. 지급 일정은 합의한 보수를 나눕니다.</translation>
    </message>
    <message>
        <source>No right is noted: nothing may be used again.</source>
        <translation>적어 둔 권리가 없습니다. 아무것도 다시 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is in this campaign yet</source>
        <translation>아직 이 캠페인에 사람이 없습니다</translation>
    </message>
    <message>
        <source>None noted. Who advertises in the UAE or in Saudi Arabia needs one.</source>
        <translation>적어 둔 것이 없습니다. 아랍에미리트나 사우디아라비아에서 광고하려면 허가가 필요합니다.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>아직 서명 안 함</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note a parcel</source>
        <translation>배송 기록</translation>
    </message>
    <message>
        <source>Note a permit</source>
        <translation>허가 기록</translation>
    </message>
    <message>
        <source>Note the hours spent</source>
        <translation>들인 시간 기록</translation>
    </message>
    <message>
        <source>Nothing is to be delivered yet. The days of a new one are counted back from go-live.</source>
        <translation>아직 산출물이 없습니다. 새로 추가하면 날짜를 게시일부터 거꾸로 셉니다.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>아직 보낸 것이 없습니다.</translation>
    </message>
    <message>
        <source>Notice in days</source>
        <translation>통지 기간(일)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>번호 {number}</translation>
    </message>
    <message>
        <source>Condition, where there is one</source>
        <translation>조건 (있을 때)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>통화 1단위</translation>
    </message>
    <message>
        <source>Our offer</source>
        <translation>우리 제안</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>지급 완료</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>지급 방법</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>지급한 날</translation>
    </message>
    <message>
        <source>Paid today, or open again</source>
        <translation>오늘 지급 또는 다시 미지급</translation>
    </message>
    <message>
        <source>Paid: {sums}</source>
        <translation>지급 완료: {sums}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>People of the campaign</source>
        <translation>캠페인의 사람들</translation>
    </message>
    <message>
        <source>Permits to advertise</source>
        <translation>광고 허가</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시함</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>게시한 날</translation>
    </message>
    <message>
        <source>Rate: {pair}</source>
        <translation>환율: {pair}</translation>
    </message>
    <message>
        <source>Rates used: {rates}</source>
        <translation>사용한 환율: {rates}</translation>
    </message>
    <message>
        <source>Read off</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>권리</translation>
    </message>
    <message>
        <source>Rights and exclusivity</source>
        <translation>권리와 독점</translation>
    </message>
    <message>
        <source>Rounds of changes</source>
        <translation>수정 횟수</translation>
    </message>
    <message>
        <source>Save the rate</source>
        <translation>환율 저장</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>지급 일정</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>보낸 날</translation>
    </message>
    <message>
        <source>Signature and clauses</source>
        <translation>서명과 조항</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명함</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>서명한 날</translation>
    </message>
    <message>
        <source>Split the fee agreed; what is neither paid nor invoiced is replaced</source>
        <translation>합의한 보수 나누기, 지급도 청구도 하지 않은 것은 바뀝니다</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Still owed: {sums}</source>
        <translation>남은 지급: {sums}</translation>
    </message>
    <message>
        <source>Take this part off</source>
        <translation>이 내용 빼기</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Terms begin where somebody is put into the line-up of a campaign.</source>
        <translation>조건은 캠페인 라인업에 사람을 넣으면 시작됩니다.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation>상대 제안</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>상대의 답변</translation>
    </message>
    <message>
        <source>They quoted</source>
        <translation>상대가 부른 금액</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Time spent on this cooperation in all</source>
        <translation>이 협업에 들인 모든 시간</translation>
    </message>
    <message>
        <source>Time spent: {time}</source>
        <translation>들인 시간: {time}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>Tracking URL</source>
        <translation>추적 URL</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>운송장 번호</translation>
    </message>
    <message>
        <source>True cost: {sums}</source>
        <translation>실제 비용: {sums}</translation>
    </message>
    <message>
        <source>Unboxing, 60 seconds</source>
        <translation>언박싱, 60초</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>종료일(포함)</translation>
    </message>
    <message>
        <source>Use again from today on</source>
        <translation>오늘부터 다시 사용</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>우리의 답변</translation>
    </message>
    <message>
        <source>We offered</source>
        <translation>우리가 제안함</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>주는 것</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>보내는 것</translation>
    </message>
    <message>
        <source>What is to be used again</source>
        <translation>다시 쓸 것</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누구</translation>
    </message>
    <message>
        <source>Without a rate, in none of these sums: {sums}</source>
        <translation>환율이 없어 이 합계에 들지 않음: {sums}</translation>
    </message>
    <message>
        <source>Worth to them, if other</source>
        <translation>상대에게의 가치(다를 때)</translation>
    </message>
    <message>
        <source>Write down what they quote or answer</source>
        <translation>상대가 부른 금액이나 답변을 적습니다</translation>
    </message>
    <message>
        <source>Write down what we offer</source>
        <translation>우리가 제안하는 내용을 적습니다</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>{day} 합의</translation>
    </message>
    <message>
        <source>agreed {sums}</source>
        <translation>합의 {sums}</translation>
    </message>
    <message>
        <source>approval {when}</source>
        <translation>승인 {when}</translation>
    </message>
    <message>
        <source>arrived {day}</source>
        <translation>{day} 도착</translation>
    </message>
    <message>
        <source>cancelled {day}</source>
        <translation>{day} 취소</translation>
    </message>
    <message>
        <source>costs us {amount}</source>
        <translation>우리 비용 {amount}</translation>
    </message>
    <message>
        <source>draft {when}</source>
        <translation>초안 {when}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>기한 {when}</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>{when} 종료</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>%n일 후 종료</numerusform>
        </translation>
    </message>
    <message>
        <source>ends {when}</source>
        <translation>{when} 종료</translation>
    </message>
    <message>
        <source>every platform</source>
        <translation>모든 플랫폼</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>예상 {amount}</translation>
    </message>
    <message>
        <source>expected {when}</source>
        <translation>예상 {when}</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>영구</translation>
    </message>
    <message>
        <source>go-live {when}</source>
        <translation>게시 {when}</translation>
    </message>
    <message>
        <source>is worth so much in</source>
        <translation>환산 통화와 값</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>아직 날짜 없음</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>종료 없음</translation>
    </message>
    <message>
        <source>no expiry noted</source>
        <translation>만료일 적지 않음</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>시작일 없음</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>아직 보내지 않음</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>our bank</source>
        <translation>거래 은행</translation>
    </message>
    <message>
        <source>owed {sums}</source>
        <translation>남은 지급 {sums}</translation>
    </message>
    <message>
        <source>paid {day}</source>
        <translation>{day} 지급</translation>
    </message>
    <message numerus="yes">
        <source>plus %n days</source>
        <translation>
            <numerusform>더하기 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>{day} 발송</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>서명함</translation>
    </message>
    <message>
        <source>skin care</source>
        <translation>스킨케어</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>종료 없음</translation>
    </message>
    <message>
        <source>worth {amount} to them</source>
        <translation>상대에게 {amount}의 가치</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>{name}: another round of changes</source>
        <translation>{name}: 수정 한 번 더</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>{there} of {all} clauses</source>
        <translation>조항 {all}개 중 {there}개</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>All channels</source>
        <translation>모든 채널</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>타임라인에서 찾기</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>받음과 보냄</translation>
    </message>
    <message>
        <source>Only open next steps</source>
        <translation>끝나지 않은 다음 할 일만</translation>
    </message>
    <message>
        <source>Only with files</source>
        <translation>파일이 있는 것만</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n일 넘김</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>기한이 된 일 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots to cover</source>
        <translation>
            <numerusform>채워야 할 자리 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>Deadlines, today and overdue</source>
        <translation>마감, 오늘과 지난 것</translation>
    </message>
    <message>
        <source>Do not snooze it any more</source>
        <translation>나중에 보기 해제</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>완료: {what}</translation>
    </message>
    <message>
        <source>Give it another day</source>
        <translation>다른 날로 정하기</translation>
    </message>
    <message>
        <source>Here you will see who is waiting for you and what is due.</source>
        <translation>누가 기다리고 있고 어떤 일의 기한이 되었는지 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Hide it until a day</source>
        <translation>정한 날까지 숨기기</translation>
    </message>
    <message>
        <source>Hide what is snoozed</source>
        <translation>나중에 볼 것 숨기기</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Losing touch</source>
        <translation>멀어지는 사람</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>앞으로 7일</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Next steps, answers you owe and birthdays appear here on their day.</source>
        <translation>다음 할 일, 답해야 할 연락, 생일이 그날 여기에 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>%n일째 연락 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>기다리는 일이 없습니다</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>날짜 변경</translation>
    </message>
    <message>
        <source>Say that it is done</source>
        <translation>완료로 표시</translation>
    </message>
    <message numerus="yes">
        <source>Show %n snoozed</source>
        <translation>
            <numerusform>나중에 볼 것 %n개 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>다시 보이기</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the list</source>
        <translation>
            <numerusform>목록에서 %n개 모두 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all deadlines</source>
        <translation>마감 모두 보기</translation>
    </message>
    <message>
        <source>Slots to cover</source>
        <translation>대비할 자리</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>나중에 보기</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>나중에 볼 항목</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>상대가 연락함</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>내 답변을 기다림</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>기한이 된 일</translation>
    </message>
    <message>
        <source>Write down what was said with this person</source>
        <translation>이 사람과 나눈 이야기를 적습니다</translation>
    </message>
    <message>
        <source>Your day starts here</source>
        <translation>하루는 여기서 시작됩니다</translation>
    </message>
    <message>
        <source>decide {when}</source>
        <translation>결정 {when}</translation>
    </message>
    <message>
        <source>goes live {when}</source>
        <translation>게시 {when}</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>기한이 된 일 없음</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>{what}: moved to {day}</source>
        <translation>{what}: {day}(으)로 옮김</translation>
    </message>
    <message>
        <source>{what}: not snoozed any more</source>
        <translation>{what}: 나중에 보기 해제</translation>
    </message>
    <message>
        <source>{what}: snoozed until {day}</source>
        <translation>{what}: {day}까지 나중에 보기</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply is needed</source>
        <translation>답변 필요</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>합의함</translation>
    </message>
    <message>
        <source>Another day for the next step…</source>
        <translation>다음 할 일을 다른 날로…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Asked for the media kit and a date in June…</source>
        <translation>미디어 키트와 6월 일정을 요청함…</translation>
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
        <source>Files…</source>
        <translation>파일…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>Incident or praise</source>
        <translation>사건 또는 칭찬</translation>
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
        <source>Move to another person…</source>
        <translation>다른 사람에게 옮기기…</translation>
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
        <source>No entry of this timeline holds what is asked for above. Esc shows everything.</source>
        <translation>이 타임라인에 위 조건에 맞는 항목이 없습니다. Esc를 누르면 모두 보입니다.</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>답변 필요 없음</translation>
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
        <source>Note that somebody ghosted, was late or off brief, or praise</source>
        <translation>잠수, 지연, 브리프 위반 또는 칭찬을 적습니다</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>맞는 것 없음</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>결과: {outcome}</translation>
    </message>
    <message>
        <source>Send the contract</source>
        <translation>계약서 보내기</translation>
    </message>
    <message>
        <source>Sign of affinity</source>
        <translation>호감 표시</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>단계: {stage}</translation>
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
    <name>Trends</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n주</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} → {last} in {span}</source>
        <translation>{first} → {last}, {span} 동안</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>비밀 문구(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code</source>
        <translation>비밀 문구 또는 복구 코드(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>복구 코드(&amp;R)</translation>
    </message>
    <message>
        <source>IRM is locked</source>
        <translation>IRM이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>No passphrase was set and no recovery code was made: nothing but the key itself opens this data. It stays where it is.</source>
        <translation>비밀 문구를 정하지 않았고 복구 코드도 만들지 않았습니다. 이 자료는 키로만 열 수 있습니다. 자료는 있던 곳에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is lost: go on where you were.</source>
        <translation>잃은 것은 없습니다. 하던 곳에서 계속하세요.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>그래도 끝내기</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>입력한 내용 보기</translation>
    </message>
    <message>
        <source>Something behind the lock is not saved and would be lost: unlock to keep it.</source>
        <translation>잠긴 화면 뒤에 저장되지 않은 내용이 있어 사라질 수 있습니다. 지키려면 잠금을 푸세요.</translation>
    </message>
    <message>
        <source>Still waiting for the key store…</source>
        <translation>키 저장소의 응답을 기다리는 중…</translation>
    </message>
    <message>
        <source>The key of your data is not at hand</source>
        <translation>자료의 키를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Try the key store again</source>
        <translation>키 저장소 다시 시도</translation>
    </message>
    <message>
        <source>Type it to open your data. The recovery code does as well.</source>
        <translation>비밀 문구를 입력해 자료를 여세요. 복구 코드로도 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Type your passphrase to go on where you were.</source>
        <translation>하던 곳에서 계속하려면 비밀 문구를 입력하세요.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 풀기</translation>
    </message>
    <message>
        <source>What you type below opens your data, too. Nothing is ever deleted.</source>
        <translation>아래에 입력하는 것으로도 자료를 열 수 있습니다. 아무것도 지우지 않습니다.</translation>
    </message>
    <message>
        <source>Where a backup beside the data tells it, your passphrase or recovery code opens the data, too. Nothing is ever deleted.</source>
        <translation>자료 옆의 백업이 알려 주면 비밀 문구나 복구 코드로도 자료를 열 수 있습니다. 아무것도 지워지지 않습니다.</translation>
    </message>
    <message>
        <source>Your data is protected by a passphrase</source>
        <translation>자료가 비밀 문구로 보호되어 있습니다</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A campaign needs a name.</source>
        <translation>캠페인에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A count cannot be below zero: {value}.</source>
        <translation>수는 0보다 작을 수 없습니다: {value}.</translation>
    </message>
    <message>
        <source>A fee needs an amount.</source>
        <translation>보수에는 금액이 필요합니다.</translation>
    </message>
    <message>
        <source>A field can offer {limit} choices at most.</source>
        <translation>항목의 선택지는 최대 {limit}개입니다.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>항목에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A hard date needs a day.</source>
        <translation>확정일에는 날짜가 필요합니다.</translation>
    </message>
    <message>
        <source>A mapping needs a name.</source>
        <translation>짝짓기에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A name, a company or a way to reach them is needed.</source>
        <translation>이름, 회사 또는 연락 방법이 필요합니다.</translation>
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
        <source>A passphrase needs letters.</source>
        <translation>비밀 문구에는 글자가 필요합니다.</translation>
    </message>
    <message>
        <source>A payment on a fixed day needs that day.</source>
        <translation>정해진 날에 하는 지급에는 그 날짜가 필요합니다.</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>페르소나에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>사전 설정에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A rate is 0 % or more.</source>
        <translation>비율은 0 % 이상입니다.</translation>
    </message>
    <message>
        <source>A rate needs two currencies; both are {value}.</source>
        <translation>환율에는 서로 다른 두 통화가 필요합니다. 둘 다 {value}입니다.</translation>
    </message>
    <message>
        <source>A rhythm lasts from 1 to {limit} days.</source>
        <translation>주기는 1일부터 {limit}일까지입니다.</translation>
    </message>
    <message>
        <source>A sheet has no more than {limit} rows: choose CSV, or export fewer people.</source>
        <translation>시트는 {limit}행까지만 담을 수 있습니다. CSV를 고르거나 더 적은 사람을 내보내세요.</translation>
    </message>
    <message>
        <source>A slot needs a title.</source>
        <translation>자리에는 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>단계에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>태그에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A touch of this person is stored with somebody else.</source>
        <translation>이 사람의 연락 기록이 다른 사람에게 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>보기에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Add a benchmark</source>
        <translation>기준값 추가</translation>
    </message>
    <message>
        <source>Add a deliverable of {subject}</source>
        <translation>{subject} 산출물 추가</translation>
    </message>
    <message>
        <source>Add a permit of {subject}</source>
        <translation>{subject} 허가 추가</translation>
    </message>
    <message>
        <source>Add a reading of {subject}</source>
        <translation>{subject} 수치 추가</translation>
    </message>
    <message>
        <source>Add a right with {subject}</source>
        <translation>{subject} 님과의 권리 추가</translation>
    </message>
    <message>
        <source>Add demo data</source>
        <translation>데모 자료 추가</translation>
    </message>
    <message>
        <source>Add payments to {subject}</source>
        <translation>{subject} 지급 추가</translation>
    </message>
    <message>
        <source>Add the campaign {subject}</source>
        <translation>캠페인 {subject} 추가</translation>
    </message>
    <message>
        <source>Add the field {subject}</source>
        <translation>항목 {subject} 추가</translation>
    </message>
    <message>
        <source>Add the slot {subject}</source>
        <translation>자리 {subject} 추가</translation>
    </message>
    <message>
        <source>Add {subject}</source>
        <translation>{subject} 추가</translation>
    </message>
    <message>
        <source>Add {subject} to the campaign</source>
        <translation>{subject} 캠페인에 추가</translation>
    </message>
    <message>
        <source>Agree with {subject}</source>
        <translation>{subject} 님과 합의</translation>
    </message>
    <message>
        <source>An amount cannot be below zero or beyond all measure.</source>
        <translation>금액은 0보다 작거나 지나치게 클 수 없습니다.</translation>
    </message>
    <message>
        <source>An offer needs at least one part, or a note.</source>
        <translation>제안에는 적어도 한 가지 내용이나 메모가 필요합니다.</translation>
    </message>
    <message>
        <source>Another stage is called “{value}” already.</source>
        <translation>다른 단계의 이름이 이미 “{value}”입니다.</translation>
    </message>
    <message>
        <source>Another window or command is writing to the data file. Nothing was changed: try again.</source>
        <translation>다른 창이나 명령이 자료 파일에 쓰는 중입니다. 바뀐 것은 없습니다. 다시 해 보세요.</translation>
    </message>
    <message>
        <source>At least one count is needed.</source>
        <translation>수가 적어도 하나 필요합니다.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>시작할 때</translation>
    </message>
    <message>
        <source>Attach a file to {subject}</source>
        <translation>{subject} 님에게 파일 첨부</translation>
    </message>
    <message>
        <source>Backups cannot be written to {path} ({reason}).</source>
        <translation>{path}에 백업을 쓸 수 없습니다 ({reason}).</translation>
    </message>
    <message>
        <source>Before a change of the key</source>
        <translation>키를 바꾸기 전</translation>
    </message>
    <message>
        <source>Before a change to many</source>
        <translation>여러 사람을 변경하기 전</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>합치기 전</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>복원 전</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>가져오기 전</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>업그레이드 전</translation>
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation>취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Change how long people are kept</source>
        <translation>사람 보관 기간 변경</translation>
    </message>
    <message>
        <source>Change the limits of the tiers</source>
        <translation>등급 경계 변경</translation>
    </message>
    <message>
        <source>Change the pipeline of {subject}</source>
        <translation>{subject} 파이프라인 변경</translation>
    </message>
    <message>
        <source>Change the status of {subject}</source>
        <translation>{subject} 상태 변경</translation>
    </message>
    <message>
        <source>Change what an hour of your time costs</source>
        <translation>내 한 시간의 비용 변경</translation>
    </message>
    <message>
        <source>Change {subject}</source>
        <translation>{subject} 변경</translation>
    </message>
    <message>
        <source>Close up a line-up after erasing somebody</source>
        <translation>사람을 지운 뒤 라인업 빈자리 정리</translation>
    </message>
    <message>
        <source>Colour the tag {subject}</source>
        <translation>태그 {subject} 색 변경</translation>
    </message>
    <message>
        <source>Copy the campaign {subject}</source>
        <translation>캠페인 {subject} 복사</translation>
    </message>
    <message>
        <source>Delete a benchmark</source>
        <translation>기준값 삭제</translation>
    </message>
    <message>
        <source>Delete a contact with {subject}</source>
        <translation>{subject} 님과의 연락 삭제</translation>
    </message>
    <message>
        <source>Delete a deliverable of {subject}</source>
        <translation>{subject} 산출물 삭제</translation>
    </message>
    <message>
        <source>Delete a parcel to {subject}</source>
        <translation>{subject} 배송 삭제</translation>
    </message>
    <message>
        <source>Delete a payment to {subject}</source>
        <translation>{subject} 지급 삭제</translation>
    </message>
    <message>
        <source>Delete a permit of {subject}</source>
        <translation>{subject} 허가 삭제</translation>
    </message>
    <message>
        <source>Delete a reading of {subject}</source>
        <translation>{subject} 수치 삭제</translation>
    </message>
    <message>
        <source>Delete a right with {subject}</source>
        <translation>{subject} 님과의 권리 삭제</translation>
    </message>
    <message>
        <source>Delete an incident of {subject}</source>
        <translation>{subject} 님의 사건 삭제</translation>
    </message>
    <message>
        <source>Delete an offer with {subject}</source>
        <translation>{subject} 님과의 제안 삭제</translation>
    </message>
    <message>
        <source>Delete the field {subject}</source>
        <translation>항목 {subject} 삭제</translation>
    </message>
    <message>
        <source>Delete the mapping {subject}</source>
        <translation>짝짓기 {subject} 삭제</translation>
    </message>
    <message>
        <source>Delete the preset {subject}</source>
        <translation>사전 설정 {subject} 삭제</translation>
    </message>
    <message>
        <source>Delete the slot {subject}</source>
        <translation>자리 {subject} 삭제</translation>
    </message>
    <message>
        <source>Delete the tag {subject}</source>
        <translation>태그 {subject} 삭제</translation>
    </message>
    <message>
        <source>Delete the view {subject}</source>
        <translation>보기 {subject} 삭제</translation>
    </message>
    <message>
        <source>Done: {subject}</source>
        <translation>완료: {subject}</translation>
    </message>
    <message>
        <source>Each tier must begin above the one before it.</source>
        <translation>각 등급은 바로 앞 등급보다 높은 수에서 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Edit a benchmark</source>
        <translation>기준값 수정</translation>
    </message>
    <message>
        <source>Edit a contact with {subject}</source>
        <translation>{subject} 님과의 연락 수정</translation>
    </message>
    <message>
        <source>Edit a deliverable of {subject}</source>
        <translation>{subject} 산출물 수정</translation>
    </message>
    <message>
        <source>Edit a parcel to {subject}</source>
        <translation>{subject} 배송 수정</translation>
    </message>
    <message>
        <source>Edit a payment to {subject}</source>
        <translation>{subject} 지급 수정</translation>
    </message>
    <message>
        <source>Edit a permit of {subject}</source>
        <translation>{subject} 허가 수정</translation>
    </message>
    <message>
        <source>Edit a reading of {subject}</source>
        <translation>{subject} 수치 수정</translation>
    </message>
    <message>
        <source>Edit a right with {subject}</source>
        <translation>{subject} 님과의 권리 수정</translation>
    </message>
    <message>
        <source>Edit an incident of {subject}</source>
        <translation>{subject} 님의 사건 수정</translation>
    </message>
    <message>
        <source>Edit an offer with {subject}</source>
        <translation>{subject} 님과의 제안 수정</translation>
    </message>
    <message>
        <source>Edit the campaign {subject}</source>
        <translation>캠페인 {subject} 수정</translation>
    </message>
    <message>
        <source>Edit the contract with {subject}</source>
        <translation>{subject} 님과의 계약 수정</translation>
    </message>
    <message>
        <source>Edit the field {subject}</source>
        <translation>항목 {subject} 수정</translation>
    </message>
    <message>
        <source>Edit the persona {subject}</source>
        <translation>페르소나 {subject} 수정</translation>
    </message>
    <message>
        <source>Edit the slot {subject}</source>
        <translation>자리 {subject} 수정</translation>
    </message>
    <message>
        <source>Edit the terms with {subject}</source>
        <translation>{subject} 님과의 조건 수정</translation>
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
        <source>Encrypted. The key is kept nowhere on this computer: your passphrase is asked for at each start.</source>
        <translation>암호화되어 있습니다. 키는 이 컴퓨터 어디에도 두지 않으며, 시작할 때마다 비밀 문구를 묻습니다.</translation>
    </message>
    <message>
        <source>Finish: {subject}</source>
        <translation>마침: {subject}</translation>
    </message>
    <message>
        <source>For more than a week no backup was copied to the second folder, {path}.</source>
        <translation>일주일 넘게 두 번째 폴더 {path}에 백업을 복사하지 못했습니다.</translation>
    </message>
    <message>
        <source>Good must not begin below average.</source>
        <translation>좋음은 보통보다 낮은 값에서 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Has accounts of two people here; one is {name} (number {id}).</source>
        <translation>여기 있는 두 사람의 계정을 갖고 있습니다. 한 사람은 {name} 님(번호 {id})입니다.</translation>
    </message>
    <message>
        <source>Has accounts of two people here; one is {name} on line {line}.</source>
        <translation>여기 두 사람의 계정이 있습니다. 한 사람은 {line}행의 {name}입니다.</translation>
    </message>
    <message>
        <source>Here should be {expected}.</source>
        <translation>여기에는 {expected}이(가) 있어야 합니다.</translation>
    </message>
    <message>
        <source>Hide the field {subject}</source>
        <translation>항목 {subject} 숨기기</translation>
    </message>
    <message>
        <source>Hide the stage {subject}</source>
        <translation>단계 {subject} 숨기기</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>매시간</translation>
    </message>
    <message>
        <source>IRM is already open with this data (process {process}).</source>
        <translation>IRM이 이 자료로 이미 열려 있습니다 (프로세스 {process}).</translation>
    </message>
    <message>
        <source>IRM is open with this data. Nothing was changed: close its windows and commands, and try again.</source>
        <translation>IRM이 이 자료로 열려 있습니다. 바뀐 것은 없습니다. 그 창과 명령을 닫고 다시 해 보세요.</translation>
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
        <source>Keep {subject} apart</source>
        <translation>{subject} 따로 두기</translation>
    </message>
    <message>
        <source>Later changes build on this one; it cannot be taken back on its own. They are: {steps}</source>
        <translation>이 변경을 바탕으로 한 나중 변경이 있어 이것만 따로 되돌릴 수 없습니다. 나중 변경: {steps}</translation>
    </message>
    <message>
        <source>Let {subject} fill the slot</source>
        <translation>{subject} 님에게 자리 맡기기</translation>
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
        <source>Line {line} was left out by choice.</source>
        <translation>{line}번째 줄은 고른 대로 뺐습니다.</translation>
    </message>
    <message>
        <source>Log a contact with {subject}</source>
        <translation>{subject} 님과의 연락 기록</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>직접 만듦</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): an e-mail or phone is the same, the name or account is not.</source>
        <translation>{name} 님(번호 {id})일 수 있습니다. 이메일이나 전화는 같지만 이름이나 계정은 다릅니다.</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): the name is nearly the same.</source>
        <translation>{name} 님(번호 {id})일 수 있습니다. 이름이 거의 같습니다.</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): the name is the same, nothing else says so.</source>
        <translation>{name} 님(번호 {id})일 수 있습니다. 이름만 같습니다.</translation>
    </message>
    <message>
        <source>May be {name} on line {line}: an e-mail or phone is the same, the name or account is not.</source>
        <translation>{line}행의 {name}일 수 있습니다: 이메일이나 전화는 같지만 이름이나 계정이 다릅니다.</translation>
    </message>
    <message>
        <source>May be {name} on line {line}: the name is nearly the same.</source>
        <translation>{line}행의 {name}일 수 있습니다: 이름이 거의 같습니다.</translation>
    </message>
    <message>
        <source>May be {name} on line {line}: the name is the same, nothing else says so.</source>
        <translation>{line}행의 {name}일 수 있습니다: 이름은 같지만 다른 근거가 없습니다.</translation>
    </message>
    <message>
        <source>Merge into the tag {subject}</source>
        <translation>태그 {subject}에 합치기</translation>
    </message>
    <message>
        <source>Merge {subject}</source>
        <translation>{subject} 합치기</translation>
    </message>
    <message>
        <source>Move a contact to {subject}</source>
        <translation>{subject} 님에게 연락 옮기기</translation>
    </message>
    <message>
        <source>Move the campaign {subject} to the trash</source>
        <translation>캠페인 {subject} 휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>Move the view {subject}</source>
        <translation>보기 {subject} 옮기기</translation>
    </message>
    <message>
        <source>Move {subject} in the pipeline</source>
        <translation>파이프라인에서 {subject} 옮기기</translation>
    </message>
    <message>
        <source>Move {subject} to another slot</source>
        <translation>{subject} 다른 자리로 옮기기</translation>
    </message>
    <message>
        <source>Move {subject} to another stage</source>
        <translation>{subject} 다른 단계로 옮기기</translation>
    </message>
    <message>
        <source>Move {subject} to the trash</source>
        <translation>{subject} 휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>No backup could be made in {path} ({reason}). Your data and the earlier backups are as they were.</source>
        <translation>{path}에 백업을 만들지 못했습니다 ({reason}). 자료와 이전 백업은 그대로입니다.</translation>
    </message>
    <message>
        <source>No passphrase is set. Nothing was changed.</source>
        <translation>정해진 비밀 문구가 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”. Save it instead.</source>
        <translation>이 컴퓨터에 “{name}”을(를) 여는 프로그램이 없습니다. 대신 저장하세요.</translation>
    </message>
    <message>
        <source>Nobody here is called “{value}”: choose somebody who is offered.</source>
        <translation>“{value}”(이)라는 이름의 사람이 없습니다. 보이는 사람 중에서 고르세요.</translation>
    </message>
    <message>
        <source>Nobody here is “{value}”.</source>
        <translation>“{value}”에 해당하는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody introduces themselves: say who did.</source>
        <translation>자기 자신을 소개한 사람으로 할 수 없습니다. 소개한 사람을 정해 주세요.</translation>
    </message>
    <message>
        <source>Nobody on the bench of “{value}” is ready.</source>
        <translation>“{value}” 자리의 대기 명단에 준비된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>지운 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Note a parcel to {subject}</source>
        <translation>{subject} 배송 기록</translation>
    </message>
    <message>
        <source>Note a payment to {subject}</source>
        <translation>{subject} 지급 기록</translation>
    </message>
    <message>
        <source>Note an incident with {subject}</source>
        <translation>{subject} 님과의 사건 적기</translation>
    </message>
    <message>
        <source>Note hours spent on {subject}</source>
        <translation>{subject} 작업 시간 기록</translation>
    </message>
    <message>
        <source>Note the exchange rate of {subject}</source>
        <translation>{subject} 환율 기록</translation>
    </message>
    <message>
        <source>Nothing is agreed yet that could be paid in instalments.</source>
        <translation>나누어 지급할 합의가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>복원한 것은 없습니다.</translation>
    </message>
    <message>
        <source>On line {line} there is something in “{field}” that is no entry.</source>
        <translation>{line}번째 줄의 “{field}”에 항목이 아닌 것이 있습니다.</translation>
    </message>
    <message>
        <source>Order the slots of {subject}</source>
        <translation>{subject} 자리 순서 변경</translation>
    </message>
    <message>
        <source>Pin the view {subject}</source>
        <translation>보기 {subject} 고정</translation>
    </message>
    <message>
        <source>Praise {subject}</source>
        <translation>{subject} 님 칭찬</translation>
    </message>
    <message>
        <source>Promote {subject}</source>
        <translation>{subject} 승격</translation>
    </message>
    <message>
        <source>Put off: {subject}</source>
        <translation>미루기: {subject}</translation>
    </message>
    <message>
        <source>Put {subject} on the bench</source>
        <translation>{subject} 대기 명단에 올리기</translation>
    </message>
    <message>
        <source>Rank {subject} on the bench</source>
        <translation>대기 명단에서 {subject} 순위 변경</translation>
    </message>
    <message>
        <source>Reading “{path}” takes too long. Save it as CSV.</source>
        <translation>“{path}”을(를) 읽는 데 너무 오래 걸립니다. CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>Rename a file of {subject}</source>
        <translation>{subject} 님의 파일 이름 변경</translation>
    </message>
    <message>
        <source>Rename a mapping to {subject}</source>
        <translation>짝짓기 이름을 {subject}(으)로 변경</translation>
    </message>
    <message>
        <source>Rename a preset to {subject}</source>
        <translation>사전 설정 이름을 {subject}(으)로 변경</translation>
    </message>
    <message>
        <source>Rename a view to {subject}</source>
        <translation>보기 이름을 {subject}(으)로 변경</translation>
    </message>
    <message>
        <source>Rename the stage {subject}</source>
        <translation>단계 {subject} 이름 변경</translation>
    </message>
    <message>
        <source>Rename the tag {subject}</source>
        <translation>태그 {subject} 이름 변경</translation>
    </message>
    <message>
        <source>Reorder own fields</source>
        <translation>사용자 항목 순서 변경</translation>
    </message>
    <message>
        <source>Reorder the stages</source>
        <translation>단계 순서 변경</translation>
    </message>
    <message>
        <source>Reschedule {subject}</source>
        <translation>날짜 변경: {subject}</translation>
    </message>
    <message>
        <source>Reset the benchmarks</source>
        <translation>기준값을 처음 값으로 되돌리기</translation>
    </message>
    <message>
        <source>Restored without {count} of the attachments: put the folder “attachments” of the backups beside this one and restore again to have them. Missing: {names}.</source>
        <translation>첨부 파일 {count}개 없이 복원했습니다. 백업의 “attachments” 폴더를 이 백업 옆에 두고 다시 복원하면 들어옵니다. 빠진 것: {names}.</translation>
    </message>
    <message>
        <source>Row {id} of “{table}” points to a row of “{parent}” that is not there.</source>
        <translation>“{table}”의 {id}번 행이 “{parent}”에 없는 행을 가리킵니다.</translation>
    </message>
    <message>
        <source>Save the mapping {subject}</source>
        <translation>짝짓기 {subject} 저장</translation>
    </message>
    <message>
        <source>Save the preset {subject}</source>
        <translation>사전 설정 {subject} 저장</translation>
    </message>
    <message>
        <source>Save the view {subject}</source>
        <translation>보기 {subject} 저장</translation>
    </message>
    <message>
        <source>Say what can be chosen, one choice a line.</source>
        <translation>고를 수 있는 것을 한 줄에 하나씩 적어 주세요.</translation>
    </message>
    <message>
        <source>Say what is sent.</source>
        <translation>무엇을 보내는지 적어 주세요.</translation>
    </message>
    <message>
        <source>Say what was said, or what the next step is.</source>
        <translation>나눈 이야기나 다음 할 일을 적어 주세요.</translation>
    </message>
    <message>
        <source>Say which value it shall have.</source>
        <translation>어떤 값으로 할지 정해 주세요.</translation>
    </message>
    <message>
        <source>Say who has to answer {subject}</source>
        <translation>{subject} 답변 필요 여부 정하기</translation>
    </message>
    <message>
        <source>Say who stays and who moves into them, or --all-exact.</source>
        <translation>누가 남고 누구를 합칠지 정하거나 --all-exact를 쓰세요.</translation>
    </message>
    <message>
        <source>Say why: it is kept with whoever drops out.</source>
        <translation>이유를 적어 주세요. 빠진 사람의 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Set another day: {subject}</source>
        <translation>다른 날로 정하기: {subject}</translation>
    </message>
    <message>
        <source>Show again: {subject}</source>
        <translation>다시 보이기: {subject}</translation>
    </message>
    <message>
        <source>Show the field {subject}</source>
        <translation>항목 {subject} 보이기</translation>
    </message>
    <message>
        <source>Show the stage {subject}</source>
        <translation>단계 {subject} 보이기</translation>
    </message>
    <message>
        <source>Snooze {subject}</source>
        <translation>나중에 보기: {subject}</translation>
    </message>
    <message>
        <source>Somebody is in this stage: only an empty one can be hidden.</source>
        <translation>이 단계에 사람이 있습니다. 비어 있는 단계만 숨길 수 있습니다.</translation>
    </message>
    <message>
        <source>Something went wrong inside IRM: the details are in the log {path}.</source>
        <translation>IRM 안에서 문제가 생겼습니다. 자세한 내용은 기록 {path}에 있습니다.</translation>
    </message>
    <message>
        <source>Step {value} is taken back already.</source>
        <translation>{value}번 변경은 이미 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Stop snoozing {subject}</source>
        <translation>나중에 보기 해제: {subject}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>Tag {subject}</source>
        <translation>{subject} 태그 달기</translation>
    </message>
    <message>
        <source>Take a file off {subject}</source>
        <translation>{subject} 님에게서 파일 떼기</translation>
    </message>
    <message>
        <source>Take back an earlier change: {subject}</source>
        <translation>이전 변경 되돌리기: {subject}</translation>
    </message>
    <message>
        <source>Take tags off {subject}</source>
        <translation>{subject} 태그 떼기</translation>
    </message>
    <message>
        <source>Take the agreement with {subject} back to an offer</source>
        <translation>{subject} 님과의 합의를 제안으로 되돌리기</translation>
    </message>
    <message>
        <source>Take the campaign {subject} out of the trash</source>
        <translation>캠페인 {subject} 휴지통에서 꺼내기</translation>
    </message>
    <message>
        <source>Take {subject} apart again</source>
        <translation>{subject} 다시 나누기</translation>
    </message>
    <message>
        <source>Take {subject} out of the campaign</source>
        <translation>{subject} 캠페인에서 빼기</translation>
    </message>
    <message>
        <source>Take {subject} out of the slot</source>
        <translation>{subject} 자리에서 빼기</translation>
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
        <source>The approval is due after the go-live.</source>
        <translation>승인 기한이 게시일보다 늦습니다.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of IRM ({revision}). It was not used: update the program first.</source>
        <translation>더 새로운 IRM이 만든 백업입니다({revision}). 쓰지 않았습니다. 먼저 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged and was not used. Your data is as it was: choose another backup.</source>
        <translation>백업 {name}이(가) 손상되어 쓰지 않았습니다. 자료는 그대로입니다. 다른 백업을 고르세요.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, or was made with another key.</source>
        <translation>백업 {name}이(가) 손상되었거나 다른 키로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>The backup {name} was made with another key and cannot be opened here. Your data is as it was.</source>
        <translation>백업 {name}은(는) 다른 키로 만들어져 여기서 열 수 없습니다. 자료는 그대로입니다.</translation>
    </message>
    <message>
        <source>The campaign ends before it starts.</source>
        <translation>캠페인이 시작하기 전에 끝납니다.</translation>
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
        <source>The code “{value}” belongs to {name} already.</source>
        <translation>코드 “{value}”은(는) 이미 {name} 님의 것입니다.</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is gone or damaged here, and whole in a backup.</source>
        <translation>첨부 파일 “{name}”의 내용이 여기에는 없거나 손상되었지만, 백업에는 온전히 있습니다.</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is gone.</source>
        <translation>첨부 파일 “{name}”의 내용이 없어졌습니다.</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is not what was attached.</source>
        <translation>첨부 파일 “{name}”의 내용이 첨부한 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The content of “{name}” is not in the data folder. Bring it back from a copy, or attach it again.</source>
        <translation>“{name}”의 내용이 자료 폴더에 없습니다. 사본에서 되돌려 놓거나 다시 첨부하세요.</translation>
    </message>
    <message>
        <source>The content of “{name}” is not what was attached. Bring it back from a copy, or attach it again.</source>
        <translation>“{name}”의 내용이 첨부한 것과 다릅니다. 사본에서 되돌려 놓거나 다시 첨부하세요.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged. It was not touched: restore a backup, or salvage what can still be read.</source>
        <translation>자료 파일 {path}이(가) 손상되었습니다. 건드리지 않았습니다. 백업을 복원하거나 읽을 수 있는 내용을 건지세요.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: nothing new was saved, and what was saved was not touched.</source>
        <translation>디스크를 읽거나 쓸 수 없어 새로 저장하지 못했습니다. 이미 저장한 내용은 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved. All that was saved is there. Free some space and try again.</source>
        <translation>디스크가 가득 차서 새로 저장할 수 없습니다. 이미 저장한 내용은 모두 그대로 있습니다. 공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The key of the data file, {path}, is gone. The data was not touched: bring the key back from a copy.</source>
        <translation>자료 파일의 키 {path}이(가) 없습니다. 자료는 건드리지 않았습니다. 복사본에서 키를 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of this backup. If either was changed since it was made, try the one of that time. Nothing was changed.</source>
        <translation>이 백업의 비밀 문구도 복구 코드도 아닙니다. 백업을 만든 뒤 바꾸었다면 그때의 것을 써 보세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{path}” is in an old Office format. Open it in the program that made it and save it as .xlsx.</source>
        <translation>“{path}”은(는) 옛 Office 형식입니다. 만든 프로그램에서 열어 .xlsx로 저장하세요.</translation>
    </message>
    <message>
        <source>“{path}” is in the LDIF format. Export the address book as CSV or vCard instead.</source>
        <translation>“{path}”은(는) LDIF 형식입니다. 대신 주소록을 CSV나 vCard로 내보내세요.</translation>
    </message>
    <message>
        <source>“{path}” is in the SYLK format. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}”은(는) SYLK 형식입니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장하세요.</translation>
    </message>
    <message>
        <source>“{path}” is in the old .xls format. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}”은(는) 옛 .xls 형식입니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장하세요.</translation>
    </message>
    <message>
        <source>“{path}” is only a link to a list on the web. Open it there and download it as .xlsx or CSV.</source>
        <translation>“{path}”은(는) 웹에 있는 목록의 링크일 뿐입니다. 웹에서 열어 .xlsx나 CSV로 내려받으세요.</translation>
    </message>
    <message>
        <source>“{path}” is protected by a password. Open it with its password and save it as .xlsx without one.</source>
        <translation>“{path}”은(는) 암호로 보호되어 있습니다. 암호로 열어 암호 없이 .xlsx로 저장하세요.</translation>
    </message>
    <message>
        <source>The data file belongs to another program; it was not touched.</source>
        <translation>자료 파일이 다른 프로그램의 것입니다. 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>Attached files are encrypted, too. One that you open lies readable beside the data until IRM is closed.</source>
        <translation>첨부 파일도 암호화되어 있습니다. 열어 본 파일은 IRM을 닫을 때까지 자료 옆에 읽을 수 있는 상태로 있습니다.</translation>
    </message>
    <message>
        <source>Nothing says which platform the accounts under “{header}” are on. Choose one, or they come in as “other”.</source>
        <translation>“{header}” 아래의 계정이 어느 플랫폼인지 알 수 없습니다. 플랫폼을 고르지 않으면 “기타”로 들어옵니다.</translation>
    </message>
    <message>
        <source>Say where the report goes: --json, --pdf FILE or --files DIR.</source>
        <translation>보고서를 어디에 저장할지 정하세요: --json, --pdf FILE 또는 --files DIR.</translation>
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
        <source>The data file lacks {count} changes that were saved: part of it was lost outside the program. It was not touched.</source>
        <translation>저장했던 변경 {count}건이 자료 파일에 없습니다. 프로그램 밖에서 일부가 없어졌습니다. 파일은 건드리지 않았습니다.</translation>
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
        <source>The data file {path} is no longer there. This change was not saved, and no empty file was made: bring the folder or the disk back and try again.</source>
        <translation>자료 파일 {path}이(가) 없어졌습니다. 이 변경은 저장하지 않았고 빈 파일도 만들지 않았습니다. 폴더나 디스크를 되돌리고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The data is protected by a passphrase: type it to open the data.</source>
        <translation>자료가 비밀 문구로 보호되어 있습니다. 자료를 열려면 입력하세요.</translation>
    </message>
    <message>
        <source>The draft is due after the go-live.</source>
        <translation>초안 기한이 게시일보다 늦습니다.</translation>
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
        <source>The file names no campaign for these columns: {headers}. Name one, or they go to the notes of each person.</source>
        <translation>이 열들의 캠페인이 파일에 없습니다: {headers}. 캠페인을 정하세요. 정하지 않으면 각 사람의 메모에 적습니다.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format {version}): update first.</source>
        <translation>더 새로운 버전의 프로그램이 쓴 파일입니다(형식 {version}). 먼저 업데이트하세요.</translation>
    </message>
    <message>
        <source>The file with the passphrase, {path}, cannot be read.</source>
        <translation>비밀 문구가 든 파일 {path}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The go-live moves to the first day they can make.</source>
        <translation>게시일을 맞출 수 있는 가장 빠른 날로 옮깁니다.</translation>
    </message>
    <message>
        <source>The key found does not fit the data file. The data was not touched.</source>
        <translation>찾은 키가 자료 파일과 맞지 않습니다. 자료는 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>The key of the data lies in the system&apos;s key store, which does not answer. Unlock it and try again.</source>
        <translation>자료의 키가 시스템 키 저장소에 있는데 응답하지 않습니다. 잠금을 풀고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The last backup could not be copied to the second folder, {path}. The backup beside the data is there.</source>
        <translation>마지막 백업을 두 번째 폴더 {path}에 복사하지 못했습니다. 자료 옆의 백업은 있습니다.</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>출력을 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The parcel arrived before it was sent.</source>
        <translation>배송품이 보내기 전에 도착했습니다.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Nothing was changed.</source>
        <translation>비밀 문구로 이 백업을 열 수 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} letters.</source>
        <translation>비밀 문구는 {least}자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The permit expires before it was issued.</source>
        <translation>허가가 발급되기 전에 만료됩니다.</translation>
    </message>
    <message>
        <source>The record on line {line} is too long to be one person.</source>
        <translation>{line}번째 줄의 기록이 한 사람이라기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>The right ends before it starts.</source>
        <translation>권리가 시작하기 전에 끝납니다.</translation>
    </message>
    <message>
        <source>The right to use this that way ends on {until}.</source>
        <translation>이렇게 쓸 수 있는 권리는 {until}에 끝납니다.</translation>
    </message>
    <message>
        <source>The rule “{value}” is not for “{field}”; there are: {offered}</source>
        <translation>“{value}” 규칙은 “{field}”에 쓸 수 없습니다. 있는 것: {offered}</translation>
    </message>
    <message>
        <source>The search index differs from the records in {count} places.</source>
        <translation>검색 색인이 {count}곳에서 자료와 다릅니다.</translation>
    </message>
    <message>
        <source>The second folder for backups, {path}, is not there. Connect it, or choose another one.</source>
        <translation>백업용 두 번째 폴더 {path}이(가) 없습니다. 연결하거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The structure of the data file is damaged: {text}.</source>
        <translation>자료 파일의 구조가 손상되었습니다: {text}.</translation>
    </message>
    <message>
        <source>The time “{value}” does not say in which time zone it is.</source>
        <translation>시각 “{value}”에 시간대가 없습니다.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>두 비밀 문구가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Their promise to stand by has lapsed.</source>
        <translation>대기하겠다는 약속의 기한이 지났습니다.</translation>
    </message>
    <message>
        <source>There is a benchmark for this platform, tier and formula already.</source>
        <translation>이 플랫폼, 등급, 계산식의 기준값이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a field called “{value}” already.</source>
        <translation>“{value}” 항목이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a mapping called “{value}” already.</source>
        <translation>“{value}” 짝짓기가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a preset called “{value}” already.</source>
        <translation>“{value}” 사전 설정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a reading of this day from “{source}” already.</source>
        <translation>“{source}”에서 읽은 이날의 수치가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a view called “{value}” already.</source>
        <translation>“{value}” 보기가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no backup “{name}”, and no file of that name.</source>
        <translation>“{name}” 백업이 없고 그런 이름의 파일도 없습니다.</translation>
    </message>
    <message>
        <source>There is no campaign “{value}”.</source>
        <translation>“{value}” 캠페인이 없습니다.</translation>
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
        <source>There is no field “{value}” to choose. There are: {fields}</source>
        <translation>고를 수 있는 “{value}” 항목이 없습니다. 있는 항목: {fields}</translation>
    </message>
    <message>
        <source>There is no field “{value}”.</source>
        <translation>“{value}” 항목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no field “{value}”. Did you mean “{suggestion}:”?</source>
        <translation>“{value}” 항목이 없습니다. 혹시 “{suggestion}:”인가요?</translation>
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
        <source>There is no mapping “{value}” for such headers; there are: {offered}</source>
        <translation>이런 제목 행에 맞는 “{value}” 짝짓기가 없습니다. 있는 것: {offered}</translation>
    </message>
    <message>
        <source>There is no order “{value}”; there are: {offered}.</source>
        <translation>“{value}” 정렬이 없습니다. 있는 것: {offered}.</translation>
    </message>
    <message>
        <source>There is no own field “{value}” any more.</source>
        <translation>사용자 항목 “{value}”은(는) 이제 없습니다.</translation>
    </message>
    <message>
        <source>There is no preset “{value}”; there are: {offered}.</source>
        <translation>“{value}” 사전 설정이 없습니다. 있는 것: {offered}.</translation>
    </message>
    <message>
        <source>There is no representative “{value}”.</source>
        <translation>“{value}” 대리인이 없습니다.</translation>
    </message>
    <message>
        <source>There is no right to use this that way.</source>
        <translation>이렇게 쓸 수 있는 권리가 없습니다.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the data in {path}. Nothing was changed: free some space and try again.</source>
        <translation>{path}에 자료 사본을 둘 공간이 없습니다. 바뀐 것은 없습니다. 공간을 비우고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>There is no sheet “{value}”. The sheets are: {sheets}</source>
        <translation>“{value}” 시트가 없습니다. 있는 시트: {sheets}</translation>
    </message>
    <message>
        <source>There is no slot “{value}”.</source>
        <translation>“{value}” 자리가 없습니다.</translation>
    </message>
    <message>
        <source>There is no step {value} on record.</source>
        <translation>기록에 {value}번 변경이 없습니다.</translation>
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
        <source>These are one entry already: choose two.</source>
        <translation>이미 한 항목입니다. 서로 다른 두 항목을 고르세요.</translation>
    </message>
    <message>
        <source>They are in the slot “{value}” already.</source>
        <translation>이미 “{value}” 자리에 있는 사람입니다.</translation>
    </message>
    <message>
        <source>They declined to stand by.</source>
        <translation>대기를 거절했습니다.</translation>
    </message>
    <message>
        <source>They fill another slot on that day.</source>
        <translation>그날 다른 자리를 맡고 있습니다.</translation>
    </message>
    <message>
        <source>They were asked and have not agreed.</source>
        <translation>문의했지만 아직 동의하지 않았습니다.</translation>
    </message>
    <message>
        <source>They were not asked yet.</source>
        <translation>아직 문의하지 않았습니다.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>이 계정은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This benchmark is not there any more.</source>
        <translation>이 기준값은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This card is a list of contacts and no person.</source>
        <translation>이 카드는 사람이 아니라 연락처 목록입니다.</translation>
    </message>
    <message>
        <source>This computer has no key store that takes the key. Nothing was changed.</source>
        <translation>이 컴퓨터에 키를 받아 줄 키 저장소가 없습니다. 바뀐 것은 없습니다.</translation>
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
        <source>This day follows from something else and cannot be set here.</source>
        <translation>이 날짜는 다른 것에 따라 정해져 여기서 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>이날은 아직 오지 않았습니다.</translation>
    </message>
    <message>
        <source>This deadline is not there any more.</source>
        <translation>이 기한은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This deliverable is not there any more.</source>
        <translation>이 산출물은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>이 파일은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This incident is not there any more.</source>
        <translation>이 사건은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of this data. Nothing was changed: try again.</source>
        <translation>이 자료의 비밀 문구도 복구 코드도 아닙니다. 바뀐 것은 없습니다. 다시 해 보세요.</translation>
    </message>
    <message>
        <source>This is not a recovery code as it was written down: six groups of five letters and digits. Look for a slip.</source>
        <translation>적어 둔 복구 코드가 아닙니다. 복구 코드는 글자와 숫자 다섯 자씩 여섯 묶음입니다. 잘못 적은 곳이 있는지 살펴보세요.</translation>
    </message>
    <message>
        <source>This looks like a list written by {program}.</source>
        <translation>{program}에서 만든 목록으로 보입니다.</translation>
    </message>
    <message>
        <source>This mapping is not there any more.</source>
        <translation>이 짝짓기는 이제 없습니다.</translation>
    </message>
    <message>
        <source>This offer is not there any more.</source>
        <translation>이 제안은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This payment is not there any more.</source>
        <translation>이 지급은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This permit is not there any more.</source>
        <translation>이 허가는 이제 없습니다.</translation>
    </message>
    <message>
        <source>This persona is not there any more.</source>
        <translation>이 페르소나는 이제 없습니다.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>이 사전 설정은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This reading is not there any more.</source>
        <translation>이 수치는 이제 없습니다.</translation>
    </message>
    <message>
        <source>This right is not there any more.</source>
        <translation>이 권리는 이제 없습니다.</translation>
    </message>
    <message>
        <source>This shipment is not there any more.</source>
        <translation>이 배송은 이제 없습니다.</translation>
    </message>
    <message>
        <source>This stage belongs to another campaign.</source>
        <translation>이 단계는 다른 캠페인의 것입니다.</translation>
    </message>
    <message>
        <source>This tag is not there any more.</source>
        <translation>이 태그는 이제 없습니다.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} are possible.</source>
        <translation>글자 수가 {length}자입니다. 최대 {limit}자까지 됩니다.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>이 보기는 이제 없습니다.</translation>
    </message>
    <message>
        <source>Two entries have the same key.</source>
        <translation>두 항목의 키가 같습니다.</translation>
    </message>
    <message>
        <source>Unpin the view {subject}</source>
        <translation>보기 {subject} 고정 해제</translation>
    </message>
    <message>
        <source>Update the preset {subject}</source>
        <translation>사전 설정 {subject} 업데이트</translation>
    </message>
    <message>
        <source>Update the view {subject}</source>
        <translation>보기 {subject} 업데이트</translation>
    </message>
    <message>
        <source>What the list shows differs from the records in {count} places.</source>
        <translation>목록에 보이는 것이 {count}곳에서 자료와 다릅니다.</translation>
    </message>
    <message>
        <source>Write down an offer with {subject}</source>
        <translation>{subject} 님과의 제안 기록</translation>
    </message>
    <message>
        <source>Write how many months people are kept: 1 to {most}, or 0 for always.</source>
        <translation>사람을 몇 개월 보관할지 쓰세요: 1부터 {most}까지, 0은 항상 보관.</translation>
    </message>
    <message>
        <source>a different kind of entry</source>
        <translation>다른 종류의 항목</translation>
    </message>
    <message>
        <source>a link to the other’s account {value}</source>
        <translation>상대 계정 {value} 링크</translation>
    </message>
    <message>
        <source>a name that differs by a letter</source>
        <translation>한 글자 다른 이름</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>이름의 일부</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>다른 생일</translation>
    </message>
    <message>
        <source>another city</source>
        <translation>다른 도시</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>다른 국가</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>다른 이메일</translation>
    </message>
    <message>
        <source>another handle on {value}</source>
        <translation>{value}의 다른 계정 이름</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>다른 전화</translation>
    </message>
    <message>
        <source>nearly the same handle, {value}</source>
        <translation>거의 같은 계정 이름 {value}</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>연락 금지</translation>
    </message>
    <message>
        <source>represented by the same {value}</source>
        <translation>같은 담당 대리인 {value}</translation>
    </message>
    <message>
        <source>the handle {value} on another platform</source>
        <translation>다른 플랫폼의 계정 이름 {value}</translation>
    </message>
    <message>
        <source>the name “{value}” in handle and e-mail</source>
        <translation>계정 이름과 이메일에 든 이름 “{value}”</translation>
    </message>
    <message>
        <source>the same birthday, {value}</source>
        <translation>같은 생일 {value}</translation>
    </message>
    <message>
        <source>the same city, {value}</source>
        <translation>같은 도시 {value}</translation>
    </message>
    <message>
        <source>the same country, {value}</source>
        <translation>같은 국가 {value}</translation>
    </message>
    <message>
        <source>the same e-mail {value}</source>
        <translation>같은 이메일 {value}</translation>
    </message>
    <message>
        <source>the same legal name, {value}</source>
        <translation>같은 법적 이름 {value}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>표기만 다른 같은 이름</translation>
    </message>
    <message>
        <source>the same phone {value}</source>
        <translation>같은 전화 {value}</translation>
    </message>
    <message>
        <source>the same platform, {value}</source>
        <translation>같은 플랫폼 {value}</translation>
    </message>
    <message>
        <source>the same tag, {value}</source>
        <translation>같은 태그 {value}</translation>
    </message>
    <message>
        <source>the same way to reach them, {value}</source>
        <translation>같은 연락 방법 {value}</translation>
    </message>
    <message>
        <source>with an e-mail address that Mailchimp does not take</source>
        <translation>Mailchimp가 받지 않는 이메일 주소</translation>
    </message>
    <message>
        <source>with the e-mail address of somebody before them</source>
        <translation>앞 사람과 같은 이메일 주소</translation>
    </message>
    <message>
        <source>without an e-mail address</source>
        <translation>이메일 주소 없음</translation>
    </message>
    <message>
        <source>{count} contents of attachments lie there and nothing has them.</source>
        <translation>첨부 파일 내용 {count}개가 있지만 이를 쓰는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>{count} fields need a correction.</source>
        <translation>고쳐야 할 칸이 {count}개 있습니다.</translation>
    </message>
    <message>
        <source>{currency} has {places} decimals: “{value}” has more.</source>
        <translation>{currency}의 소수 자릿수는 {places}입니다. “{value}”은(는) 그보다 깁니다.</translation>
    </message>
    <message>
        <source>{name} cannot make it any more: {days} days are missing, and the date is a hard one.</source>
        <translation>{name} 님은 시간을 맞출 수 없습니다. {days}일이 모자라고 날짜는 옮길 수 없는 확정일입니다.</translation>
    </message>
    <message>
        <source>{name} is bound to {campaign} until {until}: no other work for {category}.</source>
        <translation>{name} 님은 {until}까지 {campaign} 캠페인에 묶여 있습니다. {category}의 다른 일은 맡을 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is in the trash: take them out of it first.</source>
        <translation>{name} 님이 휴지통에 있습니다. 먼저 휴지통에서 꺼내세요.</translation>
    </message>
    <message>
        <source>{name} may not be contacted, or is not relevant.</source>
        <translation>{name} 님은 연락 금지이거나 해당 없음입니다.</translation>
    </message>
    <message>
        <source>{name} was paid for this campaign and stays in it. Move them to “Dropped” instead.</source>
        <translation>{name} 님은 이 캠페인으로 지급을 받아 캠페인에 남습니다. 대신 “이탈”로 옮기세요.</translation>
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
        <source>{path} lies with the data. A second folder should be on another disk, a stick, or a synced folder.</source>
        <translation>{path}은(는) 자료와 같은 곳에 있습니다. 두 번째 폴더는 다른 디스크, USB 메모리 또는 동기화되는 폴더에 두어야 합니다.</translation>
    </message>
    <message>
        <source>{path} opens a quotation mark in row after row that is never closed ({count} so far). Nothing was taken in. Choose another separator, or save the list anew.</source>
        <translation>{path}에는 닫히지 않은 따옴표가 행마다 이어집니다(지금까지 {count}개). 아무것도 가져오지 않았습니다. 다른 구분 기호를 고르거나 목록을 새로 저장하세요.</translation>
    </message>
    <message>
        <source>{path}, which says how the data file&apos;s key is kept, cannot be read. Bring it back from a copy.</source>
        <translation>자료 파일의 키 보관 방법을 적은 {path}을(를) 읽을 수 없습니다. 사본에서 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>{subject} drops out</source>
        <translation>{subject} 이탈</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value}은(는) {least}에서 {most} 사이가 아닙니다.</translation>
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
        <source>“{header}” holds amounts without a currency: choose one, or they go to the notes.</source>
        <translation>“{header}”에 통화 없는 금액이 있습니다. 통화를 고르지 않으면 메모에 적습니다.</translation>
    </message>
    <message>
        <source>“{header}” is left out: engagement rates are computed from likes, comments, views and followers.</source>
        <translation>“{header}”은(는) 뺍니다. 참여율은 좋아요, 댓글, 조회수, 팔로워로 계산합니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}) and was not attached.</source>
        <translation>“{name}”을(를) 읽을 수 없어({reason}) 첨부하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied into the data folder ({reason}); nothing was changed.</source>
        <translation>“{name}”을(를) 자료 폴더에 복사하지 못했습니다({reason}). 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a program and is not opened from here. Save it where you want it and look at it there.</source>
        <translation>“{name}”은(는) 프로그램이라 여기서 열지 않습니다. 원하는 곳에 저장해 거기서 확인하세요.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file and was not attached.</source>
        <translation>“{name}”은(는) 일반 파일이 아니어서 첨부하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: a file may have {limit} megabytes at most. Note where it lies instead.</source>
        <translation>“{name}”을(를) 첨부하지 않았습니다. 파일은 최대 {limit}메가바이트입니다. 대신 파일이 있는 곳을 적어 두세요.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}</source>
        <translation>“{path}”을(를) 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>“{path}” cannot be used ({reason}). Nothing that was saved is lost: mend it and try again.</source>
        <translation>“{path}”을(를) 쓸 수 없습니다({reason}). 저장한 내용은 잃지 않았습니다. 고친 뒤 다시 해 보세요.</translation>
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
        <source>“{path}” is a PDF, which is made for printing. Ask for the list as .xlsx or CSV.</source>
        <translation>“{path}”은(는) 인쇄용 PDF입니다. 목록을 .xlsx나 CSV로 받으세요.</translation>
    </message>
    <message>
        <source>“{path}” is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}”은(는) 이진 통합 문서(.xlsb)입니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장하세요.</translation>
    </message>
    <message>
        <source>“{path}” is a database. Export the list from the program it belongs to as CSV or .xlsx.</source>
        <translation>“{path}”은(는) 데이터베이스입니다. 그 프로그램에서 목록을 CSV나 .xlsx로 내보내세요.</translation>
    </message>
    <message>
        <source>“{path}” is a document and no table. Copy its table into a spreadsheet and save that as .xlsx.</source>
        <translation>“{path}”은(는) 표가 아니라 문서입니다. 그 안의 표를 스프레드시트에 복사해 .xlsx로 저장하세요.</translation>
    </message>
    <message>
        <source>“{path}” is a picture or a film, not a list.</source>
        <translation>“{path}”은(는) 목록이 아니라 사진이나 동영상입니다.</translation>
    </message>
    <message>
        <source>“{path}” is a table of Numbers. Open it there and export it as Excel or CSV.</source>
        <translation>“{path}”은(는) Numbers 표입니다. Numbers에서 열어 Excel이나 CSV로 내보내세요.</translation>
    </message>
    <message>
        <source>“{path}” is a web page, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}”은(는) 이름과 달리 웹 페이지입니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장하세요.</translation>
    </message>
    <message>
        <source>“{path}” is an XML file. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}”은(는) XML 파일입니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장하세요.</translation>
    </message>
    <message>
        <source>“{path}” is an archive, but no workbook.</source>
        <translation>“{path}”은(는) 압축 파일이지만 통합 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>“{path}” is an archive. Unpack it and choose the list that is in it.</source>
        <translation>“{path}”은(는) 압축 파일입니다. 압축을 풀고 그 안의 목록을 고르세요.</translation>
    </message>
    <message>
        <source>“{path}” is an e-mail. Save the list attached to it and choose that.</source>
        <translation>“{path}”은(는) 이메일입니다. 첨부된 목록을 저장해 그 파일을 고르세요.</translation>
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
        <source>“{path}” unpacks to more than can be read. Save it as CSV.</source>
        <translation>“{path}”을(를) 풀면 읽을 수 있는 크기를 넘습니다. CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>“{value}” can be read as two dates: say whether the day comes first.</source>
        <translation>“{value}”은(는) 두 날짜로 읽힐 수 있습니다. 일이 먼저인지 알려 주세요.</translation>
    </message>
    <message>
        <source>“{value}” can be several campaigns: say which by id ({ids}).</source>
        <translation>“{value}”은(는) 여러 캠페인일 수 있습니다. 번호로 정해 주세요 ({ids}).</translation>
    </message>
    <message>
        <source>“{value}” can be several people: say which by id ({ids}).</source>
        <translation>“{value}”은(는) 여러 사람일 수 있습니다. 번호로 정해 주세요 ({ids}).</translation>
    </message>
    <message>
        <source>“{value}” cannot be done with this field.</source>
        <translation>“{value}”은(는) 이 항목에 할 수 없는 일입니다.</translation>
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
        <source>“{value}” corrects no cell. Write LINE:HEADER=text.</source>
        <translation>“{value}”(으)로는 칸을 고칠 수 없습니다. 줄:제목=글 형식으로 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” does not say in which currency: 500 USD, ₩500,000.</source>
        <translation>“{value}”에 통화가 없습니다: 500 USD, ₩500,000.</translation>
    </message>
    <message>
        <source>“{value}” is a slot of another campaign.</source>
        <translation>“{value}”은(는) 다른 캠페인의 자리입니다.</translation>
    </message>
    <message>
        <source>“{value}” is in another currency: this field is in {currency}.</source>
        <translation>“{value}”은(는) 통화가 다릅니다. 이 항목의 통화는 {currency}입니다.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>“{value}”은(는) 예도 아니요도 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no amount for “{field}”. Write &gt;100, 100..500 or &gt;50 USD in quotes.</source>
        <translation>“{value}”은(는) “{field}”에 쓸 금액이 아닙니다. &gt;100, 100..500 또는 따옴표 안에 &gt;50 USD처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no amount of money.</source>
        <translation>“{value}”은(는) 금액이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no channel.</source>
        <translation>“{value}”은(는) 연락 수단이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no choice for a row. Write LINE=new.</source>
        <translation>“{value}”은(는) 행에 대한 선택이 아닙니다. 줄=new처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no choice for a row: new, update or skip.</source>
        <translation>“{value}”은(는) 행에 대한 선택이 아닙니다: new, update 또는 skip.</translation>
    </message>
    <message>
        <source>“{value}” is no choice: write city=other.</source>
        <translation>“{value}”은(는) 선택이 아닙니다. city=other처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no clause of the checklist.</source>
        <translation>“{value}”은(는) 점검 목록의 조항이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no colour of a tag.</source>
        <translation>“{value}”은(는) 태그 색이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no count.</source>
        <translation>“{value}”은(는) 수가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no currency: three letters such as KRW or USD.</source>
        <translation>“{value}”은(는) 통화가 아닙니다. KRW나 USD 같은 세 글자로 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no date this program can read.</source>
        <translation>“{value}”은(는) 읽을 수 있는 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no day for “{field}”. Write today, 2026-11-20, &lt;30d or &gt;2w.</source>
        <translation>“{value}”은(는) “{field}”에 쓸 날짜가 아닙니다. today, 2026-11-20, &lt;30d 또는 &gt;2w처럼 쓰세요.</translation>
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
        <source>“{value}” is no exchange rate.</source>
        <translation>“{value}”은(는) 환율이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no format to write; there are: {offered}.</source>
        <translation>“{value}”은(는) 쓸 수 있는 형식이 아닙니다. 있는 것: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no formula of an engagement rate.</source>
        <translation>“{value}”은(는) 참여율 계산식이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no handle and no link to a profile.</source>
        <translation>“{value}”은(는) 계정 이름도 프로필 링크도 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no influence type.</source>
        <translation>“{value}”은(는) 영향력 유형이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of compensation.</source>
        <translation>“{value}”은(는) 보상 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of contact.</source>
        <translation>“{value}”은(는) 연락처 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of deadline; there are: {offered}.</source>
        <translation>“{value}”은(는) 기한 종류가 아닙니다. 있는 것: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of field.</source>
        <translation>“{value}”은(는) 항목 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of incident.</source>
        <translation>“{value}”은(는) 사건 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of influencer.</source>
        <translation>“{value}”은(는) 인플루언서 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of representative.</source>
        <translation>“{value}”은(는) 대리인 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of right.</source>
        <translation>“{value}”은(는) 권리 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no length of time for “{field}”. Write &gt;30d or 2w.</source>
        <translation>“{value}”은(는) “{field}”에 쓸 기간이 아닙니다. &gt;30d 또는 2w처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no link to a page.</source>
        <translation>“{value}”은(는) 페이지 링크가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no mapping. Write Header=field.</source>
        <translation>“{value}”은(는) 짝짓기가 아닙니다. 제목=항목으로 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no market with permits: AE or SA.</source>
        <translation>“{value}”은(는) 허가가 있는 시장이 아닙니다: AE 또는 SA.</translation>
    </message>
    <message>
        <source>“{value}” is no number for “{field}”. Write 50k, &gt;1.2M or 10k..50k.</source>
        <translation>“{value}”은(는) “{field}”에 쓸 수가 아닙니다. 50k, &gt;1.2M 또는 10k..50k처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no number of days.</source>
        <translation>“{value}”은(는) 일수가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>“{value}”은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no order of year, month and day: ymd, dmy or mdy.</source>
        <translation>“{value}”은(는) 연월일 순서가 아닙니다: ymd, dmy 또는 mdy.</translation>
    </message>
    <message>
        <source>“{value}” is no origin this program knows.</source>
        <translation>“{value}”은(는) 이 프로그램이 아는 출처가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no payment schedule.</source>
        <translation>“{value}”은(는) 지급 일정이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no percentage for “{field}”. Write &gt;3% or 2..5%.</source>
        <translation>“{value}”은(는) “{field}”에 쓸 백분율이 아닙니다. &gt;3% 또는 2..5%처럼 쓰세요.</translation>
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
        <source>“{value}” is no readiness.</source>
        <translation>“{value}”은(는) 준비 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no rule for a field. Write FIELD=fill.</source>
        <translation>“{value}”은(는) 항목에 대한 규칙이 아닙니다. 항목=fill처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no rule: fill, overwrite or keep.</source>
        <translation>“{value}”은(는) 규칙이 아닙니다: fill, overwrite 또는 keep.</translation>
    </message>
    <message>
        <source>“{value}” is no side of a negotiation: us or them.</source>
        <translation>“{value}”은(는) 협상의 쪽이 아닙니다: us 또는 them.</translation>
    </message>
    <message>
        <source>“{value}” is no side: write keep or other.</source>
        <translation>“{value}”은(는) 쪽이 아닙니다. keep 또는 other로 쓰세요.</translation>
    </message>
    <message>
        <source>“{value}” is no stage of the funnel.</source>
        <translation>“{value}”은(는) 퍼널 단계가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no stage.</source>
        <translation>“{value}”은(는) 단계가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no status of a campaign.</source>
        <translation>“{value}”은(는) 캠페인 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no status of a deliverable.</source>
        <translation>“{value}”은(는) 산출물 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no tier.</source>
        <translation>“{value}”은(는) 등급이 아닙니다.</translation>
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
        <source>“{value}” is no type of deliverable.</source>
        <translation>“{value}”은(는) 산출물 유형이 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no verdict.</source>
        <translation>“{value}”은(는) 평가가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is no way to treat possible duplicates: hold, add or update.</source>
        <translation>“{value}”은(는) 중복을 다루는 방법이 아닙니다: hold, add 또는 update.</translation>
    </message>
    <message>
        <source>“{value}” is no year.</source>
        <translation>“{value}”은(는) 연도가 아닙니다.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices: {offered}.</source>
        <translation>“{value}”은(는) 선택지에 없습니다: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is not in this line-up.</source>
        <translation>“{value}”은(는) 이 라인업에 없습니다.</translation>
    </message>
    <message>
        <source>“{value}” is nothing a payment can wait for.</source>
        <translation>“{value}”은(는) 지급 조건이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>“{value}” is nothing a word can stand for; there are: {offered}.</source>
        <translation>“{value}”은(는) 말의 뜻이 될 수 없습니다. 있는 것: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that can be due.</source>
        <translation>“{value}”은(는) 기한이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be.</source>
        <translation>“{value}”은(는) “{field}”의 값이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be. Did you mean “{suggestion}”?</source>
        <translation>“{value}”은(는) “{field}”의 값이 될 수 없습니다. 혹시 “{suggestion}”인가요?</translation>
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
