<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>About</name>
    <message>
        <source>An influencer relationship manager for one person and one file. It never uses the network.</source>
        <translation>برنامج لإدارة العلاقات مع المؤثرين، لشخص واحد وملف واحد. لا يستخدم الشبكة أبدًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر بموجب رخصة MIT.</translation>
    </message>
    <message>
        <source>IRM {version}</source>
        <translation>IRM {version}</translation>
    </message>
    <message>
        <source>Made with {names}.</source>
        <translation>صُنع باستخدام {names}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About IRM</source>
        <translation>&amp;حول IRM</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>ا&amp;ستيراد قائمة…</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>تسجيل &amp;تواصل…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Bring in people from a file</source>
        <translation>جلب أشخاص من ملف</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>الانتقال إلى حقل البحث</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Start a new record on this page</source>
        <translation>بدء سجل جديد في هذه الصفحة</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Theme, language and text size</source>
        <translation>السمة واللغة وحجم النص</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>الإصدار والتراخيص</translation>
    </message>
    <message>
        <source>Write down what was said with the selected person</source>
        <translation>تدوين ما قيل مع الشخص المحدد</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>كتابة المعروض إلى ملف</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The program made a mistake and has to close</source>
        <translation>وقع البرنامج في خطأ ويجب إغلاقه</translation>
    </message>
    <message>
        <source>What you had saved is kept. These lines say where it happened; they hold no data.</source>
        <translation>ما حفظته باقٍ. تبيّن هذه الأسطر مكان الخطأ، ولا تحوي أي بيانات.</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>مكان الخطأ</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>A day, or: today, tomorrow, +3</source>
        <translation>يوم، أو: اليوم، غدًا، +3</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>اختيار من التقويم</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Remove the demo data</source>
        <translation>إزالة البيانات التجريبية</translation>
    </message>
    <message>
        <source>The demo data was removed.</source>
        <translation>أزيلت البيانات التجريبية.</translation>
    </message>
    <message>
        <source>You are looking at made-up people. Change whatever you like.</source>
        <translation>أنت تنظر إلى أشخاص مختلَقين. غيّر ما تشاء.</translation>
    </message>
    <message>
        <source>the demo data</source>
        <translation>البيانات التجريبية</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n characters are not in this encoding and became “?”.</source>
        <translation>
            <numerusform>كل المحارف موجودة في هذا الترميز.</numerusform>
            <numerusform>محرف واحد غير موجود في هذا الترميز فصار “?”.</numerusform>
            <numerusform>محرفان غير موجودين في هذا الترميز فصارا “?”.</numerusform>
            <numerusform>%n محارف غير موجودة في هذا الترميز فصارت “?”.</numerusform>
            <numerusform>%n محرفًا غير موجود في هذا الترميز فصار “?”.</numerusform>
            <numerusform>%n محرف غير موجود في هذا الترميز فصار “?”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were written to {file}.</source>
        <translation>
            <numerusform>لم يُكتب أحد في {file}.</numerusform>
            <numerusform>كُتب شخص واحد في {file}.</numerusform>
            <numerusform>كُتب شخصان في {file}.</numerusform>
            <numerusform>كُتب %n أشخاص في {file}.</numerusform>
            <numerusform>كُتب %n شخصًا في {file}.</numerusform>
            <numerusform>كُتب %n شخص في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;آمن لجداول البيانات</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>All that is known about these people, with the whole contact history. IRM reads it back without loss.</source>
        <translation>كل ما يُعرف عن هؤلاء الأشخاص مع سجل التواصل كاملًا. يقرؤه IRM دون فقدان.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Each person becomes one contact with names, e-mails, phones, accounts, tags and notes. The contact history travels in a note that IRM reads back.</source>
        <translation>يصبح كل شخص جهة اتصال واحدة بالأسماء والبريد والهواتف والحسابات والوسوم والملاحظات. ينتقل سجل التواصل في ملاحظة يقرؤها IRM.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message numerus="yes">
        <source>Export %n people</source>
        <translation>
            <numerusform>لا أحد للتصدير</numerusform>
            <numerusform>تصدير شخص واحد</numerusform>
            <numerusform>تصدير شخصين</numerusform>
            <numerusform>تصدير %n أشخاص</numerusform>
            <numerusform>تصدير %n شخصًا</numerusform>
            <numerusform>تصدير %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>تصدير الأشخاص</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Korean Windows (CP949)</source>
        <translation>ويندوز الكوري (CP949)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Say which file to write, with its folder.</source>
        <translation>حدّد الملف المراد كتابته مع مجلده.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحددون</translation>
    </message>
    <message>
        <source>Shown in the list</source>
        <translation>المعروضون في القائمة</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>What a spreadsheet would run as a formula gets an apostrophe in front. IRM takes it off again.</source>
        <translation>ما قد ينفذه جدول البيانات كصيغة توضع قبله فاصلة عليا، ويزيلها IRM عند القراءة.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Added on</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Average comments</source>
        <translation>متوسط التعليقات</translation>
    </message>
    <message>
        <source>Average likes</source>
        <translation>متوسط الإعجابات</translation>
    </message>
    <message>
        <source>Average saves</source>
        <translation>متوسط الحفظ</translation>
    </message>
    <message>
        <source>Average shares</source>
        <translation>متوسط المشاركات</translation>
    </message>
    <message>
        <source>Average views</source>
        <translation>متوسط المشاهدات</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Colu&amp;mns, in the order of the file</source>
        <translation>الأ&amp;عمدة، بترتيب الملف</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>سجل التواصل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>عناوين البريد</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>معدل التفاعل</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>How the rate is computed</source>
        <translation>طريقة حساب المعدل</translation>
    </message>
    <message>
        <source>IRM ID</source>
        <translation>رقم IRM</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Link to the profile</source>
        <translation>رابط الملف الشخصي</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>تحريك لأسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>تحريك لأعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>موعد الخطوة التالية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>جهات اتصال أخرى</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Posts counted</source>
        <translation>المنشورات المحسوبة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>دور من</translation>
    </message>
    <message>
        <source>“{header}” in the file</source>
        <translation>“{header}” في الملف</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>All that IRM knows, the trash too: to keep, or for another IRM.</source>
        <translation>كل ما يعرفه IRM مع سلة المهملات: للحفظ أو لنسخة IRM أخرى.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>Contacts (vCard 3.0)</source>
        <translation>جهات اتصال (vCard 3.0)</translation>
    </message>
    <message>
        <source>Contacts (vCard 4.0)</source>
        <translation>جهات اتصال (vCard 4.0)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>كل شيء (JSON)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنف إكسل (XLSX)</translation>
    </message>
    <message>
        <source>For Excel, Google Sheets and nearly every other program.</source>
        <translation>لإكسل وجداول Google ومعظم البرامج الأخرى.</translation>
    </message>
    <message>
        <source>For newer programs that ask for it.</source>
        <translation>للبرامج الأحدث التي تطلبها.</translation>
    </message>
    <message>
        <source>For phones, Google Contacts, Outlook and mail programs.</source>
        <translation>للهواتف وجهات اتصال Google وOutlook وبرامج البريد.</translation>
    </message>
    <message>
        <source>Numbers stay numbers; phones and handles stay as they are.</source>
        <translation>تبقى الأرقام أرقامًا، والهواتف والمعرّفات كما هي.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر واحد</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %n أشهر</numerusform>
            <numerusform>قبل %n شهرًا</numerusform>
            <numerusform>قبل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>قبل أسبوع واحد</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل %n أسابيع</numerusform>
            <numerusform>قبل %n أسبوعًا</numerusform>
            <numerusform>قبل %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>هذا العام</numerusform>
            <numerusform>قبل سنة واحدة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>بعد شهر واحد</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %n أشهر</numerusform>
            <numerusform>بعد %n شهرًا</numerusform>
            <numerusform>بعد %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>هذا الأسبوع</numerusform>
            <numerusform>بعد أسبوع واحد</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %n أسابيع</numerusform>
            <numerusform>بعد %n أسبوعًا</numerusform>
            <numerusform>بعد %n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>هذا العام</numerusform>
            <numerusform>بعد سنة واحدة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %n سنوات</numerusform>
            <numerusform>بعد %n سنة</numerusform>
            <numerusform>بعد %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>مستحق اليوم</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>متأخر منذ أمس</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>التغييرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>في سلة المهملات منذ</translation>
    </message>
    <message>
        <source>No changes on record</source>
        <translation>لا تغييرات مسجلة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Older changes are dropped after a while; the data itself stays.</source>
        <translation>تُحذف التغييرات الأقدم بعد مدة، وتبقى البيانات نفسها.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Way to reach</source>
        <translation>وسيلة وصول</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} was taken off</source>
        <translation>{field}: أزيل {before}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>جارٍ فحص الصفوف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>لا أحد للاستيراد</numerusform>
            <numerusform>استيراد شخص واحد</numerusform>
            <numerusform>استيراد شخصين</numerusform>
            <numerusform>استيراد %n أشخاص</numerusform>
            <numerusform>استيراد %n شخصًا</numerusform>
            <numerusform>استيراد %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>حفظ الصفوف المستبعدة</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>عرض الأشخاص</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>توقف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعَد</translation>
    </message>
</context>
<context>
    <name>ImportChoose</name>
    <message>
        <source>A table from Excel, Google Sheets or another program (XLSX, ODS, CSV, TSV), contacts from a phone or mail program (vCard), or an export of IRM (JSON). Nothing is taken in before you saw what happens.</source>
        <translation>جدول من إكسل أو جداول Google أو برنامج آخر (XLSX، ODS، CSV، TSV)، أو جهات اتصال من هاتف أو برنامج بريد (vCard)، أو تصدير من IRM (JSON). لا يُستورد شيء قبل أن ترى ما سيحدث.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>أفلت قائمة هنا</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Average comments</source>
        <translation>متوسط التعليقات</translation>
    </message>
    <message>
        <source>Average likes</source>
        <translation>متوسط الإعجابات</translation>
    </message>
    <message>
        <source>Average saves</source>
        <translation>متوسط الحفظ</translation>
    </message>
    <message>
        <source>Average shares</source>
        <translation>متوسط المشاركات</translation>
    </message>
    <message>
        <source>Average views</source>
        <translation>متوسط المشاهدات</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>سجل التواصل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Day of the numbers</source>
        <translation>يوم الأرقام</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>عناوين البريد</translation>
    </message>
    <message>
        <source>Engagement rate (computed anew)</source>
        <translation>معدل التفاعل (يُحسب من جديد)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Followers on one platform</source>
        <translation>المتابعون على منصة واحدة</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Handle on one platform</source>
        <translation>المعرّف على منصة واحدة</translation>
    </message>
    <message>
        <source>IRM ID</source>
        <translation>رقم IRM</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Link to a profile</source>
        <translation>رابط ملف شخصي</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>ماسنجر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>موعد الخطوة التالية</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Person, duo, group or channel</source>
        <translation>شخص أو ثنائي أو مجموعة أو قناة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Posts counted</source>
        <translation>المنشورات المحسوبة</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>عدة حسابات</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>What “{header}” is taken for</source>
        <translation>ما يُفهم من “{header}”</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
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
            <numerusform>كل المحارف مقروءة.</numerusform>
            <numerusform>محرف واحد لا يمكن قراءته: جرّب ترميزًا آخر.</numerusform>
            <numerusform>محرفان لا يمكن قراءتهما: جرّب ترميزًا آخر.</numerusform>
            <numerusform>%n محارف لا يمكن قراءتها: جرّب ترميزًا آخر.</numerusform>
            <numerusform>%n محرفًا لا يمكن قراءته: جرّب ترميزًا آخر.</numerusform>
            <numerusform>%n محرف لا يمكن قراءته: جرّب ترميزًا آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them as new people</source>
        <translation>إضافتهم كأشخاص جدد</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف إكسل</translation>
    </message>
    <message>
        <source>Export of IRM</source>
        <translation>تصدير من IRM</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>استبعادهم</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>جدول OpenDocument</translation>
    </message>
    <message>
        <source>Possible d&amp;uplicates</source>
        <translation>م&amp;كررون محتملون</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>مكررون محتملون</translation>
    </message>
    <message>
        <source>Say which column holds the name, a handle, an e-mail or a phone.</source>
        <translation>حدّد العمود الذي يحوي الاسم أو المعرّف أو البريد أو الهاتف.</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>جدول نصي</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>Update the person they may be</source>
        <translation>تحديث الشخص الذي يُحتمل أن يكونوه</translation>
    </message>
    <message>
        <source>vCard contacts</source>
        <translation>جهات اتصال vCard</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جدد</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>لم يُستورد أحد</numerusform>
            <numerusform>استُورد شخص واحد</numerusform>
            <numerusform>استُورد شخصان</numerusform>
            <numerusform>استُورد %n أشخاص</numerusform>
            <numerusform>استُورد %n شخصًا</numerusform>
            <numerusform>استُورد %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates left out</source>
        <translation>
            <numerusform>لم يُستبعد مكررون محتملون</numerusform>
            <numerusform>استُبعد مكرر محتمل واحد</numerusform>
            <numerusform>استُبعد مكرران محتملان</numerusform>
            <numerusform>استُبعد %n مكررين محتملين</numerusform>
            <numerusform>استُبعد %n مكررًا محتملًا</numerusform>
            <numerusform>استُبعد %n مكرر محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>%n مرفوضين</numerusform>
            <numerusform>%n مرفوضًا</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>لا محدَّث</numerusform>
            <numerusform>محدَّث واحد</numerusform>
            <numerusform>محدَّثان</numerusform>
            <numerusform>%n محدَّثين</numerusform>
            <numerusform>%n محدَّثًا</numerusform>
            <numerusform>%n محدَّث</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the file is in your list any more.</source>
        <translation>لم يعد في قائمتك شيء من الملف.</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>حفظ الصفوف المستبعدة…</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>جرى التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>There was nothing new in the file</source>
        <translation>لم يكن في الملف جديد</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
</context>
<context>
    <name>ImportShape</name>
    <message>
        <source>&amp;Dates are written as</source>
        <translation>&amp;صيغة التواريخ</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>Arab Emirates (+971)</source>
        <translation>الإمارات (+971)</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>عربي (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>عربي (Windows-1256)</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما هو مكتوب</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>صيني (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>صيني (GB 18030)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>سيريلي (Windows-1251)</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Egypt (+20)</source>
        <translation>مصر (+20)</translation>
    </message>
    <message>
        <source>France (+33)</source>
        <translation>فرنسا (+33)</translation>
    </message>
    <message>
        <source>Germany (+49)</source>
        <translation>ألمانيا (+49)</translation>
    </message>
    <message>
        <source>Header on &amp;line</source>
        <translation>&amp;سطر العناوين</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>عبري (Windows-1255)</translation>
    </message>
    <message>
        <source>India (+91)</source>
        <translation>الهند (+91)</translation>
    </message>
    <message>
        <source>Japan (+81)</source>
        <translation>اليابان (+81)</translation>
    </message>
    <message>
        <source>Japanese (CP932)</source>
        <translation>ياباني (CP932)</translation>
    </message>
    <message>
        <source>Korean (CP949)</source>
        <translation>كوري (CP949)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>كوري (EUC-KR)</translation>
    </message>
    <message>
        <source>Korean (Johab)</source>
        <translation>كوري (Johab)</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>Nigeria (+234)</source>
        <translation>نيجيريا (+234)</translation>
    </message>
    <message>
        <source>No headers</source>
        <translation>بلا عناوين</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Phone numbers &amp;from</source>
        <translation>أرقام الهواتف &amp;من</translation>
    </message>
    <message>
        <source>Pla&amp;tform where none is named</source>
        <translation>الم&amp;نصة حين لا تُذكر</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>الور&amp;قة</translation>
    </message>
    <message>
        <source>Saudi Arabia (+966)</source>
        <translation>السعودية (+966)</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>ال&amp;فاصل</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>South Korea (+82)</source>
        <translation>كوريا الجنوبية (+82)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>تركي (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>يونيكود (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>United Kingdom (+44)</source>
        <translation>المملكة المتحدة (+44)</translation>
    </message>
    <message>
        <source>United States, Canada (+1)</source>
        <translation>الولايات المتحدة وكندا (+1)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>غربي (Windows-1252)</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
</context>
<context>
    <name>ImportVerdicts</name>
    <message>
        <source>Adds to {name}, who is in your list.</source>
        <translation>يضيف إلى {name} الموجود في قائمتك.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>مكرر محتمل</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>مكررون محتملون</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>ما يحدث لكل صف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{name} is in your list with all of this.</source>
        <translation>{name} موجود في قائمتك بكل هذا.</translation>
    </message>
</context>
<context>
    <name>Influencers</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the trash</source>
        <translation>
            <numerusform>سلة المهملات فارغة</numerusform>
            <numerusform>شخص واحد في سلة المهملات</numerusform>
            <numerusform>شخصان في سلة المهملات</numerusform>
            <numerusform>%n أشخاص في سلة المهملات</numerusform>
            <numerusform>%n شخصًا في سلة المهملات</numerusform>
            <numerusform>%n شخص في سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were moved to the trash.</source>
        <translation>
            <numerusform>لم يُنقل أحد إلى سلة المهملات.</numerusform>
            <numerusform>نُقل شخص واحد إلى سلة المهملات.</numerusform>
            <numerusform>نُقل شخصان إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n أشخاص إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n شخصًا إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n شخص إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken out of the trash.</source>
        <translation>
            <numerusform>لم يُخرج أحد من سلة المهملات.</numerusform>
            <numerusform>أُخرج شخص واحد من سلة المهملات.</numerusform>
            <numerusform>أُخرج شخصان من سلة المهملات.</numerusform>
            <numerusform>أُخرج %n أشخاص من سلة المهملات.</numerusform>
            <numerusform>أُخرج %n شخصًا من سلة المهملات.</numerusform>
            <numerusform>أُخرج %n شخص من سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>1 person in the trash</source>
        <translation>شخص واحد في سلة المهملات</translation>
    </message>
    <message>
        <source>@handle or link</source>
        <translation>@معرّف أو رابط</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Add e-mail, phone or messenger</source>
        <translation>إضافة بريد أو هاتف أو ماسنجر</translation>
    </message>
    <message>
        <source>Adding demo data</source>
        <translation>جارٍ إضافة بيانات تجريبية</translation>
    </message>
    <message>
        <source>Average comments</source>
        <translation>متوسط التعليقات</translation>
    </message>
    <message>
        <source>Average likes</source>
        <translation>متوسط الإعجابات</translation>
    </message>
    <message>
        <source>Average saves</source>
        <translation>متوسط الحفظ</translation>
    </message>
    <message>
        <source>Average shares</source>
        <translation>متوسط المشاركات</translation>
    </message>
    <message>
        <source>Average views</source>
        <translation>متوسط المشاهدات</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>المتوسطات</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Bring in the spreadsheet you have, or start with one person. Everything stays on this computer.</source>
        <translation>أدخل جدول البيانات الذي لديك، أو ابدأ بشخص واحد. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a person first, then log the contact.</source>
        <translation>اختر شخصًا أولًا، ثم سجّل التواصل.</translation>
    </message>
    <message>
        <source>Choose a person in the list to see what was said and what comes next.</source>
        <translation>اختر شخصًا من القائمة لترى ما قيل وما يأتي بعده.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>E-mail, phone or messenger</source>
        <translation>بريد أو هاتف أو ماسنجر</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>Engagement rate of the largest account. Rates of two formulas cannot be compared.</source>
        <translation>معدل تفاعل أكبر حساب. لا يمكن مقارنة معدلين من صيغتين مختلفتين.</translation>
    </message>
    <message>
        <source>Everyone you work with, in one list</source>
        <translation>كل من تعمل معهم في قائمة واحدة</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Followers of the largest account</source>
        <translation>متابعو أكبر حساب</translation>
    </message>
    <message>
        <source>Handle or link</source>
        <translation>معرّف أو رابط</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>المؤثرون</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>نوع جهة الاتصال</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Last contact {when}</source>
        <translation>آخر تواصل {when}</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Likes, comments or followers are not known.</source>
        <translation>الإعجابات أو التعليقات أو المتابعون غير معروفين.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>التجول ببيانات تجريبية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>No name, handle, tag, note or contact holds these words.</source>
        <translation>لا اسم ولا معرّف ولا وسم ولا ملاحظة ولا تواصل يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>لا يُعرف أي رقم.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Nobody is open</source>
        <translation>لا أحد مفتوح</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>فتح الملف الشخصي في المتصفح</translation>
    </message>
    <message>
        <source>Our turn, last contact {when}</source>
        <translation>دورنا، آخر تواصل {when}</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Posts counted</source>
        <translation>المنشورات المحسوبة</translation>
    </message>
    <message>
        <source>Read on {day}.</source>
        <translation>قُرئ في {day}.</translation>
    </message>
    <message>
        <source>Search name, handle, link, tag, note</source>
        <translation>ابحث بالاسم أو المعرّف أو الرابط أو الوسم أو الملاحظة</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Take this account off</source>
        <translation>إزالة هذا الحساب</translation>
    </message>
    <message>
        <source>Take this contact off</source>
        <translation>إزالة جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>Their turn, last contact {when}</source>
        <translation>دورهم، آخر تواصل {when}</translation>
    </message>
    <message>
        <source>There was no contact yet.</source>
        <translation>لم يحدث أي تواصل بعد.</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>تمت هذه الخطوة</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>وسائل الوصول</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>لا تواصل بعد</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n people</source>
        <translation>
            <numerusform>{shown} من لا أحد</numerusform>
            <numerusform>{shown} من شخص واحد</numerusform>
            <numerusform>{shown} من شخصين</numerusform>
            <numerusform>{shown} من %n أشخاص</numerusform>
            <numerusform>{shown} من %n شخصًا</numerusform>
            <numerusform>{shown} من %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 person</source>
        <translation>{shown} من شخص واحد</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Show what was moved to the trash</source>
        <translation>عرض ما نُقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop the file to import it</source>
        <translation>أفلت الملف لاستيراده</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A contact with {subject} was logged.</source>
        <translation>سُجّل تواصل مع {subject}.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you had saved is kept.</source>
        <translation>حدث خطأ في البرنامج. ما حفظته باقٍ كما هو.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>جرى التراجع عن: {what}</translation>
    </message>
    <message>
        <source>The contact with {subject} was deleted.</source>
        <translation>حُذف التواصل مع {subject}.</translation>
    </message>
    <message>
        <source>The contact with {subject} was saved.</source>
        <translation>حُفظ التواصل مع {subject}.</translation>
    </message>
    <message>
        <source>The demo data was added.</source>
        <translation>أضيفت البيانات التجريبية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع عن: {what}</translation>
    </message>
    <message>
        <source>{subject} was added.</source>
        <translation>أضيف {subject}.</translation>
    </message>
    <message>
        <source>{subject} was imported.</source>
        <translation>استُورد {subject}.</translation>
    </message>
    <message>
        <source>{subject} was moved to the trash.</source>
        <translation>نُقل {subject} إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>{subject} was saved.</source>
        <translation>حُفظ {subject}.</translation>
    </message>
    <message>
        <source>{subject} was taken out of the trash.</source>
        <translation>أُخرج {subject} من سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Ambassador</source>
        <translation>سفير</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>تم التواصل</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>رسالة مباشرة</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>مكتشَف</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>قيد التفاوض</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>كاكاو توك</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>ماكرو</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Mega</source>
        <translation>ميغا</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>ماسنجر</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>مايكرو</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Nano</source>
        <translation>نانو</translation>
    </message>
    <message>
        <source>Naver Blog</source>
        <translation>مدونة نيفر</translation>
    </message>
    <message>
        <source>No direction</source>
        <translation>بلا اتجاه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>وسيلة أخرى</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>جهة اتصال أخرى</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>منصة أخرى</translation>
    </message>
    <message>
        <source>Our turn</source>
        <translation>دورنا</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>دورهم</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>by followers</source>
        <translation>حسب المتابعين</translation>
    </message>
    <message>
        <source>by views</source>
        <translation>حسب المشاهدات</translation>
    </message>
    <message>
        <source>by views, with shares</source>
        <translation>حسب المشاهدات مع المشاركات</translation>
    </message>
    <message>
        <source>likes + comments + shares / views</source>
        <translation>(الإعجابات + التعليقات + المشاركات) / المشاهدات</translation>
    </message>
    <message>
        <source>likes + comments / followers</source>
        <translation>(الإعجابات + التعليقات) / المتابعين</translation>
    </message>
    <message>
        <source>likes + comments / views</source>
        <translation>(الإعجابات + التعليقات) / المشاهدات</translation>
    </message>
    <message>
        <source>views / followers</source>
        <translation>المشاهدات / المتابعين</translation>
    </message>
    <message>
        <source>views by followers</source>
        <translation>المشاهدات حسب المتابعين</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>كيفية الحماية</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>مكان بياناتك</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>التخلي عمّا كُتب</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على نسختي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save now (Ctrl+S)</source>
        <translation>حفظ الآن (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نسختهم</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you typed: {fields}.</source>
        <translation>تغيّر هذا في مكان آخر أثناء الكتابة: {fields}.</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message numerus="yes">
        <source>Copied as a table: %n lines.</source>
        <translation>
            <numerusform>نُسخ كجدول: لا أسطر.</numerusform>
            <numerusform>نُسخ كجدول: سطر واحد.</numerusform>
            <numerusform>نُسخ كجدول: سطران.</numerusform>
            <numerusform>نُسخ كجدول: %n أسطر.</numerusform>
            <numerusform>نُسخ كجدول: %n سطرًا.</numerusform>
            <numerusform>نُسخ كجدول: %n سطر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>IRM cannot start</source>
        <translation>لا يمكن بدء IRM</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Take off {tag}</source>
        <translation>إزالة {tag}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Asked for the media kit and a date in June…</source>
        <translation>طلبت الملف الإعلامي وموعدًا في يونيو…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>Contacts, newest first</source>
        <translation>التواصل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>تعديل التواصل</translation>
    </message>
    <message>
        <source>Give up what was typed (Esc)</source>
        <translation>التخلي عمّا كُتب (Esc)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>تسجيل تواصل</translation>
    </message>
    <message>
        <source>Log what you wrote or heard, and what comes next: Ctrl+L.</source>
        <translation>سجّل ما كتبته أو سمعته وما يأتي بعده: Ctrl+L.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step is done</source>
        <translation>تمت الخطوة التالية</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>لا تواصل بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم تتم بعد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the contact (Ctrl+Enter)</source>
        <translation>حفظ التواصل (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send the contract</source>
        <translation>إرسال العقد</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>tomorrow, +3</source>
        <translation>غدًا، +3</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A count cannot be below zero: {value}.</source>
        <translation>لا يمكن أن يكون العدد أقل من صفر: {value}.</translation>
    </message>
    <message>
        <source>A name, a handle or a way to reach the person is needed.</source>
        <translation>يلزم اسم أو معرّف أو وسيلة للوصول إلى الشخص.</translation>
    </message>
    <message>
        <source>A page of the data file is damaged: {text}.</source>
        <translation>صفحة من ملف البيانات تالفة: {text}.</translation>
    </message>
    <message>
        <source>A sheet has no more than {limit} rows: choose CSV, or export fewer people.</source>
        <translation>لا تتسع الورقة لأكثر من {limit} صف: اختر CSV أو صدّر أشخاصًا أقل.</translation>
    </message>
    <message>
        <source>A touch of this person is stored with somebody else.</source>
        <translation>تواصل يخص هذا الشخص محفوظ لدى شخص آخر.</translation>
    </message>
    <message>
        <source>Add demo data</source>
        <translation>إضافة بيانات تجريبية</translation>
    </message>
    <message>
        <source>Add {subject}</source>
        <translation>إضافة {subject}</translation>
    </message>
    <message>
        <source>Another window or command is writing to the data file. Nothing was changed: try again.</source>
        <translation>نافذة أو أمر آخر يكتب في ملف البيانات. لم يتغير شيء: حاول مجددًا.</translation>
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation>أُلغي ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Delete a contact with {subject}</source>
        <translation>حذف تواصل مع {subject}</translation>
    </message>
    <message>
        <source>Edit a contact with {subject}</source>
        <translation>تعديل تواصل مع {subject}</translation>
    </message>
    <message>
        <source>Edit {subject}</source>
        <translation>تعديل {subject}</translation>
    </message>
    <message>
        <source>Encrypted, but the key lies in a file beside the data, because this computer has no key store: whoever can read that folder can read the data.</source>
        <translation>مشفّر، لكن المفتاح في ملف بجانب البيانات لأن هذا الحاسوب لا يملك مخزن مفاتيح: من يستطيع قراءة ذلك المجلد يستطيع قراءة البيانات.</translation>
    </message>
    <message>
        <source>Encrypted. The key is kept by this computer&apos;s key store, which opens when you log in.</source>
        <translation>مشفّر. يحفظ المفتاح مخزنُ مفاتيح هذا الحاسوب الذي يُفتح عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Has accounts of two people here; one is {name} (number {id}).</source>
        <translation>لديه حسابات شخصين هنا؛ أحدهما {name} (رقم {id}).</translation>
    </message>
    <message>
        <source>Here should be {expected}.</source>
        <translation>ينبغي أن يكون هنا {expected}.</translation>
    </message>
    <message>
        <source>IRM is already open with this data (process {process}).</source>
        <translation>IRM مفتوح بالفعل بهذه البيانات (العملية {process}).</translation>
    </message>
    <message>
        <source>Import {subject}</source>
        <translation>استيراد {subject}</translation>
    </message>
    <message>
        <source>In “{header}”, “{value}” can be read as two dates: say whether the day or the month comes first.</source>
        <translation>في “{header}” يمكن قراءة “{value}” كتاريخين: حدّد أيهما أولًا، اليوم أم الشهر.</translation>
    </message>
    <message>
        <source>Line {line} has a cell that is far too long.</source>
        <translation>في السطر {line} خلية أطول بكثير من اللازم.</translation>
    </message>
    <message>
        <source>Line {line} has a quotation mark that is never closed.</source>
        <translation>في السطر {line} علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>Line {line} has more columns than a spreadsheet can have.</source>
        <translation>في السطر {line} أعمدة أكثر مما يتسع له جدول بيانات.</translation>
    </message>
    <message>
        <source>Line {line} has no name, handle, e-mail or phone.</source>
        <translation>لا يوجد في السطر {line} اسم أو معرّف أو بريد أو هاتف.</translation>
    </message>
    <message>
        <source>Line {line} is not among the first rows of the file.</source>
        <translation>السطر {line} ليس من الصفوف الأولى في الملف.</translation>
    </message>
    <message>
        <source>Line {line} is text about the table, not a person.</source>
        <translation>السطر {line} نص عن الجدول وليس شخصًا.</translation>
    </message>
    <message>
        <source>Line {line} repeats the header.</source>
        <translation>السطر {line} يكرر العناوين.</translation>
    </message>
    <message>
        <source>Log a contact with {subject}</source>
        <translation>تسجيل تواصل مع {subject}</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): an e-mail or phone is the same, the name or account is not.</source>
        <translation>قد يكون {name} (رقم {id}): البريد أو الهاتف نفسه، أما الاسم أو الحساب فمختلف.</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): the name is the same, nothing else says so.</source>
        <translation>قد يكون {name} (رقم {id}): الاسم نفسه ولا شيء آخر يؤكد ذلك.</translation>
    </message>
    <message>
        <source>Move {subject} to the trash</source>
        <translation>نقل {subject} إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Nobody here is “{value}”.</source>
        <translation>لا أحد هنا هو “{value}”.</translation>
    </message>
    <message>
        <source>On line {line} there is something in “{field}” that is no entry.</source>
        <translation>في السطر {line} يوجد في “{field}” ما ليس مدخلًا.</translation>
    </message>
    <message>
        <source>Reading “{path}” takes too long. Save it as CSV.</source>
        <translation>قراءة “{path}” تستغرق وقتًا طويلًا. احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>Row {id} of “{table}” points to a row of “{parent}” that is not there.</source>
        <translation>الصف {id} من “{table}” يشير إلى صف غير موجود في “{parent}”.</translation>
    </message>
    <message>
        <source>Say what was said, or what the next step is.</source>
        <translation>اكتب ما قيل أو ما هي الخطوة التالية.</translation>
    </message>
    <message>
        <source>Something went wrong inside IRM: the details are in the log {path}.</source>
        <translation>حدث خطأ داخل IRM: التفاصيل في السجل {path}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>Take {subject} out of the trash</source>
        <translation>إخراج {subject} من سلة المهملات</translation>
    </message>
    <message>
        <source>The account “{value}” is in the list twice.</source>
        <translation>الحساب “{value}” موجود في القائمة مرتين.</translation>
    </message>
    <message>
        <source>The card that begins on line {line} has no end.</source>
        <translation>البطاقة التي تبدأ في السطر {line} بلا نهاية.</translation>
    </message>
    <message>
        <source>The card that begins on line {line} is too long to be one person.</source>
        <translation>البطاقة التي تبدأ في السطر {line} أطول من أن تكون شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>The change log does not fit the records in {count} places.</source>
        <translation>سجل التغييرات لا يطابق السجلات في {count} مواضع.</translation>
    </message>
    <message>
        <source>The copy before the upgrade could not be made ({path}); the data file was not touched.</source>
        <translation>تعذر إنشاء نسخة قبل الترقية ({path})؛ لم يُمس ملف البيانات.</translation>
    </message>
    <message>
        <source>The data file belongs to another program; it was not touched.</source>
        <translation>ملف البيانات يخص برنامجًا آخر؛ لم يُمس.</translation>
    </message>
    <message>
        <source>The data file cannot be written to. Nothing was changed: check the rights of its folder.</source>
        <translation>لا يمكن الكتابة في ملف البيانات. لم يتغير شيء: تحقق من صلاحيات مجلده.</translation>
    </message>
    <message>
        <source>The data file could not be brought to the new version; it is as it was. A copy lies in the backups.</source>
        <translation>تعذرت ترقية ملف البيانات إلى الإصدار الجديد؛ بقي كما كان، وتوجد نسخة في النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The data file is there, but {path}, which says how its key is kept, is not. Bring it back from a copy.</source>
        <translation>ملف البيانات موجود، لكن {path} الذي يبيّن كيفية حفظ مفتاحه غير موجود. أعده من نسخة.</translation>
    </message>
    <message>
        <source>The data file was made by a newer version of IRM (schema {revision}). It was not touched: update the program.</source>
        <translation>أنشأ ملفَ البيانات إصدارٌ أحدث من IRM (المخطط {revision}). لم يُمس: حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The data file {path} is gone. No empty one was made: bring the folder or the disk back, or restore a copy.</source>
        <translation>اختفى ملف البيانات {path}. لم يُنشأ ملف فارغ: أعد المجلد أو القرص، أو استعد نسخة.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. This change was not saved, all earlier ones are.</source>
        <translation>تعذرت القراءة من القرص أو الكتابة فيه. لم يُحفظ هذا التغيير، وكل ما سبقه محفوظ.</translation>
    </message>
    <message>
        <source>The disk is full. This change was not saved, all earlier ones are: free some space and try again.</source>
        <translation>القرص ممتلئ. لم يُحفظ هذا التغيير، وكل ما سبقه محفوظ: أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The file has more than {limit} vCards: split it first.</source>
        <translation>في الملف أكثر من {limit} بطاقة vCard: قسّمه أولًا.</translation>
    </message>
    <message>
        <source>The file has {name} twice.</source>
        <translation>{name} موجود في الملف مرتين.</translation>
    </message>
    <message>
        <source>The file is damaged on line {line}, column {column}: {reason}.</source>
        <translation>الملف تالف في السطر {line}، العمود {column}: {reason}.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format {version}): update first.</source>
        <translation>كتب الملفَ إصدارٌ أحدث من هذا البرنامج (الصيغة {version}): حدّث أولًا.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be used ({reason}).</source>
        <translation>لا يمكن استخدام المجلد {path} ({reason}).</translation>
    </message>
    <message>
        <source>The key found does not fit the data file. The data was not touched.</source>
        <translation>المفتاح الموجود لا يناسب ملف البيانات. لم تُمس البيانات.</translation>
    </message>
    <message>
        <source>The key of the data file, {path}, is gone. The data cannot be opened without it: bring it back from a copy.</source>
        <translation>اختفى مفتاح ملف البيانات {path}. لا يمكن فتح البيانات بدونه: أعده من نسخة.</translation>
    </message>
    <message>
        <source>The key of the data lies in the system&apos;s key store, which does not answer. Unlock it and try again.</source>
        <translation>مفتاح البيانات في مخزن مفاتيح النظام الذي لا يستجيب. افتح قفله وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>تعذرت كتابة الناتج: {reason}.</translation>
    </message>
    <message>
        <source>The record on line {line} is too long to be one person.</source>
        <translation>السجل في السطر {line} أطول من أن يكون شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>The search index differs from the records in {count} places.</source>
        <translation>فهرس البحث يختلف عن السجلات في {count} مواضع.</translation>
    </message>
    <message>
        <source>The structure of the data file is damaged: {text}.</source>
        <translation>بنية ملف البيانات تالفة: {text}.</translation>
    </message>
    <message>
        <source>The tag “{value}” could not be made.</source>
        <translation>تعذر إنشاء الوسم “{value}”.</translation>
    </message>
    <message>
        <source>The time “{value}” does not say in which time zone it is.</source>
        <translation>الوقت “{value}” لا يذكر منطقته الزمنية.</translation>
    </message>
    <message>
        <source>There is no column “{value}”. Did you mean: {suggestions}</source>
        <translation>لا يوجد عمود “{value}”. هل تقصد: {suggestions}</translation>
    </message>
    <message>
        <source>There is no column “{value}”; there are: {offered}.</source>
        <translation>لا يوجد عمود “{value}”؛ الموجود: {offered}.</translation>
    </message>
    <message>
        <source>There is no field “{value}”. Did you mean: {suggestions}</source>
        <translation>لا يوجد حقل “{value}”. هل تقصد: {suggestions}</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>لا يوجد ملف “{path}”.</translation>
    </message>
    <message>
        <source>There is no sheet “{value}”. The sheets are: {sheets}</source>
        <translation>لا توجد ورقة “{value}”. الأوراق هي: {sheets}</translation>
    </message>
    <message>
        <source>There is no vCard in “{path}”.</source>
        <translation>لا توجد بطاقة vCard في “{path}”.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>This card is a list of contacts and no person.</source>
        <translation>هذه البطاقة قائمة جهات اتصال وليست شخصًا.</translation>
    </message>
    <message>
        <source>This contact is not there any more.</source>
        <translation>لم يعد هذا التواصل موجودًا.</translation>
    </message>
    <message>
        <source>This count is too large: {value}.</source>
        <translation>هذا العدد كبير جدًا: {value}.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} are possible.</source>
        <translation>يحتوي هذا النص على {length} حرفًا؛ الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>Two entries have the same key.</source>
        <translation>مدخلان لهما المفتاح نفسه.</translation>
    </message>
    <message>
        <source>What the list shows differs from the records in {count} places.</source>
        <translation>ما تعرضه القائمة يختلف عن السجلات في {count} مواضع.</translation>
    </message>
    <message>
        <source>{count} fields need a correction.</source>
        <translation>{count} من الحقول تحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>{path} is a calendar; a list of people is needed here.</source>
        <translation>{path} تقويم؛ المطلوب هنا قائمة أشخاص.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>{path}, which says how the data file&apos;s key is kept, cannot be read. Bring it back from a copy.</source>
        <translation>لا يمكن قراءة {path} الذي يبيّن كيفية حفظ مفتاح ملف البيانات. أعده من نسخة.</translation>
    </message>
    <message>
        <source>{value} people cannot be made up: any number from 1 to {limit} can.</source>
        <translation>لا يمكن اختلاق {value} شخص: المسموح أي عدد من 1 إلى {limit}.</translation>
    </message>
    <message>
        <source>{value} touches cannot be made up: any number from 0 to {limit} can.</source>
        <translation>لا يمكن اختلاق {value} تواصل: المسموح أي عدد من 0 إلى {limit}.</translation>
    </message>
    <message>
        <source>“{header}” is left out: engagement rates are computed from likes, comments, views and followers.</source>
        <translation>يُستبعد “{header}”: تُحسب معدلات التفاعل من الإعجابات والتعليقات والمشاهدات والمتابعين.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}</source>
        <translation>لا يمكن قراءة “{path}”: {reason}</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” holds neither text nor a workbook.</source>
        <translation>“{path}” ليس نصًا ولا مصنفًا.</translation>
    </message>
    <message>
        <source>“{path}” is JSON, but no export of this program.</source>
        <translation>“{path}” ملف JSON، لكنه ليس تصديرًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>“{path}” is an archive, but no workbook.</source>
        <translation>“{path}” أرشيف، لكنه ليس مصنفًا.</translation>
    </message>
    <message>
        <source>“{path}” is damaged and cannot be read.</source>
        <translation>“{path}” تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>“{path}” فارغ.</translation>
    </message>
    <message>
        <source>“{path}” is password-protected or in the old .xls format. Open it in a spreadsheet program and save it as .xlsx without a password.</source>
        <translation>“{path}” محمي بكلمة مرور أو بصيغة .xls القديمة. افتحه في برنامج جداول واحفظه بصيغة .xlsx دون كلمة مرور.</translation>
    </message>
    <message>
        <source>“{path}” unpacks to more than can be read. Save it as CSV.</source>
        <translation>“{path}” أكبر بعد فك ضغطه مما يمكن قراءته. احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>“{value}” can be read as two dates: say whether the day comes first.</source>
        <translation>يمكن قراءة “{value}” كتاريخين: حدّد هل يأتي اليوم أولًا.</translation>
    </message>
    <message>
        <source>“{value}” can be several people: say which by id ({ids}).</source>
        <translation>قد يكون “{value}” عدة أشخاص: حدّد بالرقم ({ids}).</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a touch.</source>
        <translation>لا يمكن قراءة “{value}” كتواصل.</translation>
    </message>
    <message>
        <source>“{value}” cannot separate columns: use , ; | or tab.</source>
        <translation>لا يمكن الفصل بين الأعمدة بـ“{value}”: استخدم , أو ; أو | أو علامة الجدولة.</translation>
    </message>
    <message>
        <source>“{value}” is no channel.</source>
        <translation>“{value}” ليست وسيلة تواصل.</translation>
    </message>
    <message>
        <source>“{value}” is no count.</source>
        <translation>“{value}” ليس عددًا.</translation>
    </message>
    <message>
        <source>“{value}” is no date this program can read.</source>
        <translation>“{value}” ليس تاريخًا يستطيع البرنامج قراءته.</translation>
    </message>
    <message>
        <source>“{value}” is no direction: in, out or none.</source>
        <translation>“{value}” ليس اتجاهًا: in أو out أو none.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>“{value}” ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>“{value}” is no encoding to read; there are: {offered}.</source>
        <translation>“{value}” ليس ترميزًا للقراءة؛ المتاح: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no encoding to write; there are: {offered}.</source>
        <translation>“{value}” ليس ترميزًا للكتابة؛ المتاح: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no format to write; there are: {offered}.</source>
        <translation>“{value}” ليست صيغة للكتابة؛ المتاح: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no handle and no link to a profile.</source>
        <translation>“{value}” ليس معرّفًا ولا رابطًا لملف شخصي.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of contact.</source>
        <translation>“{value}” ليس نوعًا من جهات الاتصال.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of influencer.</source>
        <translation>“{value}” ليس نوعًا من المؤثرين.</translation>
    </message>
    <message>
        <source>“{value}” is no mapping. Write Header=field.</source>
        <translation>“{value}” ليس ربطًا. اكتب العنوان=الحقل.</translation>
    </message>
    <message>
        <source>“{value}” is no order of year, month and day: ymd, dmy or mdy.</source>
        <translation>“{value}” ليس ترتيبًا للسنة والشهر واليوم: ymd أو dmy أو mdy.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number.</source>
        <translation>“{value}” ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>“{value}” is no platform this program knows.</source>
        <translation>“{value}” ليست منصة يعرفها البرنامج.</translation>
    </message>
    <message>
        <source>“{value}” is no stage.</source>
        <translation>“{value}” ليست مرحلة.</translation>
    </message>
    <message>
        <source>“{value}” is no time of day.</source>
        <translation>“{value}” ليس وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>“{value}” is no time zone this computer knows.</source>
        <translation>“{value}” ليست منطقة زمنية يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“{value}” is no way to treat possible duplicates: hold, add or update.</source>
        <translation>“{value}” ليست طريقة للتعامل مع المكررين المحتملين: hold أو add أو update.</translation>
    </message>
    <message>
        <source>“{value}” is the account of {name} already.</source>
        <translation>“{value}” هو بالفعل حساب {name}.</translation>
    </message>
    <message>
        <source>“{value}” is the account of {name}, who is in the trash: take them out of it, or give another handle.</source>
        <translation>“{value}” حساب {name} الموجود في سلة المهملات: أخرجه منها أو أدخل معرّفًا آخر.</translation>
    </message>
</context>
</TS>
