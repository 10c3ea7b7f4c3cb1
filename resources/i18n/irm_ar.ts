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
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>&amp;Check data…</source>
        <translation>&amp;فحص البيانات…</translation>
    </message>
    <message>
        <source>&amp;Data settings…</source>
        <translation>إعدادات ال&amp;بيانات…</translation>
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
        <source>&amp;Go to…</source>
        <translation>الا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>ا&amp;ستيراد قائمة…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;اختصارات لوحة المفاتيح…</translation>
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
        <source>&amp;Protection…</source>
        <translation>الح&amp;ماية…</translation>
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
        <source>All keys and where they work</source>
        <translation>كل المفاتيح وأماكن عملها</translation>
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
        <source>Cover the window until it is unlocked</source>
        <translation>حجب النافذة حتى يُفتح القفل</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Entries that may be the same person, to merge or keep apart</source>
        <translation>مدخلات قد تكون للشخص نفسه، لدمجها أو إبقائها منفصلة</translation>
    </message>
    <message>
        <source>Every action, page, tag and person by a few letters</source>
        <translation>كل إجراء وصفحة ووسم وشخص ببضعة أحرف</translation>
    </message>
    <message>
        <source>Fields, stages, tags</source>
        <translation>الحقول والمراحل والوسوم</translation>
    </message>
    <message>
        <source>Find d&amp;uplicates…</source>
        <translation>البحث عن الم&amp;كررين…</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>الانتقال إلى حقل البحث</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>&amp;قفل الآن</translation>
    </message>
    <message>
        <source>Look whether everything is whole, and repair what can be</source>
        <translation>التحقق من سلامة كل شيء، وإصلاح ما يمكن إصلاحه</translation>
    </message>
    <message>
        <source>Make a backup, or bring an earlier state back</source>
        <translation>إنشاء نسخة احتياطية أو استعادة حالة سابقة</translation>
    </message>
    <message>
        <source>Passphrase, recovery code, key</source>
        <translation>عبارة المرور ورمز الاسترداد والمفتاح</translation>
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
    <name>Backups</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>لا حملات</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%n حملات</numerusform>
            <numerusform>%n حملة</numerusform>
            <numerusform>%n حملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>لا تواصل</numerusform>
            <numerusform>تواصل واحد</numerusform>
            <numerusform>تواصلان</numerusform>
            <numerusform>%n مرات تواصل</numerusform>
            <numerusform>%n مرة تواصل</numerusform>
            <numerusform>%n مرة تواصل</numerusform>
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
    <message>
        <source>&amp;File</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code of this backup</source>
        <translation>&amp;عبارة مرور هذه النسخة الاحتياطية أو رمز استردادها</translation>
    </message>
    <message>
        <source>&amp;Passphrase, eight letters or more</source>
        <translation>&amp;عبارة المرور، ثمانية أحرف أو أكثر</translation>
    </message>
    <message>
        <source>A backup from elsewhere</source>
        <translation>نسخة احتياطية من مكان آخر</translation>
    </message>
    <message>
        <source>A backup was made: {what}</source>
        <translation>أُنشئت نسخة احتياطية: {what}</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>مجلد ثانٍ للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A second folder, on a stick or a synced disk, saves you when this disk fails.</source>
        <translation>مجلد ثانٍ على ذاكرة USB أو قرص متزامن ينقذك حين يتعطل هذا القرص.</translation>
    </message>
    <message>
        <source>All entries could be read: {what}. The damaged file is kept.</source>
        <translation>قُرئت كل المدخلات: {what}. الملف التالف محفوظ.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>النسخ الاحتياطي الآن</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups of IRM (*.db *.irmbackup)</source>
        <translation>النسخ الاحتياطية من IRM (*.db *.irmbackup)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>اختيار مجلد ثانٍ…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مرات التواصل</translation>
    </message>
    <message>
        <source>Encrypted copies of all your data, made by themselves and whenever you like.</source>
        <translation>نسخ مشفّرة من كل بياناتك، تُنشأ تلقائيًا ومتى شئت.</translation>
    </message>
    <message>
        <source>For another computer</source>
        <translation>لحاسوب آخر</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>لحاسوب آخر…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>In the backup: {what}</source>
        <translation>في النسخة الاحتياطية: {what}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>إصلاحه…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Now: {what}</source>
        <translation>الآن: {what}</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>One file with everything in it. Nobody can open it without the passphrase, so keep that safe.</source>
        <translation>ملف واحد فيه كل شيء. لا يستطيع أحد فتحه دون عبارة المرور، فاحفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>عرض النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>إيقاف النسخ إلى هناك</translation>
    </message>
    <message>
        <source>The backup was restored: {what}.</source>
        <translation>استُعيدت النسخة الاحتياطية: {what}.</translation>
    </message>
    <message>
        <source>The backup was restored: {what}. The file that was there is kept.</source>
        <translation>استُعيدت النسخة الاحتياطية: {what}. الملف الذي كان موجودًا محفوظ.</translation>
    </message>
    <message>
        <source>The data goes back to this backup. The present state is backed up first, and kept.</source>
        <translation>تعود البيانات إلى هذه النسخة الاحتياطية. تُنشأ أولًا نسخة احتياطية من الحالة الراهنة وتُحفظ.</translation>
    </message>
    <message>
        <source>The newest backup is copied to {folder}.</source>
        <translation>تُنسخ أحدث نسخة احتياطية إلى {folder}.</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made by itself an hour after the first change.</source>
        <translation>لا نسخ احتياطية بعد. تُنشأ واحدة تلقائيًا بعد ساعة من أول تغيير.</translation>
    </message>
    <message>
        <source>What could be read is here: {what}. Some of the damaged file could not; it is kept as it was.</source>
        <translation>ما أمكنت قراءته موجود هنا: {what}. تعذرت قراءة جزء من الملف التالف، وهو محفوظ كما كان.</translation>
    </message>
    <message>
        <source>What is in the backup is seen once it is opened.</source>
        <translation>يظهر محتوى النسخة الاحتياطية بعد فتحها.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation>لا شيء يمكن قراءته</translation>
    </message>
    <message>
        <source>the last contact on {day}</source>
        <translation>آخر تواصل في {day}</translation>
    </message>
    <message>
        <source>{file} was written: {what}</source>
        <translation>كُتب {file}: {what}</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Approval by</source>
        <translation>موعد الموافقة</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Brief for {person}: {campaign}</source>
        <translation>موجز {person}: {campaign}</translation>
    </message>
    <message>
        <source>Brief: {campaign}</source>
        <translation>موجز: {campaign}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code of a usage right</source>
        <translation>رمز حق الاستخدام</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the brief for a message or a letter</source>
        <translation>نسخ الموجز لرسالة أو خطاب</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>الإفصاح</translation>
    </message>
    <message>
        <source>Draft by</source>
        <translation>موعد المسودة</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>For whom the brief is</source>
        <translation>لمن هذا الموجز</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>لك خصيصًا</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>الأسواق</translation>
    </message>
    <message>
        <source>Parcel leaves by</source>
        <translation>موعد إرسال الطرد</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Save the brief as a PDF</source>
        <translation>حفظ الموجز كملف PDF</translation>
    </message>
    <message>
        <source>Say clearly, and at the beginning, that this is advertising: the rules of {markets} ask for it.</source>
        <translation>يجب القول بوضوح وفي البداية إن هذا إعلان: هذا ما تطلبه قواعد {markets}.</translation>
    </message>
    <message>
        <source>Stays live until</source>
        <translation>يبقى منشورًا حتى</translation>
    </message>
    <message>
        <source>The brief was copied.</source>
        <translation>نُسخ الموجز.</translation>
    </message>
    <message>
        <source>The brief was saved as {name}.</source>
        <translation>حُفظ الموجز باسم {name}.</translation>
    </message>
    <message>
        <source>This day cannot move.</source>
        <translation>لا يمكن نقل هذا اليوم.</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <translation>الثابت</translation>
    </message>
    <message>
        <source>What is up to you</source>
        <translation>ما يُترك لحريتك</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message numerus="yes">
        <source>%n people change.</source>
        <translation>
            <numerusform>لا يتغير أحد.</numerusform>
            <numerusform>يتغير شخص واحد.</numerusform>
            <numerusform>يتغير شخصان.</numerusform>
            <numerusform>يتغير %n أشخاص.</numerusform>
            <numerusform>يتغير %n شخصًا.</numerusform>
            <numerusform>يتغير %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay as they are.</source>
        <translation>
            <numerusform>لا يبقى أحد كما هو.</numerusform>
            <numerusform>يبقى شخص واحد كما هو.</numerusform>
            <numerusform>يبقى شخصان كما هما.</numerusform>
            <numerusform>يبقى %n أشخاص كما هم.</numerusform>
            <numerusform>يبقى %n شخصًا كما هم.</numerusform>
            <numerusform>يبقى %n شخص كما هم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected people</source>
        <translation>
            <numerusform>لا أحد محدد</numerusform>
            <numerusform>شخص محدد واحد</numerusform>
            <numerusform>شخصان محددان</numerusform>
            <numerusform>%n أشخاص محددين</numerusform>
            <numerusform>%n شخصًا محددًا</numerusform>
            <numerusform>%n شخص محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-30</source>
        <translation>يوم، مثل ‎2026-11-30</translation>
    </message>
    <message>
        <source>A line that is put below the notes</source>
        <translation>سطر يُضاف أسفل الملاحظات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>All %n people that are listed</source>
        <translation>
            <numerusform>لا أحد في القائمة</numerusform>
            <numerusform>الشخص الوحيد في القائمة</numerusform>
            <numerusform>كلا الشخصين في القائمة</numerusform>
            <numerusform>كل من في القائمة وعددهم %n أشخاص</numerusform>
            <numerusform>كل من في القائمة وعددهم %n شخصًا</numerusform>
            <numerusform>كل من في القائمة وعددهم %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount, such as 500 USD</source>
        <translation>مبلغ، مثل ‎500 USD</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>لا أحد للتغيير</numerusform>
            <numerusform>تغيير شخص واحد</numerusform>
            <numerusform>تغيير شخصين</numerusform>
            <numerusform>تغيير %n أشخاص</numerusform>
            <numerusform>تغيير %n شخصًا</numerusform>
            <numerusform>تغيير %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many people</source>
        <translation>تغيير أشخاص كثيرين</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>نوع التأثير</translation>
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
        <source>Mark</source>
        <translation>وضع العلامة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>One change for all of them, and one Undo that takes it back.</source>
        <translation>تغيير واحد للجميع، وتراجع واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message numerus="yes">
        <source>Other values: %n</source>
        <translation>
            <numerusform>لا قيم أخرى</numerusform>
            <numerusform>قيمة أخرى واحدة</numerusform>
            <numerusform>قيمتان أخريان</numerusform>
            <numerusform>قيم أخرى: %n</numerusform>
            <numerusform>قيم أخرى: %n</numerusform>
            <numerusform>قيم أخرى: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, may be left empty</source>
        <translation>السبب، ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>الوتيرة بالأيام</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Several apart by commas</source>
        <translation>للفصل بين عدة قيم استخدم الفاصلة</translation>
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
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{before} becomes {after}: {count}</source>
        <translation>من {before} إلى {after}: {count}</translation>
    </message>
    <message>
        <source>{before} changes: {count}</source>
        <translation>تغيير {before}: {count}</translation>
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
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change a field of the selected people…</source>
        <translation>تغيير حقل للأشخاص المحددين…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge two selected people…</source>
        <translation>دمج شخصين محددين…</translation>
    </message>
    <message>
        <source>Select the people first.</source>
        <translation>حدّد الأشخاص أولًا.</translation>
    </message>
    <message>
        <source>Select two people to merge them.</source>
        <translation>حدّد شخصين لدمجهما.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag the selected people…</source>
        <translation>وسم الأشخاص المحددين…</translation>
    </message>
    <message numerus="yes">
        <source>Tags for %n people, -tag takes one off</source>
        <translation>
            <numerusform>لا أحد لوسمه، و‎-tag يزيل وسمًا</numerusform>
            <numerusform>وسوم لشخص واحد، و‎-tag يزيل وسمًا</numerusform>
            <numerusform>وسوم لشخصين، و‎-tag يزيل وسمًا</numerusform>
            <numerusform>وسوم لـ %n أشخاص، و‎-tag يزيل وسمًا</numerusform>
            <numerusform>وسوم لـ %n شخصًا، و‎-tag يزيل وسمًا</numerusform>
            <numerusform>وسوم لـ %n شخص، و‎-tag يزيل وسمًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>لا حملات</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%n حملات</numerusform>
            <numerusform>%n حملة</numerusform>
            <numerusform>%n حملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns in the trash</source>
        <translation>
            <numerusform>سلة المهملات فارغة</numerusform>
            <numerusform>حملة واحدة في سلة المهملات</numerusform>
            <numerusform>حملتان في سلة المهملات</numerusform>
            <numerusform>%n حملات في سلة المهملات</numerusform>
            <numerusform>%n حملة في سلة المهملات</numerusform>
            <numerusform>%n حملة في سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns were moved to the trash.</source>
        <translation>
            <numerusform>لم تُنقل أي حملة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت حملة واحدة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت حملتان إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n حملات إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n حملة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n حملة إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns were taken out of the trash.</source>
        <translation>
            <numerusform>لم تُخرج أي حملة من سلة المهملات.</numerusform>
            <numerusform>أُخرجت حملة واحدة من سلة المهملات.</numerusform>
            <numerusform>أُخرجت حملتان من سلة المهملات.</numerusform>
            <numerusform>أُخرجت %n حملات من سلة المهملات.</numerusform>
            <numerusform>أُخرجت %n حملة من سلة المهملات.</numerusform>
            <numerusform>أُخرجت %n حملة من سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>حملة واحدة</translation>
    </message>
    <message>
        <source>1 campaign in the trash</source>
        <translation>حملة واحدة في سلة المهملات</translation>
    </message>
    <message>
        <source>A campaign has a goal and slots to fill. For each slot you keep who fills it and a ranked bench, so that somebody can step in when somebody drops out.</source>
        <translation>للحملة هدف وأماكن يجب شغلها. تحفظ لكل مكان صاحبه وقائمة احتياط مرتبة، ليحل بديل عند أي انسحاب.</translation>
    </message>
    <message>
        <source>A draft with the same slots, without people and days</source>
        <translation>مسودة بالأماكن نفسها، دون أشخاص ولا أيام</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>إضافة حملة</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>العمر من</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>العمر إلى</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Budget, and below it what is committed to the people who fill the slots</source>
        <translation>الميزانية، وتحتها الملتزم به لأصحاب الأماكن</translation>
    </message>
    <message>
        <source>Budget, time and place</source>
        <translation>الميزانية والوقت والمكان</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose one in the list to see its slots, who fills them and who stands by.</source>
        <translation>اختر حملة من القائمة لترى أماكنها وأصحابها ومن على قائمة الاحتياط.</translation>
    </message>
    <message>
        <source>Copy the campaign</source>
        <translation>نسخ الحملة</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>موعد القرار</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Gift givers in a hurry</source>
        <translation>مشترو الهدايا المستعجلون</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>طريقة القياس</translation>
    </message>
    <message>
        <source>How well the worst slot that is still to come is covered by ready stand-ins</source>
        <translation>مدى تغطية أسوأ مكان قادم ببدلاء جاهزين</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Languages of the content</source>
        <translation>لغات المحتوى</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>الأسواق</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
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
        <source>New campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>شخصية مستهدفة جديدة</translation>
    </message>
    <message>
        <source>Newsletter sign-ups</source>
        <translation>اشتراكات النشرة البريدية</translation>
    </message>
    <message>
        <source>Next go-live</source>
        <translation>النشر التالي</translation>
    </message>
    <message>
        <source>No campaign found</source>
        <translation>لم يُعثر على حملة</translation>
    </message>
    <message>
        <source>No campaign is open</source>
        <translation>لا حملة مفتوحة</translation>
    </message>
    <message>
        <source>No campaign, slot, person, code or note holds these words.</source>
        <translation>لا حملة ولا مكان ولا شخص ولا رمز ولا ملاحظة تحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>بلا شخصية مستهدفة</translation>
    </message>
    <message>
        <source>No slot is still to come.</source>
        <translation>لا مكان قادم بعد الآن.</translation>
    </message>
    <message>
        <source>No slot yet</source>
        <translation>لا أماكن بعد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية المستهدفة</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Search campaign, brand, product, slot, person, code, note</source>
        <translation>ابحث بالحملة أو العلامة أو المنتج أو المكان أو الشخص أو الرمز أو الملاحظة</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Slots filled, of all slots</source>
        <translation>الأماكن المشغولة من كل الأماكن</translation>
    </message>
    <message>
        <source>Stage of the funnel</source>
        <translation>مرحلة القمع التسويقي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>The goal is SMART.</source>
        <translation>الهدف ذكي (SMART).</translation>
    </message>
    <message>
        <source>The goal lacks: {letters}</source>
        <translation>ينقص الهدف: {letters}</translation>
    </message>
    <message>
        <source>The last day on which a ready stand-in can still be promoted</source>
        <translation>آخر يوم ما زالت فيه ترقية بديل جاهز ممكنة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>القيمة اليوم</translation>
    </message>
    <message>
        <source>What can be done with this campaign</source>
        <translation>ما يمكن فعله بهذه الحملة</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <translation>الثابت</translation>
    </message>
    <message>
        <source>What the creator is free to decide</source>
        <translation>ما يُترك لحرية صانع المحتوى</translation>
    </message>
    <message>
        <source>What you want to reach, and who makes it happen</source>
        <translation>ما تريد بلوغه ومن يحققه</translation>
    </message>
    <message>
        <source>Whom you want to reach. Several campaigns can share one.</source>
        <translation>من تريد الوصول إليهم. يمكن أن تشترك عدة حملات في شخصية واحدة.</translation>
    </message>
    <message>
        <source>Why it can be reached</source>
        <translation>لماذا يمكن بلوغه</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>النساء والرجال</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>{committed} of {budget} committed, {left} left</source>
        <translation>ملتزم بـ {committed} من {budget}، والباقي {left}</translation>
    </message>
    <message>
        <source>{filled} of {slots} slots filled</source>
        <translation>الأماكن المشغولة: {filled} من {slots}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n campaigns</source>
        <translation>
            <numerusform>{shown} من لا شيء</numerusform>
            <numerusform>{shown} من حملة واحدة</numerusform>
            <numerusform>{shown} من حملتين</numerusform>
            <numerusform>{shown} من %n حملات</numerusform>
            <numerusform>{shown} من %n حملة</numerusform>
            <numerusform>{shown} من %n حملة</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 campaign</source>
        <translation>{shown} من حملة واحدة</translation>
    </message>
    <message>
        <source>{slots}, decide {day}</source>
        <translation>{slots}، القرار {day}</translation>
    </message>
</context>
<context>
    <name>CheckData</name>
    <message>
        <source>All is well: nothing is wrong with the data.</source>
        <translation>كل شيء على ما يرام: لا خلل في البيانات.</translation>
    </message>
    <message>
        <source>All of this can be repaired:</source>
        <translation>كل هذا يمكن إصلاحه:</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>فحص البيانات</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>جارٍ فحص البيانات</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looks at every page of the file, at references, search index and facts, at attachments and backups.</source>
        <translation>يفحص كل صفحة في الملف، والمراجع وفهرس البحث والحقائق، والمرفقات والنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>جارٍ الإصلاح</translation>
    </message>
    <message>
        <source>This is wrong. An earlier state is under Backups; nothing is changed by itself:</source>
        <translation>يوجد الخلل التالي. تجد حالة سابقة ضمن النسخ الاحتياطية؛ ولا يتغير شيء تلقائيًا:</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Another range…</source>
        <translation>نطاق آخر…</translation>
    </message>
    <message>
        <source>At most {value}</source>
        <translation>{value} على الأكثر</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Filter by {column}</source>
        <translation>تصفية حسب {column}</translation>
    </message>
    <message>
        <source>Filter by {column}…</source>
        <translation>تصفية حسب {column}…</translation>
    </message>
    <message>
        <source>Group by {column}</source>
        <translation>تجميع حسب {column}</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>إخفاء هذا العمود</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>في اليوم الأخير</numerusform>
            <numerusform>في اليومين الأخيرين</numerusform>
            <numerusform>في آخر %n أيام</numerusform>
            <numerusform>في آخر %n يومًا</numerusform>
            <numerusform>في آخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال اليوم القادم</numerusform>
            <numerusform>خلال اليومين القادمين</numerusform>
            <numerusform>خلال %n أيام قادمة</numerusform>
            <numerusform>خلال %n يومًا قادمًا</numerusform>
            <numerusform>خلال %n يوم قادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {value}</source>
        <translation>أقل من {value}</translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>قبل اليوم</numerusform>
            <numerusform>قبل أكثر من يوم واحد</numerusform>
            <numerusform>قبل أكثر من يومين</numerusform>
            <numerusform>قبل أكثر من %n أيام</numerusform>
            <numerusform>قبل أكثر من %n يومًا</numerusform>
            <numerusform>قبل أكثر من %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {value}</source>
        <translation>أكثر من {value}</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Nobody has a value here</source>
        <translation>لا قيمة هنا لدى أحد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>ترتيب تصاعدي</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>ترتيب تنازلي</translation>
    </message>
    <message>
        <source>Take off the filter by {column}</source>
        <translation>إزالة التصفية حسب {column}</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>بلا قيمة</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add e-mail, phone, messenger or address</source>
        <translation>إضافة بريد أو هاتف أو ماسنجر أو عنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>تأكيد اليوم</translation>
    </message>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>اسحب لتغيير الترتيب، أو استخدم Alt+Up وAlt+Down</translation>
    </message>
    <message>
        <source>E-mail, phone or messenger</source>
        <translation>بريد أو هاتف أو ماسنجر</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>نوع جهة الاتصال</translation>
    </message>
    <message>
        <source>Label and day of confirmation</source>
        <translation>التسمية ويوم التأكيد</translation>
    </message>
    <message>
        <source>Label of the contact</source>
        <translation>تسمية جهة الاتصال</translation>
    </message>
    <message>
        <source>Label: work, shipping</source>
        <translation>التسمية: عمل، شحن</translation>
    </message>
    <message>
        <source>Prefer this to others of its kind</source>
        <translation>تفضيل هذه على غيرها من نوعها</translation>
    </message>
    <message>
        <source>Preferred of its kind</source>
        <translation>المفضلة من نوعها</translation>
    </message>
    <message>
        <source>Street, code and city, one a line</source>
        <translation>الشارع والرمز البريدي والمدينة، كل منها في سطر</translation>
    </message>
    <message>
        <source>Take this contact off</source>
        <translation>إزالة جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مدير الأعمال</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>work</source>
        <translation>العمل</translation>
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
    <name>DataSettings</name>
    <message numerus="yes">
        <source>%n people are due for deletion.</source>
        <translation>
            <numerusform>لا أحد حان موعد حذفه.</numerusform>
            <numerusform>حان موعد حذف شخص واحد.</numerusform>
            <numerusform>حان موعد حذف شخصين.</numerusform>
            <numerusform>حان موعد حذف %n أشخاص.</numerusform>
            <numerusform>حان موعد حذف %n شخصًا.</numerusform>
            <numerusform>حان موعد حذف %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people change tier.</source>
        <translation>
            <numerusform>لا أحد تتغير فئته.</numerusform>
            <numerusform>تتغير فئة شخص واحد.</numerusform>
            <numerusform>تتغير فئة شخصين.</numerusform>
            <numerusform>تتغير فئة %n أشخاص.</numerusform>
            <numerusform>تتغير فئة %n شخصًا.</numerusform>
            <numerusform>تتغير فئة %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values say nothing in this kind and go with the change.</source>
        <translation>
            <numerusform>كل القيم صالحة في هذا النوع.</numerusform>
            <numerusform>قيمة واحدة لا معنى لها في هذا النوع وتُفقد مع التغيير.</numerusform>
            <numerusform>قيمتان لا معنى لهما في هذا النوع وتُفقدان مع التغيير.</numerusform>
            <numerusform>%n قيم لا معنى لها في هذا النوع وتُفقد مع التغيير.</numerusform>
            <numerusform>%n قيمة لا معنى لها في هذا النوع وتُفقد مع التغيير.</numerusform>
            <numerusform>%n قيمة لا معنى لها في هذا النوع وتُفقد مع التغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person&apos;s tier follows from the followers of the largest account.</source>
        <translation>تُحدَّد فئة الشخص من عدد متابعي أكبر حساب.</translation>
    </message>
    <message>
        <source>Add a benchmark</source>
        <translation>إضافة قيمة مرجعية</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>إضافة الحقل</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Average from</source>
        <translation>متوسط ابتداءً من</translation>
    </message>
    <message>
        <source>Begins at (followers)</source>
        <translation>تبدأ عند (المتابعون)</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>القيم المرجعية</translation>
    </message>
    <message>
        <source>Call the stage again what the program calls it</source>
        <translation>إعادة الاسم الذي يعطيه البرنامج للمرحلة</translation>
    </message>
    <message>
        <source>Call the stages what you call them. A stage somebody is in cannot be hidden.</source>
        <translation>سمِّ المراحل كما تشاء. لا يمكن إخفاء مرحلة فيها أحد.</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>الخيارات، كل خيار في سطر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Data settings</source>
        <translation>إعدادات البيانات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the field with all it says; undo brings it back</source>
        <translation>حذف الحقل بكل ما فيه؛ التراجع يعيده</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>حان موعد الحذف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>البحث عن وسم</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>Give a tag the name of another one, and the two become one. Undo parts them.</source>
        <translation>أعطِ وسمًا اسم وسم آخر فيصير الاثنان واحدًا. التراجع يفصلهما.</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>جيد ابتداءً من</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>كوري</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Months people are kept</source>
        <translation>عدد أشهر الاحتفاظ بالأشخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody changes tier.</source>
        <translation>لا أحد تتغير فئته.</translation>
    </message>
    <message>
        <source>Nobody is due for deletion.</source>
        <translation>لا أحد حان موعد حذفه.</translation>
    </message>
    <message>
        <source>None: each amount says which</source>
        <translation>بلا: كل مبلغ يذكر عملته</translation>
    </message>
    <message>
        <source>One hour costs</source>
        <translation>تكلفة الساعة</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>الحقول الخاصة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People without a contact, a cooperation or a change for so many months are listed here for you to review. Nobody is ever erased by itself; leave it empty to keep everybody.</source>
        <translation>يُدرج هنا لمراجعتك الأشخاص الذين مضى عليهم هذا العدد من الأشهر دون تواصل أو تعاون أو تغيير. لا يُمحى أحد تلقائيًا أبدًا؛ اترك الحقل فارغًا للاحتفاظ بالجميع.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Reset to those shipped</source>
        <translation>إعادة الضبط إلى القيم المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Take over:</source>
        <translation>اعتماد:</translation>
    </message>
    <message>
        <source>Take the tag off everybody; undo brings it back</source>
        <translation>إزالة الوسم عن الجميع؛ التراجع يعيده</translation>
    </message>
    <message numerus="yes">
        <source>The field {name} was deleted, with what it said of %n people.</source>
        <translation>
            <numerusform>حُذف الحقل {name} ولم يكن فيه شيء عن أحد.</numerusform>
            <numerusform>حُذف الحقل {name} مع ما قاله عن شخص واحد.</numerusform>
            <numerusform>حُذف الحقل {name} مع ما قاله عن شخصين.</numerusform>
            <numerusform>حُذف الحقل {name} مع ما قاله عن %n أشخاص.</numerusform>
            <numerusform>حُذف الحقل {name} مع ما قاله عن %n شخصًا.</numerusform>
            <numerusform>حُذف الحقل {name} مع ما قاله عن %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program&apos;s word</source>
        <translation>تسمية البرنامج</translation>
    </message>
    <message>
        <source>There is no field of your own yet. Add one: shirt size, fee per post, contract.</source>
        <translation>لا يوجد حقل خاص بك بعد. أضف حقلًا: مقاس القميص، أجر المنشور، العقد.</translation>
    </message>
    <message>
        <source>There is no such tag. Tags are made where a person gets one.</source>
        <translation>لا يوجد وسم كهذا. تُنشأ الوسوم حين يُعطى شخص وسمًا.</translation>
    </message>
    <message>
        <source>They belong to your data and travel with its file. Every change can be undone.</source>
        <translation>هي جزء من بياناتك وتنتقل مع ملفها. يمكن التراجع عن كل تغيير.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Use the program&apos;s word</source>
        <translation>استخدام كلمة البرنامج</translation>
    </message>
    <message>
        <source>Used where fewer than eight of your own accounts are alike. Sources differ widely: trust your own list first.</source>
        <translation>تُستخدم حين تتشابه أقل من ثمانية من حساباتك. تختلف المصادر كثيرًا: ثق بقائمتك أولًا.</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>العملة المعتادة</translation>
    </message>
    <message>
        <source>What an hour of your own time costs. With the hours noted it counts in the true cost and the budget; leave it empty to leave it out.</source>
        <translation>تكلفة ساعة من وقتك. تُحتسب مع الساعات المدوَّنة في التكلفة الحقيقية والميزانية؛ اتركها فارغة لاستبعادها.</translation>
    </message>
    <message>
        <source>What you want to know of people beyond the fields that are there already.</source>
        <translation>ما تريد معرفته عن الأشخاص غير الحقول الموجودة.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>أقل من {limit}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{limit} and more</source>
        <translation>{limit} فأكثر</translation>
    </message>
    <message>
        <source>{name}, nothing since {day}</source>
        <translation>{name}، لا شيء منذ {day}</translation>
    </message>
    <message>
        <source>{tier} begins at</source>
        <translation>تبدأ {tier} عند</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>A day, or: today, tomorrow, +3</source>
        <translation>يوم، أو: اليوم، غدًا، +3</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
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
    <name>DayMenu</name>
    <message>
        <source>&amp;Pick a day…</source>
        <translation>ا&amp;ختيار يوم…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>الأ&amp;سبوع القادم</translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <translation>&amp;غدًا</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events written to {file}</source>
        <translation>
            <numerusform>لم يُكتب أي حدث في {file}</numerusform>
            <numerusform>كُتب حدث واحد في {file}</numerusform>
            <numerusform>كُتب حدثان في {file}</numerusform>
            <numerusform>كُتبت %n أحداث في {file}</numerusform>
            <numerusform>كُتب %n حدثًا في {file}</numerusform>
            <numerusform>كُتب %n حدث في {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>After</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>كل الحملات</translation>
    </message>
    <message>
        <source>Approval due</source>
        <translation>موعد الموافقة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>عيد ميلاد</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>أعياد الميلاد</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ملف التقويم</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>ملف التقويم…</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Campaign goal due</source>
        <translation>موعد هدف الحملة</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Choose a stand-in</source>
        <translation>اختيار بديل</translation>
    </message>
    <message>
        <source>Code expires</source>
        <translation>انتهاء الرمز</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Deadlines of the day</source>
        <translation>مواعيد اليوم المحدد</translation>
    </message>
    <message>
        <source>Do not snooze it any more</source>
        <translation>إلغاء التأجيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>تم: {what}</translation>
    </message>
    <message>
        <source>Draft due</source>
        <translation>موعد المسودة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>العودة إلى الجميع</translation>
    </message>
    <message>
        <source>Exclusivity ends</source>
        <translation>انتهاء الحصرية</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Hide it until a day</source>
        <translation>الإخفاء حتى يوم معيّن</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Next steps, content, payments, rights and permits appear here with their days.</source>
        <translation>تظهر هنا الخطوات التالية والمحتوى والدفعات والحقوق والتراخيص بأيامها.</translation>
    </message>
    <message>
        <source>Nothing has a date</source>
        <translation>لا شيء له موعد</translation>
    </message>
    <message>
        <source>Nothing here with this filter</source>
        <translation>لا شيء هنا مع هذه التصفية</translation>
    </message>
    <message>
        <source>Only this campaign</source>
        <translation>هذه الحملة فقط</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>هذا الشخص فقط</translation>
    </message>
    <message>
        <source>Open its campaign</source>
        <translation>فتح حملته</translation>
    </message>
    <message>
        <source>Other kinds, people or campaigns may have something due.</source>
        <translation>قد يكون هناك مستحق من أنواع أخرى أو لأشخاص آخرين أو حملات أخرى.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>استحقاق دفعة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Permit expires</source>
        <translation>انتهاء ترخيص</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Read the file into your calendar. Read again later, it moves events and doubles none.</source>
        <translation>أدخل الملف إلى تقويمك. إدخاله مجددًا لاحقًا ينقل الأحداث ولا يكررها.</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Right ends</source>
        <translation>انتهاء حق استخدام</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Say that it is done</source>
        <translation>تسجيل إتمامه</translation>
    </message>
    <message>
        <source>Set another day where it stands</source>
        <translation>تحديد يوم آخر في مكانه الأصلي</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Show only these; several can be chosen</source>
        <translation>عرض هذه فقط؛ يمكن اختيار عدة أنواع</translation>
    </message>
    <message>
        <source>Show what is snoozed, too</source>
        <translation>عرض المؤجَّل أيضًا</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>المؤجَّل</translation>
    </message>
    <message>
        <source>Standby promise ends</source>
        <translation>انتهاء وعد الاستعداد</translation>
    </message>
    <message>
        <source>Stays up until</source>
        <translation>البقاء منشورًا حتى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Write deadlines to a file that calendars take</source>
        <translation>كتابة المواعيد في ملف تقبله التقاويم</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>كل المفتوح</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>nothing is overdue</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{what}: moved to {day}</source>
        <translation>{what}: نقل إلى {day}</translation>
    </message>
    <message>
        <source>{what}: not snoozed any more</source>
        <translation>{what}: أُلغي التأجيل</translation>
    </message>
    <message>
        <source>{what}: snoozed until {day}</source>
        <translation>{what}: تأجيل حتى {day}</translation>
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
        <source>The demo data was removed. {keys} brings it back.</source>
        <translation>أزيلت البيانات التجريبية. {keys} يعيدها.</translation>
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
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do what it is for</source>
        <translation>تنفيذ الغرض منه</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>في مربع حوار</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>لا حملات</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%n حملات</numerusform>
            <numerusform>%n حملة</numerusform>
            <numerusform>%n حملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>لا تواصل</numerusform>
            <numerusform>تواصل واحد</numerusform>
            <numerusform>تواصلان</numerusform>
            <numerusform>%n مرات تواصل</numerusform>
            <numerusform>%n مرة تواصل</numerusform>
            <numerusform>%n مرة تواصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were merged.</source>
        <translation>
            <numerusform>لم يُدمج أي مدخل.</numerusform>
            <numerusform>دُمج مدخل واحد.</numerusform>
            <numerusform>دُمج مدخلان.</numerusform>
            <numerusform>دُمجت %n مدخلات.</numerusform>
            <numerusform>دُمج %n مدخلًا.</numerusform>
            <numerusform>دُمج %n مدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways to reach</source>
        <translation>
            <numerusform>لا وسائل وصول</numerusform>
            <numerusform>وسيلة وصول واحدة</numerusform>
            <numerusform>وسيلتا وصول</numerusform>
            <numerusform>%n وسائل وصول</numerusform>
            <numerusform>%n وسيلة وصول</numerusform>
            <numerusform>%n وسيلة وصول</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Between two entries</source>
        <translation>بين مدخلين</translation>
    </message>
    <message>
        <source>Both entries, field by field</source>
        <translation>المدخلان، حقلًا حقلًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compared were e-mails, phones, handles, links, and how names sound.</source>
        <translation>جرت مقارنة عناوين البريد والهواتف والمعرّفات والروابط ونطق الأسماء.</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>جارٍ مقارنة الجميع…</translation>
    </message>
    <message>
        <source>Entries that may be the same person</source>
        <translation>مدخلات قد تكون للشخص نفسه</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n without doubt</source>
        <translation>
            <numerusform>لا أزواج مؤكدة للدمج</numerusform>
            <numerusform>دمج الزوج المؤكد</numerusform>
            <numerusform>دمج الزوجين المؤكدين</numerusform>
            <numerusform>دمج %n أزواج مؤكدة</numerusform>
            <numerusform>دمج %n زوجًا مؤكدًا</numerusform>
            <numerusform>دمج %n زوج مؤكد</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>دمج الاثنين</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>جارٍ الدمج</translation>
    </message>
    <message>
        <source>Moves along: {list}</source>
        <translation>ينتقل معه: {list}</translation>
    </message>
    <message>
        <source>Moves into it: {name}</source>
        <translation>ينتقل إليه: {name}</translation>
    </message>
    <message>
        <source>Stays: {name}</source>
        <translation>يبقى: {name}</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>وسائل الوصول</translation>
    </message>
    <message>
        <source>No doubt</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Merging keeps everything of both. Where they differ, click the value that is to stay.</source>
        <translation>يُبقي الدمج كل ما لدى الاثنين. حيث يختلفان انقر القيمة التي تبقى.</translation>
    </message>
    <message>
        <source>No two entries look like the same person</source>
        <translation>لا يوجد مدخلان يبدوان للشخص نفسه</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>ليسا الشخص نفسه (N)</translation>
    </message>
    <message>
        <source>Pairs, the surest first</source>
        <translation>الأزواج، الأرجح أولًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Take the value on the left</source>
        <translation>أخذ القيمة التي على اليسار</translation>
    </message>
    <message>
        <source>Take the value on the right</source>
        <translation>أخذ القيمة التي على اليمين</translation>
    </message>
    <message>
        <source>That was the last pair</source>
        <translation>كان هذا آخر زوج</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>This value stays</source>
        <translation>تبقى هذه القيمة</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n backups made before still hold them, until they are thinned.</source>
        <translation>
            <numerusform>لا نسخ احتياطية سابقة تحوي بيانات هذا الشخص.</numerusform>
            <numerusform>ما زالت نسخة احتياطية سابقة واحدة تحوي بيانات هذا الشخص، إلى أن يُقلَّص عدد النسخ.</numerusform>
            <numerusform>ما زالت نسختان احتياطيتان سابقتان تحويان بيانات هذا الشخص، إلى أن يُقلَّص عدد النسخ.</numerusform>
            <numerusform>ما زالت %n نسخ احتياطية سابقة تحوي بيانات هذا الشخص، إلى أن يُقلَّص عدد النسخ.</numerusform>
            <numerusform>ما زالت %n نسخة احتياطية سابقة تحوي بيانات هذا الشخص، إلى أن يُقلَّص عدد النسخ.</numerusform>
            <numerusform>ما زالت %n نسخة احتياطية سابقة تحوي بيانات هذا الشخص، إلى أن يُقلَّص عدد النسخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data files set aside still hold them.</source>
        <translation>
            <numerusform>لا ملفات بيانات منحّاة جانبًا تحوي بيانات هذا الشخص.</numerusform>
            <numerusform>ما زال ملف بيانات واحد منحّى جانبًا يحوي بيانات هذا الشخص.</numerusform>
            <numerusform>ما زال ملفا بيانات منحّيان جانبًا يحويان بيانات هذا الشخص.</numerusform>
            <numerusform>ما زالت %n ملفات بيانات منحّاة جانبًا تحوي بيانات هذا الشخص.</numerusform>
            <numerusform>ما زال %n ملف بيانات منحّى جانبًا يحوي بيانات هذا الشخص.</numerusform>
            <numerusform>ما زال %n ملف بيانات منحّى جانبًا يحوي بيانات هذا الشخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others name them. They are not changed.</source>
        <translation>
            <numerusform>لا نصوص لدى آخرين تذكر هذا الشخص.</numerusform>
            <numerusform>يذكر نص واحد لدى آخرين هذا الشخص. لا يُغيَّر هذا النص.</numerusform>
            <numerusform>يذكر نصان لدى آخرين هذا الشخص. لا يُغيَّر هذان النصان.</numerusform>
            <numerusform>تذكر %n نصوص لدى آخرين هذا الشخص. لا تُغيَّر هذه النصوص.</numerusform>
            <numerusform>يذكر %n نصًا لدى آخرين هذا الشخص. لا تُغيَّر هذه النصوص.</numerusform>
            <numerusform>يذكر %n نص لدى آخرين هذا الشخص. لا تُغيَّر هذه النصوص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies in {folder} are not touched.</source>
        <translation>لا تُمس النسخ الموجودة في {folder}.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>محو {name}</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>جارٍ المحو</translation>
    </message>
    <message>
        <source>Everything about this person goes for good, past values and files too. It cannot be undone.</source>
        <translation>يُمحى كل ما يخص هذا الشخص نهائيًا، بما فيه القيم السابقة والملفات. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Make a new backup afterwards, and delete the older ones</source>
        <translation>إنشاء نسخة احتياطية جديدة بعد ذلك، وحذف النسخ الأقدم</translation>
    </message>
    <message>
        <source>Nothing hangs from them.</source>
        <translation>لا شيء مرتبط بهذا الشخص.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>مُحي الشخص.</translation>
    </message>
    <message>
        <source>The person was erased; freed space is overwritten when there is room for it.</source>
        <translation>مُحي الشخص؛ وستُكتب فوق المساحة المحرّرة بيانات أخرى حين تتوفر مساحة لذلك.</translation>
    </message>
    <message>
        <source>To erase them, type the name: {name}</source>
        <translation>للمحو، اكتب الاسم: {name}</translation>
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
    <message numerus="yes">
        <source>%n texts were cut to the length they may have.</source>
        <translation>
            <numerusform>لم يُقصَّر أي نص.</numerusform>
            <numerusform>قُصِّر نص واحد إلى الطول المسموح.</numerusform>
            <numerusform>قُصِّر نصان إلى الطول المسموح.</numerusform>
            <numerusform>قُصِّرت %n نصوص إلى الطول المسموح.</numerusform>
            <numerusform>قُصِّر %n نصًا إلى الطول المسموح.</numerusform>
            <numerusform>قُصِّر %n نص إلى الطول المسموح.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
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
        <source>&amp;Preset</source>
        <translation>الإعداد المس&amp;بق</translation>
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
        <source>Addresses that Mailchimp refuses are left out, and long texts are cut.</source>
        <translation>تُستبعد العناوين التي يرفضها Mailchimp، وتُقصَّر النصوص الطويلة.</translation>
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
        <source>Choices of my own</source>
        <translation>اختياراتي الخاصة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n people.</source>
        <translation>
            <numerusform>نُسخ: لا أحد.</numerusform>
            <numerusform>نُسخ: شخص واحد.</numerusform>
            <numerusform>نُسخ: شخصان.</numerusform>
            <numerusform>نُسخ: %n أشخاص.</numerusform>
            <numerusform>نُسخ: %n شخصًا.</numerusform>
            <numerusform>نُسخ: %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Each person becomes one contact with names, e-mails, phones, accounts, tags and notes. The contact history travels in a note that IRM reads back.</source>
        <translation>يصبح كل شخص جهة اتصال واحدة بالأسماء والبريد والهواتف والحسابات والوسوم والملاحظات. ينتقل سجل التواصل في ملاحظة يقرؤها IRM.</translation>
    </message>
    <message>
        <source>Each person becomes one contact with names, e-mails, phones, addresses, accounts, birthday, tags and notes.</source>
        <translation>يصبح كل شخص جهة اتصال واحدة بالأسماء والبريد والهواتف والعناوين والحسابات وتاريخ الميلاد والوسوم والملاحظات.</translation>
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
        <source>Left out: {reasons}</source>
        <translation>المستبعَدون: {reasons}</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>الاسم الجديد للإعداد المسبق</translation>
    </message>
    <message>
        <source>Only people who may be mai&amp;led</source>
        <translation>من يجوز &amp;مراسلتهم بالبريد فقط</translation>
    </message>
    <message>
        <source>“{name}” is there already. Export again to replace it.</source>
        <translation>“{name}” موجود بالفعل. صدّر مرة أخرى لاستبداله.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Put what would be in the file on the clipboard, for a spreadsheet or a letter</source>
        <translation>وضع ما سيكون في الملف على الحافظة، لجدول بيانات أو خطاب</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
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
        <source>Stages become the lifecycle stages and lead statuses of HubSpot.</source>
        <translation>تصبح المراحل مراحل دورة الحياة وحالات العملاء المحتملين في HubSpot.</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
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
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>الولاء للعلامة</translation>
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
        <source>Causes</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Colum&amp;ns, in the order of the file</source>
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
        <source>Filed under</source>
        <translation>الاسم في الترتيب</translation>
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
        <source>Influence type</source>
        <translation>نوع التأثير</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>التعريف من</translation>
    </message>
    <message>
        <source>Keep in touch, days</source>
        <translation>البقاء على تواصل بالأيام</translation>
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
        <source>Origin</source>
        <translation>المصدر</translation>
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
        <source>Represented by</source>
        <translation>جهة التمثيل</translation>
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
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
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
        <source>For an audience in Mailchimp: each e-mail address once.</source>
        <translation>لجمهور في Mailchimp: كل عنوان بريد مرة واحدة.</translation>
    </message>
    <message>
        <source>For letters in Word or a mail program: one row per recipient.</source>
        <translation>للخطابات في Word أو برنامج بريد: صف واحد لكل مستلم.</translation>
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
        <source>For the import of contacts in HubSpot, with lifecycle and lead status.</source>
        <translation>لاستيراد جهات الاتصال في HubSpot، مع مرحلة دورة الحياة وحالة العميل المحتمل.</translation>
    </message>
    <message>
        <source>For “Import from a file” in Outlook, with all its columns.</source>
        <translation>لـ“الاستيراد من ملف” في Outlook، بكل أعمدته.</translation>
    </message>
    <message>
        <source>For “Import” in Google Contacts: labels, websites, custom fields.</source>
        <translation>لـ“الاستيراد” في جهات اتصال Google: التسميات والمواقع والحقول المخصصة.</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>جهات اتصال Google</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>دمج المراسلات</translation>
    </message>
    <message>
        <source>Mailchimp</source>
        <translation>Mailchimp</translation>
    </message>
    <message>
        <source>Numbers stay numbers; phones and handles stay as they are.</source>
        <translation>تبقى الأرقام أرقامًا، والهواتف والمعرّفات كما هي.</translation>
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
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Drop contracts, briefs or pictures here. They are copied into the data folder, readable by you alone.</source>
        <translation>أفلت العقود أو الموجزات أو الصور هنا. تُنسخ إلى مجلد البيانات ولا يقرؤها غيرك.</translation>
    </message>
    <message>
        <source>Files, newest first</source>
        <translation>الملفات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Its content is not in the data folder.</source>
        <translation>محتواه غير موجود في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>عرض كل الملفات</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give up what was typed (Esc)</source>
        <translation>تجاهل ما كُتب (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save it (Ctrl+Enter)</source>
        <translation>حفظ (Ctrl+Enter)</translation>
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
    <name>Found</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>الولاء للعلامة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>المخرَج</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>التعريف من</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>حقل خاص</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Place, language</source>
        <translation>المكان واللغة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>جهة التمثيل</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>الشحنة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Usage right</source>
        <translation>حق الاستخدام</translation>
    </message>
    <message>
        <source>{where} on {day}</source>
        <translation>{where} في {day}</translation>
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
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>المخرَج</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>How the goal is measured</source>
        <translation>طريقة قياس الهدف</translation>
    </message>
    <message>
        <source>In the pipeline since</source>
        <translation>في مسار العمل منذ</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>في سلة المهملات منذ</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الواقعة</translation>
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
        <source>Offer</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Older changes are dropped after a while; the data itself stays.</source>
        <translation>تُحذف التغييرات الأقدم بعد مدة، وتبقى البيانات نفسها.</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>حقل خاص</translation>
    </message>
    <message>
        <source>Part of an offer</source>
        <translation>جزء من عرض</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Place in a campaign</source>
        <translation>المكان في الحملة</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>الشحنة</translation>
    </message>
    <message>
        <source>Sign of affinity</source>
        <translation>دليل على الولاء للعلامة</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Stage of the pipeline</source>
        <translation>مرحلة مسار العمل</translation>
    </message>
    <message>
        <source>Stage since</source>
        <translation>المرحلة منذ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>التراجع عن هذا التغيير</translation>
    </message>
    <message>
        <source>Usage right</source>
        <translation>حق الاستخدام</translation>
    </message>
    <message>
        <source>Way to reach</source>
        <translation>وسيلة وصول</translation>
    </message>
    <message>
        <source>What the brief fixes</source>
        <translation>ما يثبّته الموجز</translation>
    </message>
    <message>
        <source>What the brief leaves free</source>
        <translation>ما يتركه الموجز للحرية</translation>
    </message>
    <message>
        <source>Why the goal can be reached</source>
        <translation>لماذا يمكن بلوغ الهدف</translation>
    </message>
    <message>
        <source>Why the goal matters</source>
        <translation>لماذا يهم الهدف</translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation>قُبل في</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>approval by</source>
        <translation>موعد الموافقة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>موافق عليه</translation>
    </message>
    <message>
        <source>arrived on</source>
        <translation>وصل في</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>تم السؤال</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>قائمة الاحتياط</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>عمولة</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>مؤكد {day}</translation>
    </message>
    <message>
        <source>costs us</source>
        <translation>يكلفنا</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>تبرع</translation>
    </message>
    <message>
        <source>draft by</source>
        <translation>موعد المسودة</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>due after the invoice</source>
        <translation>مستحق بعد الفاتورة</translation>
    </message>
    <message>
        <source>due at signing</source>
        <translation>مستحق عند التوقيع</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>مستحق في</translation>
    </message>
    <message>
        <source>due on a day</source>
        <translation>مستحق في يوم محدد</translation>
    </message>
    <message>
        <source>due when the draft is approved</source>
        <translation>مستحق عند الموافقة على المسودة</translation>
    </message>
    <message>
        <source>exclusivity</source>
        <translation>حصرية</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>ظهور</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>أجر</translation>
    </message>
    <message>
        <source>fills the slot</source>
        <translation>صاحب المكان</translation>
    </message>
    <message>
        <source>go-live</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>قيد الإنتاج</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>invoiced on</source>
        <translation>الفاتورة في</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>صدر في</translation>
    </message>
    <message>
        <source>live until</source>
        <translation>منشور حتى</translation>
    </message>
    <message>
        <source>organic use</source>
        <translation>استخدام غير مدفوع</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>أُرسل في</translation>
    </message>
    <message>
        <source>service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>وُقّع في</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>they asked on</source>
        <translation>طلبهم في</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>we offered on</source>
        <translation>عرضنا في</translation>
    </message>
    <message>
        <source>whitelisting</source>
        <translation>الإعلان من حساب المؤثر</translation>
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
        <source>Back to the file</source>
        <translation>العودة إلى الملف</translation>
    </message>
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
        <source>Rename a mapping</source>
        <translation>إعادة تسمية ربط</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>حفظ الصفوف المستبعدة</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>حفظ هذا الربط</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
    <message>
        <source>Saved: lists with these headers are mapped like this.</source>
        <translation>حُفظ: القوائم بهذه العناوين تُربط هكذا.</translation>
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
        <source>Your corrections go with the dialog: once more closes it.</source>
        <translation>تزول تصحيحاتك مع النافذة: اضغط مرة أخرى لإغلاقها.</translation>
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
    <name>ImportColumns</name>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>من اختيارك.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>File adds</source>
        <translation>الملف يضيف</translation>
    </message>
    <message>
        <source>File wins</source>
        <translation>الأولوية للملف</translation>
    </message>
    <message>
        <source>Fill gaps only</source>
        <translation>ملء الفراغات فقط</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>If in your list</source>
        <translation>إن كان في قائمتك</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على ما لدي</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Neither name nor values say it clearly: please check.</source>
        <translation>لا الاسم ولا القيم تقول ذلك بوضوح: يُرجى التحقق.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>لا قيم</translation>
    </message>
    <message>
        <source>Nothing of this column is imported.</source>
        <translation>لا يُستورد شيء من هذا العمود.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>يُفهم على أنه</translation>
    </message>
    <message>
        <source>The name of the column says so.</source>
        <translation>اسم العمود يقول ذلك.</translation>
    </message>
    <message>
        <source>The values of the column look like it.</source>
        <translation>قيم العمود تبدو كذلك.</translation>
    </message>
    <message>
        <source>What wins for {field} where somebody is in your list</source>
        <translation>لمن الأولوية في {field} حين يكون الشخص في قائمتك</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>Choose a row to see what it changes.</source>
        <translation>اختر صفًا لترى ما يغيّره.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>في قائمتك</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>On line {line}</source>
        <translation>في السطر {line}</translation>
    </message>
    <message>
        <source>On this line</source>
        <translation>في هذا السطر</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Update somebody else</source>
        <translation>تحديث شخص آخر</translation>
    </message>
    <message>
        <source>Update somebody else…</source>
        <translation>تحديث شخص آخر…</translation>
    </message>
    <message>
        <source>What the row says is added to whoever you choose. They keep their name, unless the rule for names is “File wins”.</source>
        <translation>يُضاف ما في الصف إلى من تختاره. ويبقى اسمه كما هو، ما لم تكن قاعدة الأسماء «الأولوية للملف».</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Agreed fee</source>
        <translation>الأجر المتفق عليه</translation>
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
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Channel of the contact</source>
        <translation>قناة التواصل</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>City of the address</source>
        <translation>مدينة العنوان</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
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
        <source>Content due</source>
        <translation>موعد المحتوى</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>العقد من</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>العقد حتى</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country of the address</source>
        <translation>بلد العنوان</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>عملة المبالغ</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>يوم الميلاد</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>يوم التواصل</translation>
    </message>
    <message>
        <source>Day of the numbers</source>
        <translation>يوم الأرقام</translation>
    </message>
    <message>
        <source>Day of the post</source>
        <translation>يوم نشر المنشور</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>المخرَجات</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>Draft due</source>
        <translation>موعد المسودة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>E-mail of the manager</source>
        <translation>بريد مدير الأعمال</translation>
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
        <source>Expected fee</source>
        <translation>الأجر المتوقع</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>Fee asked or offered</source>
        <translation>الأجر المطلوب أو المعروض</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>الاسم في الترتيب</translation>
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
        <source>Found through</source>
        <translation>طريقة العثور</translation>
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
        <source>How many deliverables</source>
        <translation>عدد المخرَجات</translation>
    </message>
    <message>
        <source>IRM ID</source>
        <translation>رقم IRM</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>نوع التأثير</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>التعريف من</translation>
    </message>
    <message>
        <source>Label of the column beside</source>
        <translation>تسمية العمود المجاور</translation>
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
        <source>Link to the post</source>
        <translation>رابط المنشور</translation>
    </message>
    <message>
        <source>Manager or agent</source>
        <translation>مدير الأعمال أو الوكيل</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>ماسنجر</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>شهر الميلاد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name as “last, first”</source>
        <translation>الاسم بصيغة “العائلة، الأول”</translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>حقل خاص جديد…</translation>
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
        <source>Nickname</source>
        <translation>اللقب</translation>
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
        <source>Number of the person</source>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>الحقول الخاصة</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>يوم الدفع</translation>
    </message>
    <message>
        <source>Payment due</source>
        <translation>استحقاق دفعة</translation>
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
        <source>Phone of the manager</source>
        <translation>هاتف مدير الأعمال</translation>
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
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Posted last</source>
        <translation>آخر نشر</translation>
    </message>
    <message>
        <source>Posts counted</source>
        <translation>المنشورات المحسوبة</translation>
    </message>
    <message>
        <source>Product given</source>
        <translation>المنتج المقدَّم</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>الرمز الترويجي</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>جهات التمثيل</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>جهة التمثيل</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>الوتيرة بالأيام</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>عدة حسابات</translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation>عدة عناوين</translation>
    </message>
    <message>
        <source>Signs of affinity</source>
        <translation>دلائل الولاء للعلامة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stage reached where ticked</source>
        <translation>المرحلة التي بُلغت عند التأشير</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المقاطعة</translation>
    </message>
    <message>
        <source>Status of the content</source>
        <translation>حالة المحتوى</translation>
    </message>
    <message>
        <source>Status of the contract</source>
        <translation>حالة العقد</translation>
    </message>
    <message>
        <source>Status of the payment</source>
        <translation>حالة الدفع</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>ردّهم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>رابط التتبع</translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation>حقوق الاستخدام</translation>
    </message>
    <message>
        <source>Usage rights until</source>
        <translation>حقوق الاستخدام حتى</translation>
    </message>
    <message>
        <source>Uses of the code</source>
        <translation>مرات استخدام الرمز</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>ما يُعطى</translation>
    </message>
    <message>
        <source>What its label says</source>
        <translation>ما تقوله تسميته</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What “{header}” is taken for</source>
        <translation>ما يُفهم من “{header}”</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>من كتب</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
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
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>&amp;حفظ هذا الربط…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep what the columns are taken for, or take what was kept before</source>
        <translation>احفظ معاني الأعمدة، أو استعمل ما حُفظ من قبل</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>عمليات الربط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ImportOwnField</name>
    <message>
        <source>Add the field</source>
        <translation>إضافة الحقل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is added to every person, and this column fills it.</source>
        <translation>يُضاف إلى كل شخص، ويملؤه هذا العمود.</translation>
    </message>
    <message>
        <source>New own field</source>
        <translation>حقل خاص جديد</translation>
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
        <source>Columns</source>
        <translation>الأعمدة</translation>
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
        <source>Mapped as last time.</source>
        <translation>رُبطت الأعمدة كالمرة السابقة.</translation>
    </message>
    <message>
        <source>Mapped as “{name}”.</source>
        <translation>رُبطت الأعمدة حسب “{name}”.</translation>
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
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Say which column holds the name, a handle, an e-mail or a phone.</source>
        <translation>حدّد العمود الذي يحوي الاسم أو المعرّف أو البريد أو الهاتف.</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>كلمات الحالة</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>جدول نصي</translation>
    </message>
    <message>
        <source>The columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>The lines are in two encodings, {first} and {second}: look at the odd ones.</source>
        <translation>الأسطر بترميزين، {first} و{second}: راجع الغريب منها.</translation>
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
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>لا حملات</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%n حملات</numerusform>
            <numerusform>%n حملة</numerusform>
            <numerusform>%n حملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>لا تواصل</numerusform>
            <numerusform>تواصل واحد</numerusform>
            <numerusform>تواصلان</numerusform>
            <numerusform>%n مرات تواصل</numerusform>
            <numerusform>%n مرة تواصل</numerusform>
            <numerusform>%n مرة تواصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverables</source>
        <translation>
            <numerusform>لا مخرَجات</numerusform>
            <numerusform>مخرَج واحد</numerusform>
            <numerusform>مخرَجان</numerusform>
            <numerusform>%n مخرَجات</numerusform>
            <numerusform>%n مخرَجًا</numerusform>
            <numerusform>%n مخرَج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows about them</source>
        <translation>
            <numerusform>لا أسطر أخرى عنهم</numerusform>
            <numerusform>سطر آخر عنهم</numerusform>
            <numerusform>سطران آخران عنهم</numerusform>
            <numerusform>%n أسطر أخرى عنهم</numerusform>
            <numerusform>%n سطرًا آخر عنهم</numerusform>
            <numerusform>%n سطر آخر عنهم</numerusform>
        </translation>
    </message>
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
        <source>%n new tags</source>
        <translation>
            <numerusform>لا وسوم جديدة</numerusform>
            <numerusform>وسم جديد واحد</numerusform>
            <numerusform>وسمان جديدان</numerusform>
            <numerusform>%n وسوم جديدة</numerusform>
            <numerusform>%n وسمًا جديدًا</numerusform>
            <numerusform>%n وسم جديد</numerusform>
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
        <source>%n people in campaigns</source>
        <translation>
            <numerusform>لا أحد في حملات</numerusform>
            <numerusform>شخص واحد في حملات</numerusform>
            <numerusform>شخصان في حملات</numerusform>
            <numerusform>%n أشخاص في حملات</numerusform>
            <numerusform>%n شخصًا في حملات</numerusform>
            <numerusform>%n شخص في حملات</numerusform>
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
        <source>%n readings of numbers</source>
        <translation>
            <numerusform>لا قراءات للأرقام</numerusform>
            <numerusform>قراءة واحدة للأرقام</numerusform>
            <numerusform>قراءتان للأرقام</numerusform>
            <numerusform>%n قراءات للأرقام</numerusform>
            <numerusform>%n قراءة للأرقام</numerusform>
            <numerusform>%n قراءة للأرقام</numerusform>
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
        <source>%n representatives</source>
        <translation>
            <numerusform>لا جهات تمثيل</numerusform>
            <numerusform>جهة تمثيل واحدة</numerusform>
            <numerusform>جهتا تمثيل</numerusform>
            <numerusform>%n جهات تمثيل</numerusform>
            <numerusform>%n جهة تمثيل</numerusform>
            <numerusform>%n جهة تمثيل</numerusform>
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
    <message numerus="yes">
        <source>%n ways to reach somebody</source>
        <translation>
            <numerusform>لا وسائل للوصول إلى أحد</numerusform>
            <numerusform>وسيلة واحدة للوصول إلى شخص</numerusform>
            <numerusform>وسيلتان للوصول إلى شخص</numerusform>
            <numerusform>%n وسائل للوصول إلى أشخاص</numerusform>
            <numerusform>%n وسيلة للوصول إلى أشخاص</numerusform>
            <numerusform>%n وسيلة للوصول إلى أشخاص</numerusform>
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
        <source>&amp;Campaign where none is named</source>
        <translation>ال&amp;حملة حين لا تُذكر</translation>
    </message>
    <message>
        <source>&amp;Dates are written as</source>
        <translation>&amp;صيغة التواريخ</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>All with the same columns</source>
        <translation>كل الأوراق ذات الأعمدة نفسها</translation>
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
        <source>C&amp;urrency where none is named</source>
        <translation>ال&amp;عملة حين لا تُذكر</translation>
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
        <source>Unicode (UTF-32)</source>
        <translation>يونيكود (UTF-32)</translation>
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
        <source>Adds to {name}, who is in your list and keeps that name.</source>
        <translation>يضيف إلى {name} الموجود في قائمتك، ويبقى اسمه كما هو.</translation>
    </message>
    <message>
        <source>Adds to {name}, who is in your list.</source>
        <translation>يضيف إلى {name} الموجود في قائمتك.</translation>
    </message>
    <message>
        <source>Adds to {name}, whom line {line} brings.</source>
        <translation>يضيف إلى {name} الذي يأتي به السطر {line}.</translation>
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
        <source>Line {line} brings {name} with all of this.</source>
        <translation>السطر {line} يأتي بـ{name} مع كل هذا.</translation>
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
        <source>Search the rows</source>
        <translation>البحث في الصفوف</translation>
    </message>
    <message>
        <source>To correct a cell, double-click it or press Enter.</source>
        <translation>لتصحيح خلية انقرها مرتين أو اضغط Enter.</translation>
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
        <source>{kept} of {total} rows are listed; all of them are counted.</source>
        <translation>الصفوف المعروضة {kept} من {total}؛ وكلها محسوبة.</translation>
    </message>
    <message>
        <source>{name} is in your list with all of this, and keeps that name.</source>
        <translation>{name} موجود في قائمتك مع كل هذا، ويبقى اسمه كما هو.</translation>
    </message>
    <message>
        <source>{name} is in your list with all of this.</source>
        <translation>{name} موجود في قائمتك بكل هذا.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Goes to the notes</source>
        <translation>تُنقل إلى الملاحظات</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>صدرت الفاتورة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعَدة</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>تُفهم على أنها</translation>
    </message>
    <message>
        <source>What “{word}” is taken for</source>
        <translation>ما يُفهم من “{word}”</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>الكلمة في الملف</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Edit the incident</source>
        <translation>تعديل الواقعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note an incident or praise</source>
        <translation>تدوين واقعة أو ثناء</translation>
    </message>
    <message>
        <source>Posted three days late…</source>
        <translation>النشر بعد الموعد بثلاثة أيام…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
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
        <source>Country</source>
        <translation>البلد</translation>
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
        <source>Everyone you work with, in one list</source>
        <translation>كل من تعمل معهم في قائمة واحدة</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Handle or link</source>
        <translation>معرّف أو رابط</translation>
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
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message numerus="yes">
        <source>%n files were attached.</source>
        <translation>
            <numerusform>لم يُرفق أي ملف.</numerusform>
            <numerusform>أُرفق ملف واحد.</numerusform>
            <numerusform>أُرفق ملفان.</numerusform>
            <numerusform>أُرفقت %n ملفات.</numerusform>
            <numerusform>أُرفق %n ملفًا.</numerusform>
            <numerusform>أُرفق %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>لم يتغير أحد.</numerusform>
            <numerusform>تغيّر شخص واحد.</numerusform>
            <numerusform>تغيّر شخصان.</numerusform>
            <numerusform>تغيّر %n أشخاص.</numerusform>
            <numerusform>تغيّر %n شخصًا.</numerusform>
            <numerusform>تغيّر %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>إضافة جهة تمثيل</translation>
    </message>
    <message>
        <source>Add a sign that they like us</source>
        <translation>إضافة دليل على إعجابهم بنا</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Another day for this step</source>
        <translation>يوم آخر لهذه الخطوة</translation>
    </message>
    <message>
        <source>As the name</source>
        <translation>مثل الاسم</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>جارٍ إرفاق الملفات</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Causes they stand for</source>
        <translation>القضايا التي يناصرونها</translation>
    </message>
    <message>
        <source>Changing many people</source>
        <translation>جارٍ تغيير أشخاص كثيرين</translation>
    </message>
    <message>
        <source>Drop the file to attach it to this person</source>
        <translation>أفلت الملف لإرفاقه بهذا الشخص</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>Engagement compared with accounts of the same platform and tier</source>
        <translation>التفاعل مقارنةً بحسابات المنصة والفئة نفسها</translation>
    </message>
    <message>
        <source>Engagement rate of the largest account. Rates of two formulas cannot be compared.</source>
        <translation>معدل التفاعل لأكبر حساب. لا يمكن مقارنة معدلين بطريقتي حساب مختلفتين.</translation>
    </message>
    <message>
        <source>Engagement {rate} = {formula}</source>
        <translation>التفاعل {rate} = {formula}</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>الاسم في الترتيب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of one contact</source>
        <translation>ملفات تواصل واحد</translation>
    </message>
    <message>
        <source>Followers of the largest account</source>
        <translation>متابعو أكبر حساب</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>طريقة العثور</translation>
    </message>
    <message>
        <source>How we know them</source>
        <translation>كيف عرفناهم</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>نوع التأثير</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>التعريف من</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>البقاء على تواصل</translation>
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
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Link, where there is one</source>
        <translation>الرابط إن وُجد</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>التجول ببيانات تجريبية</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move to another person</source>
        <translation>النقل إلى شخص آخر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name or company of a representative</source>
        <translation>اسم جهة التمثيل أو شركتها</translation>
    </message>
    <message>
        <source>Neither enough accounts like it nor a benchmark are known.</source>
        <translation>لا تُعرف حسابات مشابهة كافية ولا قيمة مرجعية.</translation>
    </message>
    <message>
        <source>Neither incidents nor praise are noted.</source>
        <translation>لم تُدوَّن وقائع ولا ثناء.</translation>
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
        <source>No rhythm</source>
        <translation>بلا وتيرة</translation>
    </message>
    <message>
        <source>Nobody changed: all have this already.</source>
        <translation>لم يتغير أحد: لدى الجميع هذا بالفعل.</translation>
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
        <source>Nobody’s turn</source>
        <translation>ليس دور أحد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Not represented by them any more</source>
        <translation>إنهاء التمثيل من هذه الجهة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing was read off this account yet.</source>
        <translation>لم يُقرأ شيء من هذا الحساب بعد.</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>فتح الرابط في المتصفح</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>فتح الملف الشخصي في المتصفح</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Our turn, last contact {when}</source>
        <translation>دورنا، آخر تواصل {when}</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>الحقول الخاصة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
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
        <source>Rates of two formulas cannot be compared.</source>
        <translation>لا يمكن مقارنة معدلين من صيغتين مختلفتين.</translation>
    </message>
    <message>
        <source>Reach {rate} = {formula}</source>
        <translation>الوصول {rate} = {formula}</translation>
    </message>
    <message>
        <source>Read on {day}.</source>
        <translation>قُرئ في {day}.</translation>
    </message>
    <message>
        <source>Read {when}</source>
        <translation>قُرئ {when}</translation>
    </message>
    <message>
        <source>Read {when}, on {day}: it may have changed since.</source>
        <translation>قُرئ {when}، في {day}: ربما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Read {when}: old, it may have changed since</source>
        <translation>قُرئ {when}: قديم، ربما تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Readings over time</source>
        <translation>القراءات عبر الزمن</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملحوظة</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>جهة التمثيل</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>الوتيرة بالأيام</translation>
    </message>
    <message>
        <source>Role, such as bookings</source>
        <translation>الدور، مثل الحجوزات</translation>
    </message>
    <message>
        <source>Search name, handle, link, tag, note</source>
        <translation>ابحث بالاسم أو المعرّف أو الرابط أو الوسم أو الملاحظة</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>تاريخ المشاهدة</translation>
    </message>
    <message>
        <source>Signs that they like us</source>
        <translation>دلائل على إعجابهم بنا</translation>
    </message>
    <message>
        <source>Silent days</source>
        <translation>أيام الصمت</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Snooze: do not show it under Today before a day</source>
        <translation>تأجيل: عدم العرض في صفحة اليوم قبل يوم معيّن</translation>
    </message>
    <message>
        <source>Somebody of the list, or a name</source>
        <translation>شخص من القائمة، أو اسم</translation>
    </message>
    <message>
        <source>Sort by standing instead</source>
        <translation>الترتيب حسب المكانة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Such as Asia/Seoul</source>
        <translation>مثل Asia/Seoul</translation>
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
        <source>Take this sign off</source>
        <translation>إزالة هذا الدليل</translation>
    </message>
    <message>
        <source>The contact goes to the timeline of whoever it was with, its files too.</source>
        <translation>ينتقل التواصل بملفاته إلى الخط الزمني للشخص الذي جرى معه.</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>حُفظ الملف.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>الساعة هناك {time}</translation>
    </message>
    <message>
        <source>{what} since {day}</source>
        <translation>{what} منذ {day}</translation>
    </message>
    <message>
        <source>Their turn, last contact {when}</source>
        <translation>دورهم، آخر تواصل {when}</translation>
    </message>
    <message>
        <source>More: trash, data report, erase for good</source>
        <translation>المزيد: سلة المهملات، تقرير البيانات، المحو النهائي</translation>
    </message>
    <message>
        <source>There is no next step yet: log a contact with one (Ctrl+L).</source>
        <translation>لا خطوة تالية بعد: سجّل تواصلًا مع خطوة (Ctrl+L).</translation>
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
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>وسائل الوصول</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>بلا حساب</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>دون تكرار</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
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
    <message>
        <source>now {time} there</source>
        <translation>الساعة هناك الآن {time}</translation>
    </message>
    <message numerus="yes">
        <source>silent %n days</source>
        <translation>
            <numerusform>تواصل اليوم</numerusform>
            <numerusform>صمت منذ يوم واحد</numerusform>
            <numerusform>صمت منذ يومين</numerusform>
            <numerusform>صمت منذ %n أيام</numerusform>
            <numerusform>صمت منذ %n يومًا</numerusform>
            <numerusform>صمت منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, rhythm {rhythm}</source>
        <translation>{days}، الوتيرة {rhythm}</translation>
    </message>
    <message>
        <source>{days}, rhythm {rhythm}: losing touch</source>
        <translation>{days}، الوتيرة {rhythm}: التواصل ينقطع</translation>
    </message>
    <message>
        <source>{kept} of {total} kept, {share}</source>
        <translation>الوفاء: {kept} من {total}، {share}</translation>
    </message>
    <message>
        <source>{name}: a reply is needed</source>
        <translation>{name}: يلزم رد</translation>
    </message>
    <message>
        <source>{name}: next step moved to {day}</source>
        <translation>{name}: نُقلت الخطوة التالية إلى {day}</translation>
    </message>
    <message>
        <source>{name}: next step snoozed until {day}</source>
        <translation>{name}: أُجّلت الخطوة التالية حتى {day}</translation>
    </message>
    <message>
        <source>{name}: no reply needed</source>
        <translation>{name}: لا يلزم رد</translation>
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
    <name>KeptBack</name>
    <message>
        <source>Closing tries again each time. Copy what you want to keep before you leave.</source>
        <translation>عند كل إغلاق تُعاد المحاولة. انسخ ما تريد إبقاءه قبل أن تغادر.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>الإنهاء من دونه</translation>
    </message>
    <message>
        <source>Something you typed is not saved</source>
        <translation>شيء مما كتبته لم يُحفظ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>What is not saved</source>
        <translation>ما لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>ابحث في المفاتيح وما تفعله</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A day earlier</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>Above the page</source>
        <translation>فوق الصفحة</translation>
    </message>
    <message>
        <source>Add nobody else</source>
        <translation>عدم إضافة أحد آخر</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>إضافة هذا الشخص</translation>
    </message>
    <message>
        <source>Adding people to a slot</source>
        <translation>عند إضافة أشخاص إلى مكان</translation>
    </message>
    <message>
        <source>Beside the pages</source>
        <translation>بجانب الصفحات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>نسخ التواصل</translation>
    </message>
    <message>
        <source>Copy the name of the file</source>
        <translation>نسخ اسم الملف</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>حذف التواصل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>تعديل الخلية</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>تعديل التواصل</translation>
    </message>
    <message>
        <source>Edit the next cell</source>
        <translation>تعديل الخلية التالية</translation>
    </message>
    <message>
        <source>Edit the slot or the terms with a person</source>
        <translation>تعديل المكان أو الشروط المتفق عليها مع شخص</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>تفريغ الحقل</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>تصفية الخط الزمني</translation>
    </message>
    <message>
        <source>Fold a group</source>
        <translation>طي مجموعة</translation>
    </message>
    <message>
        <source>Give the next step another day</source>
        <translation>إعطاء الخطوة التالية يومًا آخر</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>التخلي عمّا كُتب</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Go into the list</source>
        <translation>الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Go into the record</source>
        <translation>الانتقال إلى السجل</translation>
    </message>
    <message>
        <source>Go to the stage beside</source>
        <translation>الانتقال إلى المرحلة المجاورة</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>In a line-up</source>
        <translation>في التشكيلة</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>في قائمة</translation>
    </message>
    <message>
        <source>In a list of a form</source>
        <translation>في قائمة ضمن نموذج</translation>
    </message>
    <message>
        <source>In a list of cooperations</source>
        <translation>في قائمة التعاونات</translation>
    </message>
    <message>
        <source>In a list of files</source>
        <translation>في قائمة ملفات</translation>
    </message>
    <message>
        <source>In a list of what is due</source>
        <translation>في قائمة المستحق</translation>
    </message>
    <message>
        <source>In a pipeline</source>
        <translation>في مسار العمل</translation>
    </message>
    <message>
        <source>In a small form on a page</source>
        <translation>في نموذج صغير داخل صفحة</translation>
    </message>
    <message>
        <source>In a timeline</source>
        <translation>في الخط الزمني</translation>
    </message>
    <message>
        <source>In an empty line: take the last tag off</source>
        <translation>في سطر فارغ: إزالة آخر وسم</translation>
    </message>
    <message>
        <source>In an open record</source>
        <translation>في سجل مفتوح</translation>
    </message>
    <message>
        <source>In suggestions</source>
        <translation>في الاقتراحات</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>في حقل البحث</translation>
    </message>
    <message>
        <source>In the stages of a campaign</source>
        <translation>في مراحل الحملة</translation>
    </message>
    <message>
        <source>In the table of a pipeline</source>
        <translation>في جدول مسار العمل</translation>
    </message>
    <message>
        <source>In the tags</source>
        <translation>في الوسوم</translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation>قائمة العمود</translation>
    </message>
    <message>
        <source>Move the cards to the first or last stage</source>
        <translation>نقل البطاقات إلى المرحلة الأولى أو الأخيرة</translation>
    </message>
    <message>
        <source>Move the cards to the stage beside</source>
        <translation>نقل البطاقات إلى المرحلة المجاورة</translation>
    </message>
    <message>
        <source>Move the contact to somebody else</source>
        <translation>نقل التواصل إلى شخص آخر</translation>
    </message>
    <message>
        <source>Move the row, where its order counts</source>
        <translation>تحريك الصف حيث يكون للترتيب معنى</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>No reply needed, or needed again</source>
        <translation>لا يلزم رد، أو يلزم مجددًا</translation>
    </message>
    <message>
        <source>Note an incident or praise</source>
        <translation>تدوين واقعة أو ثناء</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح الشخص</translation>
    </message>
    <message>
        <source>Open the person or the campaign</source>
        <translation>فتح الشخص أو الحملة</translation>
    </message>
    <message>
        <source>Put the stage earlier or later</source>
        <translation>تقديم المرحلة أو تأخيرها</translation>
    </message>
    <message>
        <source>Put who is selected on the bench</source>
        <translation>وضع المحدد في قائمة الاحتياط</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>إعادة تسمية الملف</translation>
    </message>
    <message>
        <source>Rename the stage</source>
        <translation>إعادة تسمية المرحلة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>حفظ ما كُتب</translation>
    </message>
    <message>
        <source>Show the files of the contact</source>
        <translation>عرض ملفات التواصل</translation>
    </message>
    <message>
        <source>Show the view or the tag</source>
        <translation>عرض العرض المحفوظ أو الوسم</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Take them out of the campaign</source>
        <translation>الإخراج من الحملة</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>إنهاء الخطوة التالية</translation>
    </message>
    <message>
        <source>Tick who might drop out</source>
        <translation>تحديد من قد ينسحب</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
</context>
<context>
    <name>Lineup</name>
    <message numerus="yes">
        <source>%n days missing</source>
        <translation>
            <numerusform>لا أيام ناقصة</numerusform>
            <numerusform>ينقص يوم واحد</numerusform>
            <numerusform>ينقص يومان</numerusform>
            <numerusform>تنقص %n أيام</numerusform>
            <numerusform>ينقص %n يومًا</numerusform>
            <numerusform>ينقص %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days needed in all</source>
        <translation>
            <numerusform>لا يلزم أي يوم</numerusform>
            <numerusform>يلزم يوم واحد إجمالًا</numerusform>
            <numerusform>يلزم يومان إجمالًا</numerusform>
            <numerusform>تلزم %n أيام إجمالًا</numerusform>
            <numerusform>يلزم %n يومًا إجمالًا</numerusform>
            <numerusform>يلزم %n يوم إجمالًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days to spare</source>
        <translation>
            <numerusform>لا يوم فائض</numerusform>
            <numerusform>يوم واحد فائض</numerusform>
            <numerusform>يومان فائضان</numerusform>
            <numerusform>%n أيام فائضة</numerusform>
            <numerusform>%n يومًا فائضًا</numerusform>
            <numerusform>%n يوم فائض</numerusform>
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
    <message>
        <source>1 Reel, 2 Stories</source>
        <translation>ريل واحد، 2 ستوري</translation>
    </message>
    <message>
        <source>A broadcast or an event: the day cannot move</source>
        <translation>بث أو فعالية: لا يمكن نقل اليوم</translation>
    </message>
    <message>
        <source>A slot is one place to fill: who posts what, where and on which day.</source>
        <translation>المكان موضع واحد يجب شغله: من ينشر ماذا، وأين، وفي أي يوم.</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Add another place to fill</source>
        <translation>إضافة موضع آخر يجب شغله</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي منصة</translation>
    </message>
    <message>
        <source>Approve by</source>
        <translation>موعد الموافقة</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Back to the line-up</source>
        <translation>العودة إلى التشكيلة</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>الحجز رغم ذلك</translation>
    </message>
    <message>
        <source>Booked elsewhere that day</source>
        <translation>محجوز في مكان آخر ذلك اليوم</translation>
    </message>
    <message>
        <source>Can make it</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>Change places with whoever fills the slot</source>
        <translation>تبادل المكان مع صاحبه</translation>
    </message>
    <message>
        <source>Choose one of the people found for “{typed}”.</source>
        <translation>اختر أحد الأشخاص الذين عُثر عليهم لـ“{typed}”.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Days for each round</source>
        <translation>أيام كل جولة</translation>
    </message>
    <message>
        <source>Days needed before go-live</source>
        <translation>الأيام اللازمة قبل النشر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Draft by</source>
        <translation>موعد المسودة</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>تم الانسحاب</translation>
    </message>
    <message>
        <source>Drops out</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the slot or the terms with this person beside the line-up</source>
        <translation>تعديل المكان أو الشروط المتفق عليها مع هذا الشخص بجانب التشكيلة</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Fills the slot</source>
        <translation>صاحب المكان</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Hard date</source>
        <translation>موعد ثابت</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>مهلة البدء بالأيام</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Let them fill the slot</source>
        <translation>إعطاء المكان لهذا الشخص</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>التشكيلة</translation>
    </message>
    <message>
        <source>Live host</source>
        <translation>تقديم البث المباشر</translation>
    </message>
    <message>
        <source>Most like who fills “{slot}” first. Enter adds who is selected.</source>
        <translation>الأكثر شبهًا بصاحب “{slot}” أولًا. مفتاح Enter يضيف المحدد.</translation>
    </message>
    <message>
        <source>Name or handle</source>
        <translation>الاسم أو المعرّف</translation>
    </message>
    <message>
        <source>New slot</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>No slot yet</source>
        <translation>لا أماكن بعد</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>لا تقييم بعد</translation>
    </message>
    <message>
        <source>Nobody else is like who fills “{slot}”, or on its platform.</source>
        <translation>لا أحد آخر يشبه صاحب “{slot}” أو موجود على منصته.</translation>
    </message>
    <message>
        <source>Nobody fills it</source>
        <translation>لا أحد يشغله</translation>
    </message>
    <message>
        <source>Nobody stands by</source>
        <translation>لا أحد في الاستعداد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Note to the brief</source>
        <translation>ملاحظة على الموجز</translation>
    </message>
    <message>
        <source>Offers, contract, dates, rights and payments with this person</source>
        <translation>العروض والعقد والمواعيد والحقوق والدفعات مع هذا الشخص</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>مرتبة إلى أسفل</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>مرتبة إلى أعلى</translation>
    </message>
    <message>
        <source>Only the others</source>
        <translation>الآخرون فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>مضى</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>Promote somebody of the bench</source>
        <translation>ترقية شخص من قائمة الاحتياط</translation>
    </message>
    <message numerus="yes">
        <source>Put %n on the bench</source>
        <translation>
            <numerusform>لا أحد لقائمة الاحتياط</numerusform>
            <numerusform>وضع شخص واحد في قائمة الاحتياط</numerusform>
            <numerusform>وضع شخصين في قائمة الاحتياط</numerusform>
            <numerusform>وضع %n أشخاص في قائمة الاحتياط</numerusform>
            <numerusform>وضع %n شخصًا في قائمة الاحتياط</numerusform>
            <numerusform>وضع %n شخص في قائمة الاحتياط</numerusform>
        </translation>
    </message>
    <message>
        <source>Put people on the bench by name or handle</source>
        <translation>وضع أشخاص في قائمة الاحتياط بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Put somebody in</source>
        <translation>وضع شخص في المكان</translation>
    </message>
    <message>
        <source>Rank higher</source>
        <translation>رفع الترتيب</translation>
    </message>
    <message>
        <source>Rank lower</source>
        <translation>خفض الترتيب</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Relevance in percent</source>
        <translation>الصلة بالمئة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Rounds of changes</source>
        <translation>جولات التعديل</translation>
    </message>
    <message>
        <source>See what remains if somebody drops out; nothing is written</source>
        <translation>معرفة ما يبقى عند انسحاب أحد؛ لا يُكتب شيء</translation>
    </message>
    <message>
        <source>See who could stand by, and why</source>
        <translation>معرفة من يصلح للاستعداد ولماذا</translation>
    </message>
    <message>
        <source>Share of the budget</source>
        <translation>الحصة من الميزانية</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>موعد الشحن</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>عرض الشخص</translation>
    </message>
    <message>
        <source>Show this person on their page</source>
        <translation>عرض هذا الشخص في صفحته</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n weeks</source>
        <translation>
            <numerusform>التواصل هذا الأسبوع</numerusform>
            <numerusform>صمت منذ أسبوع واحد</numerusform>
            <numerusform>صمت منذ أسبوعين</numerusform>
            <numerusform>صمت منذ %n أسابيع</numerusform>
            <numerusform>صمت منذ %n أسبوعًا</numerusform>
            <numerusform>صمت منذ %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Somebody drops out: let the bench take over, and see first what changes</source>
        <translation>عند انسحاب أحد: إحلال شخص من قائمة الاحتياط، مع معرفة ما يتغير أولًا</translation>
    </message>
    <message>
        <source>Stand-ins wanted</source>
        <translation>عدد البدلاء المطلوب</translation>
    </message>
    <message>
        <source>Stands by until</source>
        <translation>الاستعداد حتى</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Suggest people</source>
        <translation>اقتراح أشخاص</translation>
    </message>
    <message>
        <source>Suggested people</source>
        <translation>الأشخاص المقترحون</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take them out of the slot, or delete the slot</source>
        <translation>إخراج الشخص من المكان، أو حذف المكان</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>تولّي المكان</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Terms for standing by</source>
        <translation>شروط الاستعداد</translation>
    </message>
    <message>
        <source>Terms for the job</source>
        <translation>شروط العمل</translation>
    </message>
    <message>
        <source>The slot {title} was deleted.</source>
        <translation>حُذف المكان {title}.</translation>
    </message>
    <message>
        <source>Tick who might drop out, and see who takes over. Nothing is written.</source>
        <translation>حدّد من قد ينسحب لترى من يتولى المكان. لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>What is to be delivered</source>
        <translation>المخرَجات المطلوبة</translation>
    </message>
    <message>
        <source>Who could stand by?</source>
        <translation>من يصلح للاستعداد؟</translation>
    </message>
    <message>
        <source>Who fills “{slot}”?</source>
        <translation>من يشغل “{slot}”؟</translation>
    </message>
    <message>
        <source>Who stands by for “{slot}”?</source>
        <translation>من يستعد لـ“{slot}”؟</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>سبب الاختيار</translation>
    </message>
    <message>
        <source>booked elsewhere that day</source>
        <translation>محجوز في مكان آخر ذلك اليوم</translation>
    </message>
    <message>
        <source>budget {amount}</source>
        <translation>الميزانية {amount}</translation>
    </message>
    <message>
        <source>decide by {day} ({due})</source>
        <translation>القرار حتى {day} ({due})</translation>
    </message>
    <message>
        <source>decide by {day}: {due}</source>
        <translation>القرار حتى {day}: {due}</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>انتهى {when}</translation>
    </message>
    <message>
        <source>good for the bench last time</source>
        <translation>تقييم المرة السابقة: لقائمة الاحتياط</translation>
    </message>
    <message>
        <source>hard date</source>
        <translation>موعد ثابت</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>keeps promises</source>
        <translation>وفاء بالوعود</translation>
    </message>
    <message numerus="yes">
        <source>lead time %n days</source>
        <translation>
            <numerusform>دون مهلة بدء</numerusform>
            <numerusform>مهلة البدء يوم واحد</numerusform>
            <numerusform>مهلة البدء يومان</numerusform>
            <numerusform>مهلة البدء %n أيام</numerusform>
            <numerusform>مهلة البدء %n يومًا</numerusform>
            <numerusform>مهلة البدء %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly the same size: {value}</source>
        <translation>حجم مقارب: {value}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>no day to spare</source>
        <translation>لا يوم فائض</translation>
    </message>
    <message>
        <source>nobody is ready to take over</source>
        <translation>لا أحد جاهز لتولّي المكان</translation>
    </message>
    <message>
        <source>on {value}</source>
        <translation>على {value}</translation>
    </message>
    <message>
        <source>relevance {share}</source>
        <translation>الصلة {share}</translation>
    </message>
    <message>
        <source>reliability {share}</source>
        <translation>الموثوقية {share}</translation>
    </message>
    <message>
        <source>same country: {value}</source>
        <translation>البلد نفسه: {value}</translation>
    </message>
    <message>
        <source>same language: {value}</source>
        <translation>اللغة نفسها: {value}</translation>
    </message>
    <message>
        <source>same size: {value}</source>
        <translation>الحجم نفسه: {value}</translation>
    </message>
    <message>
        <source>shares the tag {value}</source>
        <translation>الوسم نفسه: {value}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>you would work with them again</source>
        <translation>تقييم المرة السابقة: التعاون مجددًا</translation>
    </message>
    <message>
        <source>{count} by the rule</source>
        <translation>{count} حسب القاعدة</translation>
    </message>
    <message>
        <source>{filled} of {slots} slots stay filled, {covered} stay covered. Nothing is written.</source>
        <translation>تبقى الأماكن المشغولة {filled} من {slots}، والمغطاة {covered}. لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>{name} fills another slot on that day: {slots}.</source>
        <translation>لدى {name} مكان آخر في ذلك اليوم: {slots}.</translation>
    </message>
    <message>
        <source>{name} is marked as not relevant.</source>
        <translation>{name}: غير ذي صلة.</translation>
    </message>
    <message>
        <source>{name} is not to be contacted.</source>
        <translation>{name}: عدم التواصل.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>ينتقل المكان إلى {name}</translation>
    </message>
    <message>
        <source>{name} · {slot}</source>
        <translation>{name} · {slot}</translation>
    </message>
    <message>
        <source>{ready} of {wanted} ready</source>
        <translation>الجاهز: {ready} من {wanted}</translation>
    </message>
    <message>
        <source>{what}: {day}, {when}</source>
        <translation>{what}: {day}، {when}</translation>
    </message>
    <message>
        <source>{who} dropped out.</source>
        <translation>سُجّل انسحاب {who}.</translation>
    </message>
    <message>
        <source>{who} fills the slot.</source>
        <translation>صار المكان لـ {who}.</translation>
    </message>
    <message>
        <source>{who} takes over.</source>
        <translation>انتقل المكان إلى {who}.</translation>
    </message>
    <message>
        <source>{who}: moved to another slot</source>
        <translation>{who}: نقل إلى مكان آخر</translation>
    </message>
    <message>
        <source>{who}: number {place} on the bench</source>
        <translation>{who}: رقم {place} في قائمة الاحتياط</translation>
    </message>
    <message>
        <source>{who}: on the bench</source>
        <translation>{who}: في قائمة الاحتياط</translation>
    </message>
    <message>
        <source>{who}: taken out of the slot</source>
        <translation>{who}: إخراج من المكان</translation>
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
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Show what was moved to the trash</source>
        <translation>عرض ما نُقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>{view}, changed</source>
        <translation>{view}، معدَّل</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>طي المجموعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Select the group</source>
        <translation>تحديد المجموعة</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>فتح طي كل المجموعات</translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation>فتح طي المجموعة</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوحة</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Delete the view</source>
        <translation>حذف العرض المحفوظ</translation>
    </message>
    <message>
        <source>Leave the view</source>
        <translation>مغادرة العرض المحفوظ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض المحفوظ</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>الاسم الجديد للعرض المحفوظ</translation>
    </message>
    <message>
        <source>Pin to the side</source>
        <translation>تثبيت في الجانب</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Save this list as a view</source>
        <translation>حفظ هذه القائمة كعرض محفوظ</translation>
    </message>
    <message>
        <source>Show as it was saved</source>
        <translation>العرض كما حُفظ</translation>
    </message>
    <message>
        <source>Unpin from the side</source>
        <translation>إلغاء التثبيت في الجانب</translation>
    </message>
    <message>
        <source>Update the view</source>
        <translation>تحديث العرض المحفوظ</translation>
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
        <source>A benchmark was added.</source>
        <translation>أضيفت قيمة مرجعية.</translation>
    </message>
    <message>
        <source>A contact with {subject} was logged.</source>
        <translation>سُجّل تواصل مع {subject}.</translation>
    </message>
    <message>
        <source>A reading of {subject} was added.</source>
        <translation>أضيفت قراءة: {subject}.</translation>
    </message>
    <message>
        <source>An incident with {subject} was noted.</source>
        <translation>دُوّنت واقعة: {subject}.</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Merged into {subject}.</source>
        <translation>جرى الدمج في {subject}.</translation>
    </message>
    <message>
        <source>Praise of {subject} was noted.</source>
        <translation>دُوّن ثناء: {subject}.</translation>
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
        <source>The benchmark was deleted.</source>
        <translation>حُذفت القيمة المرجعية.</translation>
    </message>
    <message>
        <source>The benchmark was saved.</source>
        <translation>حُفظت القيمة المرجعية.</translation>
    </message>
    <message>
        <source>The benchmarks are those shipped again.</source>
        <translation>عادت القيم المرجعية إلى المرفقة بالبرنامج.</translation>
    </message>
    <message>
        <source>The contact was moved to {subject}.</source>
        <translation>نُقل التواصل إلى {subject}.</translation>
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
        <source>The field {subject} is shown again.</source>
        <translation>عاد الحقل {subject} إلى الظهور.</translation>
    </message>
    <message>
        <source>The field {subject} was added.</source>
        <translation>أضيف الحقل {subject}.</translation>
    </message>
    <message>
        <source>The field {subject} was deleted.</source>
        <translation>حُذف الحقل {subject}.</translation>
    </message>
    <message>
        <source>The field {subject} was hidden.</source>
        <translation>أُخفي الحقل {subject}.</translation>
    </message>
    <message>
        <source>The field {subject} was saved.</source>
        <translation>حُفظ الحقل {subject}.</translation>
    </message>
    <message>
        <source>The fields were reordered.</source>
        <translation>أعيد ترتيب الحقول.</translation>
    </message>
    <message>
        <source>The file of {subject} was renamed.</source>
        <translation>أعيدت تسمية ملف {subject}.</translation>
    </message>
    <message>
        <source>The file was attached to {subject}.</source>
        <translation>أُرفق الملف: {subject}.</translation>
    </message>
    <message>
        <source>The file was taken off {subject}.</source>
        <translation>أزيل الملف من {subject}.</translation>
    </message>
    <message>
        <source>The incident of {subject} was deleted.</source>
        <translation>حُذفت واقعة {subject}.</translation>
    </message>
    <message>
        <source>The incident of {subject} was saved.</source>
        <translation>حُفظت واقعة {subject}.</translation>
    </message>
    <message>
        <source>The limits of the tiers were changed.</source>
        <translation>تغيّرت حدود الفئات.</translation>
    </message>
    <message>
        <source>The persona {subject} was saved.</source>
        <translation>حُفظت الشخصية المستهدفة {subject}.</translation>
    </message>
    <message>
        <source>The preset is called {subject} now.</source>
        <translation>صار اسم الإعداد المسبق {subject}.</translation>
    </message>
    <message>
        <source>The preset {subject} was deleted.</source>
        <translation>حُذف الإعداد المسبق {subject}.</translation>
    </message>
    <message>
        <source>The preset {subject} was saved.</source>
        <translation>حُفظ الإعداد المسبق {subject}.</translation>
    </message>
    <message>
        <source>The preset {subject} was updated.</source>
        <translation>حُدّث الإعداد المسبق {subject}.</translation>
    </message>
    <message>
        <source>The reading of {subject} was deleted.</source>
        <translation>حُذفت قراءة {subject}.</translation>
    </message>
    <message>
        <source>The reading of {subject} was saved.</source>
        <translation>حُفظت قراءة {subject}.</translation>
    </message>
    <message>
        <source>The slot {subject} was added.</source>
        <translation>أضيف المكان {subject}.</translation>
    </message>
    <message>
        <source>The slot {subject} was saved.</source>
        <translation>حُفظ المكان {subject}.</translation>
    </message>
    <message>
        <source>The slots of {subject} have another order.</source>
        <translation>تغيّر ترتيب أماكن {subject}.</translation>
    </message>
    <message>
        <source>The tag is called {subject} now.</source>
        <translation>صار اسم الوسم {subject}.</translation>
    </message>
    <message>
        <source>The tag was merged into {subject}.</source>
        <translation>دُمج الوسم في {subject}.</translation>
    </message>
    <message>
        <source>The tag {subject} has another colour.</source>
        <translation>تغيّر لون الوسم {subject}.</translation>
    </message>
    <message>
        <source>The tag {subject} was deleted.</source>
        <translation>حُذف الوسم {subject}.</translation>
    </message>
    <message>
        <source>The terms with {subject} were saved.</source>
        <translation>حُفظت الشروط مع {subject}.</translation>
    </message>
    <message>
        <source>The view is called {subject} now.</source>
        <translation>صار اسم العرض المحفوظ {subject}.</translation>
    </message>
    <message>
        <source>The view {subject} was deleted.</source>
        <translation>حُذف العرض المحفوظ {subject}.</translation>
    </message>
    <message>
        <source>The view {subject} was moved.</source>
        <translation>نُقل العرض المحفوظ {subject}.</translation>
    </message>
    <message>
        <source>The view {subject} was pinned.</source>
        <translation>ثُبّت العرض المحفوظ {subject}.</translation>
    </message>
    <message>
        <source>The view {subject} was saved.</source>
        <translation>حُفظ العرض المحفوظ {subject}.</translation>
    </message>
    <message>
        <source>The view {subject} was unpinned.</source>
        <translation>أُلغي تثبيت العرض المحفوظ {subject}.</translation>
    </message>
    <message>
        <source>The view {subject} was updated.</source>
        <translation>حُدّث العرض المحفوظ {subject}.</translation>
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
        <source>{subject} was copied.</source>
        <translation>تم نسخ {subject}.</translation>
    </message>
    <message>
        <source>{subject} was imported.</source>
        <translation>استُورد {subject}.</translation>
    </message>
    <message>
        <source>{subject} was moved to another stage.</source>
        <translation>تم نقل {subject} إلى مرحلة أخرى.</translation>
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
    <message>
        <source>{subject}: kept apart.</source>
        <translation>{subject}: بقيا منفصلين.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>15 days after the invoice</source>
        <translation>بعد الفاتورة بـ 15 يومًا</translation>
    </message>
    <message>
        <source>30 days after the invoice</source>
        <translation>بعد الفاتورة بـ 30 يومًا</translation>
    </message>
    <message>
        <source>45 days after the invoice</source>
        <translation>بعد الفاتورة بـ 45 يومًا</translation>
    </message>
    <message>
        <source>60 days after the invoice</source>
        <translation>بعد الفاتورة بـ 60 يومًا</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اتخاذ إجراء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>مناصر</translation>
    </message>
    <message>
        <source>Affiliate link</source>
        <translation>رابط تسويق بالعمولة</translation>
    </message>
    <message>
        <source>After the invoice</source>
        <translation>بعد الفاتورة</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>التعاون مجددًا</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>وكالة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Agreed to stand by</source>
        <translation>موافقة على الاستعداد</translation>
    </message>
    <message>
        <source>All when signed</source>
        <translation>الكل عند التوقيع</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>سفير</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Appearance at an event</source>
        <translation>الظهور في فعالية</translation>
    </message>
    <message>
        <source>Approval and revisions</source>
        <translation>الموافقة والتعديلات</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>موافق عليه</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>تم السؤال</translation>
    </message>
    <message>
        <source>Aspirational</source>
        <translation>ملهم</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>الوعي</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Bare</source>
        <translation>مكشوف</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>حسب اسمه</translation>
    </message>
    <message>
        <source>By milestone: signed, approved, published</source>
        <translation>حسب الإنجاز: التوقيع، الموافقة، النشر</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>عمولة</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>مجتمع</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>الاهتمام</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>تم التواصل</translation>
    </message>
    <message>
        <source>Content for our own use</source>
        <translation>محتوى لاستخدامنا الخاص</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Deliverables and dates</source>
        <translation>المخرَجات والمواعيد</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>رسالة مباشرة</translation>
    </message>
    <message>
        <source>Disclosure of advertising</source>
        <translation>الإفصاح عن الإعلان</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>مكتشَف</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>تبرع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft in review</source>
        <translation>المسودة قيد المراجعة</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>مستبعَد</translation>
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
        <source>Exclusivity</source>
        <translation>حصرية</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>المصاريف</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>ظهور</translation>
    </message>
    <message>
        <source>Facebook post</source>
        <translation>منشور فيسبوك</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>أجر</translation>
    </message>
    <message>
        <source>Fee and payment</source>
        <translation>الأجر والدفع</translation>
    </message>
    <message>
        <source>For the bench</source>
        <translation>لقائمة الاحتياط</translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation>نتيجة بحث</translation>
    </message>
    <message>
        <source>Ghosted</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>القانون الحاكم</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Half when signed, half 30 days after the invoice</source>
        <translation>النصف عند التوقيع والنصف بعد الفاتورة بـ 30 يومًا</translation>
    </message>
    <message>
        <source>Half when signed, half when published</source>
        <translation>النصف عند التوقيع والنصف عند النشر</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>قيد الإنتاج</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
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
        <source>Industry peer</source>
        <translation>زميل مهنة</translation>
    </message>
    <message>
        <source>Instagram DM</source>
        <translation>رسالة إنستغرام</translation>
    </message>
    <message>
        <source>Instagram Live</source>
        <translation>بث إنستغرام المباشر</translation>
    </message>
    <message>
        <source>Instagram Reel</source>
        <translation>ريل إنستغرام</translation>
    </message>
    <message>
        <source>Instagram Story</source>
        <translation>ستوري إنستغرام</translation>
    </message>
    <message>
        <source>Instagram carousel</source>
        <translation>منشور إنستغرام متعدد الصور</translation>
    </message>
    <message>
        <source>Instagram link in bio</source>
        <translation>رابط في نبذة إنستغرام</translation>
    </message>
    <message>
        <source>Instagram post</source>
        <translation>منشور إنستغرام</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>كاكاو توك</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>لاين</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>المسؤولية</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>ماكرو</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير أعمال</translation>
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
        <source>Met at an event</source>
        <translation>لقاء في فعالية</translation>
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
        <source>Money</source>
        <translation>مبلغ مالي</translation>
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
        <source>Naver Blog review</source>
        <translation>مراجعة في مدونة نيفر</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>تفاوض</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>لا تعاون بعد الآن</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>نشرة بريدية</translation>
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
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Off brief</source>
        <translation>خارج الموجز</translation>
    </message>
    <message>
        <source>On a fixed day</source>
        <translation>في يوم محدد</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Organic use</source>
        <translation>استخدام غير مدفوع</translation>
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
        <source>Other content</source>
        <translation>محتوى آخر</translation>
    </message>
    <message>
        <source>Other part</source>
        <translation>جزء آخر</translation>
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
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>نظير</translation>
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
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Pinterest pin</source>
        <translation>دبوس بنترست</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>بودكاست</translation>
    </message>
    <message>
        <source>Post on X</source>
        <translation>منشور على X</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>ثناء</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Product sent</source>
        <translation>أُرسل المنتج</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Repost on X</source>
        <translation>إعادة نشر على X</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Saudi Arabia: Mawthooq licence</source>
        <translation>السعودية: ترخيص موثوق</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تيليغرام</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
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
        <source>They</source>
        <translation>هم</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Through an agency</source>
        <translation>عبر وكالة</translation>
    </message>
    <message>
        <source>TikTok DM</source>
        <translation>رسالة تيك توك</translation>
    </message>
    <message>
        <source>TikTok Live</source>
        <translation>بث تيك توك المباشر</translation>
    </message>
    <message>
        <source>TikTok Spark code</source>
        <translation>رمز Spark على تيك توك</translation>
    </message>
    <message>
        <source>TikTok video</source>
        <translation>فيديو تيك توك</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Unhappy customer</source>
        <translation>عميل غير راضٍ</translation>
    </message>
    <message>
        <source>United Arab Emirates: advertiser permit</source>
        <translation>الإمارات: ترخيص المعلن</translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation>حقوق الاستخدام</translation>
    </message>
    <message>
        <source>Use in paid ads</source>
        <translation>استخدام في إعلانات مدفوعة</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>We</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>وي تشات</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>When it is published</source>
        <translation>عند النشر</translation>
    </message>
    <message>
        <source>When the contract is signed</source>
        <translation>عند توقيع العقد</translation>
    </message>
    <message>
        <source>When the draft is approved</source>
        <translation>عند الموافقة على المسودة</translation>
    </message>
    <message>
        <source>Whitelisting</source>
        <translation>الإعلان من حساب المؤثر</translation>
    </message>
    <message>
        <source>Wrote to us</source>
        <translation>تواصل وارد</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>YouTube Short</source>
        <translation>فيديو يوتيوب قصير</translation>
    </message>
    <message>
        <source>YouTube community post</source>
        <translation>منشور مجتمع يوتيوب</translation>
    </message>
    <message>
        <source>YouTube mention</source>
        <translation>ذكر في يوتيوب</translation>
    </message>
    <message>
        <source>YouTube video</source>
        <translation>فيديو يوتيوب</translation>
    </message>
    <message>
        <source>achievable: why it can be reached</source>
        <translation>قابل للتحقيق: لماذا يمكن بلوغه</translation>
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
        <source>measurable: a target in figures and how it is measured</source>
        <translation>قابل للقياس: مستهدف بالأرقام وطريقة قياسه</translation>
    </message>
    <message>
        <source>relevant: why it matters</source>
        <translation>ذو صلة: لماذا يهم</translation>
    </message>
    <message>
        <source>specific: which metric</source>
        <translation>محدد: أي مقياس</translation>
    </message>
    <message>
        <source>timed: by which day</source>
        <translation>محدد بوقت: حتى أي يوم</translation>
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
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>لا مستحق</numerusform>
            <numerusform>مستحق واحد</numerusform>
            <numerusform>مستحقان</numerusform>
            <numerusform>%n مستحقات</numerusform>
            <numerusform>%n مستحقًا</numerusform>
            <numerusform>%n مستحق</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop people on a tag to give it to them</source>
        <translation>أفلت أشخاصًا على وسم لإعطائهم إياه</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pinned views of {page}</source>
        <translation>العروض المثبتة لصفحة {page}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>What you typed for {name} is not saved; it waits where you typed it.</source>
        <translation>ما كتبته عن {name} لم يُحفظ؛ وهو باقٍ حيث كتبته.</translation>
    </message>
    <message>
        <source>What you typed is not saved; it waits where you typed it.</source>
        <translation>ما كتبته لم يُحفظ؛ وهو باقٍ حيث كتبته.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>in {currency}</source>
        <translation>بعملة {currency}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a page, a tag, a person</source>
        <translation>إجراء أو صفحة أو وسم أو شخص</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc closes</source>
        <translation>الأسهم للاختيار، وEnter للتنفيذ، وEsc للإغلاق</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do it, or go there</source>
        <translation>التنفيذ أو الانتقال</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>In the palette</source>
        <translation>في لوحة الأوامر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>People with this tag</source>
        <translation>أشخاص لهم هذا الوسم</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Search in everything the program can do</source>
        <translation>البحث في كل ما يستطيع البرنامج فعله</translation>
    </message>
    <message>
        <source>Search people for “{words}”</source>
        <translation>البحث بين الأشخاص عن “{words}”</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
</context>
<context>
    <name>Perhaps</name>
    <message>
        <source>Perhaps the same as</source>
        <translation>ربما هو نفسه</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message numerus="yes">
        <source>%n files could not be read and are not beside it.</source>
        <translation>
            <numerusform>لا ملفات تعذرت قراءتها.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد، وهو غير موجود بجانب التقرير.</numerusform>
            <numerusform>تعذرت قراءة ملفين، وهما غير موجودين بجانب التقرير.</numerusform>
            <numerusform>تعذرت قراءة %n ملفات، وهي غير موجودة بجانب التقرير.</numerusform>
            <numerusform>تعذرت قراءة %n ملفًا، وهي غير موجودة بجانب التقرير.</numerusform>
            <numerusform>تعذرت قراءة %n ملف، وهي غير موجودة بجانب التقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>تاريخ القبول</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Approval by</source>
        <translation>موعد الموافقة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>تاريخ الوصول</translation>
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
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Changes of stage</source>
        <translation>تغييرات المرحلة</translation>
    </message>
    <message>
        <source>Changes on record: {count}</source>
        <translation>التغييرات المسجلة: {count}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مرات التواصل</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Copy their files into a folder beside it</source>
        <translation>نسخ ملفات هذا الشخص إلى مجلد بجانب التقرير</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Costs us</source>
        <translation>التكلفة علينا</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Data report: {name}</source>
        <translation>تقرير البيانات: {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day without a time</source>
        <translation>يوم بلا وقت</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>عدد الأيام بعده</translation>
    </message>
    <message>
        <source>Days needed</source>
        <translation>عدد الأيام اللازمة</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>عدد أيام الإشعار</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>المخرَج</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>المخرَجات</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>Draft by</source>
        <translation>موعد المسودة</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>تاريخ الانسحاب</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>المدخلات السابقة</translation>
    </message>
    <message>
        <source>Everything your file holds about this person, their past values included, to be given to them. Other people are named at most.</source>
        <translation>كل ما يحويه ملفك عن هذا الشخص، بما فيه القيم السابقة، لتسليمه إليه. لا يُذكر عن الأشخاص الآخرين سوى أسمائهم.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>الاسم في الترتيب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>طريقة العثور</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>معرّف السجل</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>في سلة المهملات منذ</translation>
    </message>
    <message>
        <source>Incidents and praise</source>
        <translation>الوقائع والثناء</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>نوع التأثير</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>التعريف من</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>تاريخ الفوترة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Kept apart from somebody alike</source>
        <translation>مميَّز عن شخص مشابه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>صاحب العرض</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>أُنشئ في {day}</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>الدقائق المستغرقة</translation>
    </message>
    <message>
        <source>Moves in the pipeline</source>
        <translation>التنقلات في مسار العمل</translation>
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
        <source>Next step is done</source>
        <translation>تمت الخطوة التالية</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>لا يلزم رد</translation>
    </message>
    <message>
        <source>Not relevant since</source>
        <translation>غير ذي صلة منذ</translation>
    </message>
    <message>
        <source>Not to be contacted since</source>
        <translation>لا يجوز التواصل معه منذ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Numbers of accounts</source>
        <translation>أرقام الحسابات</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>الحقول الخاصة</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Parts of offers</source>
        <translation>أجزاء العروض</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Place (0 fills the slot)</source>
        <translation>الترتيب (0 لصاحب المكان)</translation>
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
        <source>Preferred</source>
        <translation>مفضَّل</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>حالات الإرجاء</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تاريخ القراءة</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Reminders shown</source>
        <translation>التذكيرات المعروضة</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>جهة التمثيل</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>جهة التمثيل</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>الوتيرة بالأيام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save for programs (JSON)…</source>
        <translation>حفظ للبرامج (JSON)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>Signs of affinity</source>
        <translation>دلائل الولاء للعلامة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stage of the pipeline</source>
        <translation>مرحلة مسار العمل</translation>
    </message>
    <message>
        <source>Stands by until</source>
        <translation>الاستعداد حتى</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stays live until</source>
        <translation>يبقى منشورًا حتى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Terms of standing by</source>
        <translation>شروط الاستعداد</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>The report was written.</source>
        <translation>كُتب التقرير.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>رابط التتبع</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Usage rights</source>
        <translation>حقوق الاستخدام</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>جرى التحقق</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>وسائل الوصول</translation>
    </message>
    <message>
        <source>What changed, oldest first</source>
        <translation>ما تغيّر، الأقدم أولًا</translation>
    </message>
    <message>
        <source>What is held about {name}</source>
        <translation>ما يُحفظ من بيانات عن {name}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Why dropped out</source>
        <translation>سبب الانسحاب</translation>
    </message>
    <message>
        <source>Why not relevant</source>
        <translation>سبب عدم الملاءمة</translation>
    </message>
    <message>
        <source>Why not to be contacted</source>
        <translation>سبب الامتناع عن التواصل</translation>
    </message>
    <message>
        <source>Why they</source>
        <translation>سبب الاختيار</translation>
    </message>
    <message>
        <source>Worth to them</source>
        <translation>القيمة لدى الشخص</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>PickPerson</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
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
    <message>
        <source>A line of note, if there is something to say</source>
        <translation>سطر ملاحظة إن كان هناك ما يقال</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>تحتاج المرحلة إلى اسم.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Add people who have no slot yet</source>
        <translation>إضافة أشخاص بلا مكان بعد</translation>
    </message>
    <message>
        <source>Add the people you think of; a slot can be found for them later.</source>
        <translation>أضف من يخطر ببالك؛ يمكن إيجاد مكان لهم لاحقًا.</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>مرحلة أخرى</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>تقديم (Alt+Up)</translation>
    </message>
    <message>
        <source>How the pipeline is shown</source>
        <translation>طريقة عرض مسار العمل</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>آخر ملاحظة</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>تأخير (Alt+Down)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move nobody (Esc)</source>
        <translation>عدم نقل أحد (Esc)</translation>
    </message>
    <message>
        <source>Move them to another stage (Alt with an arrow key)</source>
        <translation>النقل إلى مرحلة أخرى (Alt مع مفتاح سهم)</translation>
    </message>
    <message>
        <source>Move them with this note (Enter)</source>
        <translation>النقل مع هذه الملاحظة (Enter)</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>No slot yet</source>
        <translation>لا مكان بعد</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>بلا مرحلة</translation>
    </message>
    <message>
        <source>Nobody is in this campaign yet</source>
        <translation>لا أحد في هذه الحملة بعد</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح الشخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسار العمل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename, order, add stages, or switch them off</source>
        <translation>إعادة تسمية المراحل أو ترتيبها أو إضافتها أو إيقافها</translation>
    </message>
    <message>
        <source>Show this person on their page</source>
        <translation>عرض هذا الشخص في صفحته</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Stages of this campaign</source>
        <translation>مراحل هذه الحملة</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take them out of the campaign (Delete)</source>
        <translation>الإخراج من الحملة (Delete)</translation>
    </message>
    <message>
        <source>The stage is called {name} now.</source>
        <translation>صار اسم المرحلة {name}.</translation>
    </message>
    <message>
        <source>The stage {name} was added.</source>
        <translation>أضيفت المرحلة {name}.</translation>
    </message>
    <message>
        <source>The stage {name} was switched off.</source>
        <translation>أُوقفت المرحلة {name}.</translation>
    </message>
    <message>
        <source>The stage {name} was switched on.</source>
        <translation>شُغّلت المرحلة {name}.</translation>
    </message>
    <message>
        <source>The stages were reordered.</source>
        <translation>أعيد ترتيب المراحل.</translation>
    </message>
    <message>
        <source>Who is in a stage that is switched off stays in it and is still shown.</source>
        <translation>من كان في مرحلة موقوفة يبقى فيها ويبقى معروضًا.</translation>
    </message>
    <message>
        <source>Who takes part in “{campaign}”? Add one after the other, Esc ends it.</source>
        <translation>من يشارك في “{campaign}”؟ أضف واحدًا تلو الآخر، ومفتاح Esc ينهي الإضافة.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>{slot}: bench {rank}</source>
        <translation>{slot}: احتياط {rank}</translation>
    </message>
    <message>
        <source>{slot}: fills it</source>
        <translation>{slot}: صاحب المكان</translation>
    </message>
    <message>
        <source>{stage} (off)</source>
        <translation>{stage} (موقوفة)</translation>
    </message>
    <message>
        <source>{who} is in the campaign.</source>
        <translation>{who}: في الحملة الآن.</translation>
    </message>
    <message>
        <source>{who} moves to “{stage}”</source>
        <translation>{who}: نقل إلى “{stage}”</translation>
    </message>
    <message>
        <source>{who}: now in “{stage}”.</source>
        <translation>{who}: في “{stage}” الآن.</translation>
    </message>
    <message>
        <source>{who}: taken out of the campaign.</source>
        <translation>{who}: إخراج من الحملة.</translation>
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
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
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
        <source>Own fields, stages, tiers, tags…</source>
        <translation>الحقول الخاصة والمراحل والفئات والوسوم…</translation>
    </message>
    <message>
        <source>Protection…</source>
        <translation>الحماية…</translation>
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
        <source>What travels with it</source>
        <translation>ما ينتقل معها</translation>
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
    <name>PrivacyHands</name>
    <message>
        <source>Choose one person first.</source>
        <translation>اختر شخصًا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Data report…</source>
        <translation>تقرير البيانات…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
</context>
<context>
    <name>Promote</name>
    <message numerus="yes">
        <source>%n go to {name}</source>
        <translation>
            <numerusform>لا شيء ينتقل إلى {name}</numerusform>
            <numerusform>ينتقل مخرَج واحد إلى {name}</numerusform>
            <numerusform>ينتقل مخرَجان إلى {name}</numerusform>
            <numerusform>تنتقل %n مخرَجات إلى {name}</numerusform>
            <numerusform>ينتقل %n مخرَجًا إلى {name}</numerusform>
            <numerusform>ينتقل %n مخرَج إلى {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Bench afterwards</source>
        <translation>قائمة الاحتياط بعد ذلك</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Coverage afterwards</source>
        <translation>التغطية بعد ذلك</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>المخرَجات</translation>
    </message>
    <message>
        <source>Dropped out of “{slot}” in {campaign}: {reason}</source>
        <translation>انسحاب من “{slot}” في {campaign}: {reason}</translation>
    </message>
    <message>
        <source>Dropped out of “{slot}” in {campaign}: {reason}. {name} takes over.</source>
        <translation>انسحاب من “{slot}” في {campaign}: {reason}. انتقل المكان إلى {name}.</translation>
    </message>
    <message>
        <source>Drops out</source>
        <translation>المنسحب</translation>
    </message>
    <message>
        <source>Fills “{slot}” in {campaign}, from the bench.</source>
        <translation>تولّي المكان “{slot}” في {campaign}، من قائمة الاحتياط.</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>المحرَّر</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Ill, another job, no answer since Monday</source>
        <translation>مرض، عمل آخر، لا رد منذ الاثنين</translation>
    </message>
    <message>
        <source>Leave the slot empty</source>
        <translation>ترك المكان شاغرًا</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Nobody for now: the slot stays empty</source>
        <translation>لا أحد الآن: يبقى المكان شاغرًا</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Promote {name}</source>
        <translation>ترقية {name}</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Takes over “{slot}” in {campaign} from {name}.</source>
        <translation>تولّي المكان “{slot}” في {campaign} بدلًا من {name}.</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>من يتولى المكان</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>The slot stays empty until somebody fills it.</source>
        <translation>يبقى المكان شاغرًا حتى يشغله أحد.</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>هذا غير ممكن</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Who takes over “{slot}”?</source>
        <translation>من يتولى “{slot}”؟</translation>
    </message>
    <message>
        <source>Why does {name} drop out?</source>
        <translation>ما سبب انسحاب {name}؟</translation>
    </message>
    <message>
        <source>Why this choice?</source>
        <translation>ما سبب هذا الاختيار؟</translation>
    </message>
    <message>
        <source>cancelled: {amounts}</source>
        <translation>ملغاة: {amounts}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>{amount} as before</source>
        <translation>{amount} كما كان</translation>
    </message>
    <message>
        <source>{amount} committed</source>
        <translation>{amount} ملتزم بها</translation>
    </message>
    <message>
        <source>{amount} freed</source>
        <translation>{amount} محرَّرة</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <source>{day} ({when})</source>
        <translation>{day} ({when})</translation>
    </message>
    <message>
        <source>{freed} freed, {committed} committed</source>
        <translation>المحرَّر {freed}، والملتزم به {committed}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>&amp;Once more</source>
        <translation>مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Passphrase, which stays the same</source>
        <translation>&amp;عبارة المرور، وهي تبقى كما هي</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>بلا انتظار</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it at each start; the key is kept nowhere else</source>
        <translation>طلبها عند كل تشغيل؛ ولا يُحفظ المفتاح في أي مكان آخر</translation>
    </message>
    <message>
        <source>At least 8 letters; four words that do not belong together are better</source>
        <translation>8 أحرف على الأقل؛ والأفضل أربع كلمات لا رابط بينها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تغييرها…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>تغيير المفتاح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cover the window when nobody works</source>
        <translation>حجب النافذة حين لا يعمل أحد</translation>
    </message>
    <message>
        <source>Cover the window when nobody works. Without a passphrase anybody can uncover it.</source>
        <translation>حجب النافذة حين لا يعمل أحد. من دون عبارة مرور يستطيع أي شخص إظهارها.</translation>
    </message>
    <message>
        <source>Fair: a few more letters make it much harder to guess</source>
        <translation>مقبولة: بضعة أحرف أخرى تجعل تخمينها أصعب بكثير</translation>
    </message>
    <message>
        <source>For when somebody may have the key or the recovery code. A backup is made, then a copy of your data is encrypted under a new key and takes its place: the window closes and opens again. Earlier backups still open. You get a new recovery code; the one you have does not count any more.</source>
        <translation>للحالات التي قد يكون فيها المفتاح أو رمز الاسترداد لدى شخص آخر. تُنشأ نسخة احتياطية، ثم تُشفَّر نسخة من بياناتك بمفتاح جديد وتحل محلها: تُغلق النافذة ثم تُفتح من جديد. تظل النسخ الاحتياطية السابقة قابلة للفتح. تحصل على رمز استرداد جديد؛ أما الرمز الذي لديك فلا يعود صالحًا.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>It opens your data wherever a copy of it lies. Nobody can give it back to you: the recovery code is the only other way.</source>
        <translation>تفتح بياناتك أينما وُجدت نسخة منها. لا يستطيع أحد إعادتها إليك: رمز الاسترداد هو الطريقة الأخرى الوحيدة.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Keep it in the key store</source>
        <translation>حفظه في مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Made, and checked against what you wrote down.</source>
        <translation>أُنشئ، وجرت مطابقته مع ما دوّنته.</translation>
    </message>
    <message>
        <source>Made, but not checked against what you wrote down: make a new one.</source>
        <translation>أُنشئ، لكن لم تجرِ مطابقته مع ما دوّنته: أنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>None yet. Without one, a lost key means lost data.</source>
        <translation>لا رمز بعد. من دونه يعني فقدان المفتاح فقدان البيانات.</translation>
    </message>
    <message>
        <source>None. One opens your data on any computer, and unlocks the window.</source>
        <translation>لا عبارة مرور. تفتح عبارة المرور بياناتك على أي حاسوب، وتفتح قفل النافذة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Set, as a second way beside what keeps the key.</source>
        <translation>معيّنة، طريقةً ثانية إلى جانب ما يحفظ المفتاح.</translation>
    </message>
    <message>
        <source>Set. It is asked for at each start.</source>
        <translation>معيّنة. تُطلب عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Should the computer be switched off now, nothing is lost.</source>
        <translation>إذا انطفأ الحاسوب الآن فلن يضيع شيء.</translation>
    </message>
    <message>
        <source>Somebody may have the key? Encrypt your data under a new one.</source>
        <translation>هل يُحتمل أن يكون المفتاح لدى شخص آخر؟ شفّر بياناتك بمفتاح جديد.</translation>
    </message>
    <message>
        <source>The key is kept by the key store now.</source>
        <translation>يحفظ مخزن المفاتيح المفتاح الآن.</translation>
    </message>
    <message>
        <source>The key was changed. Earlier backups still open; a new recovery code is due.</source>
        <translation>تغيّر المفتاح. تظل النسخ الاحتياطية السابقة قابلة للفتح؛ ويلزم رمز استرداد جديد.</translation>
    </message>
    <message>
        <source>The passphrase opens your data now.</source>
        <translation>عبارة المرور تفتح بياناتك الآن.</translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation>أُزيلت عبارة المرور.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>جيدة جدًا</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>مكان المفتاح</translation>
    </message>
    <message>
        <source>Without it the key is kept on this computer, and IRM opens by itself.</source>
        <translation>من دونها يُحفظ المفتاح على هذا الحاسوب، ويُفتح IRM تلقائيًا.</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Your data is being encrypted under a new key</source>
        <translation>جارٍ تشفير بياناتك بمفتاح جديد</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
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
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشّح تصفية</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>الولاء للعلامة</translation>
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
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Channel of a touch</source>
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>المملوء</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
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
        <source>Incident</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Influence type</source>
        <translation>نوع التأثير</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>التعريف من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
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
        <source>Note or touch</source>
        <translation>ملاحظة أو تواصل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Only people who meet all of these are shown. Several values apart by commas mean “or”.</source>
        <translation>لا يُعرض إلا من تنطبق عليهم كل هذه الشروط. عدة قيم تفصلها فواصل تعني “أو”.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>جهة التمثيل</translation>
    </message>
    <message>
        <source>Rhythm in days</source>
        <translation>الوتيرة بالأيام</translation>
    </message>
    <message>
        <source>Search for this instead</source>
        <translation>البحث عن هذا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Silent days</source>
        <translation>أيام الصمت</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>تمثّل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Take all off</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>إزالة هذا المرشّح</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What can come next</source>
        <translation>ما يمكن أن يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>{value} على الأقل</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>{value} على الأكثر</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحوي</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحوي</translation>
    </message>
    <message>
        <source>exactly {value}</source>
        <translation>{value} بالضبط</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>خلال المدة الماضية</translation>
    </message>
    <message>
        <source>is later than in</source>
        <translation>بعد أكثر من</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>قبل أكثر من</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>خلال المدة القادمة</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>أقل من {value}</translation>
    </message>
    <message>
        <source>losing touch</source>
        <translation>فقدان التواصل</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>أكثر من {value}</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>دون أي تواصل</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>reached in a preferred way</source>
        <translation>وسيلة وصول مفضلة</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>مثل {example}</translation>
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
        <source>verified</source>
        <translation>موثق</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>بانتظار رد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}: ليس {value}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add {name} as a new person</source>
        <translation>إضافة {name} كشخص جديد</translation>
    </message>
    <message>
        <source>Choose a suggestion</source>
        <translation>اختيار اقتراح</translation>
    </message>
    <message>
        <source>Choose day and time</source>
        <translation>اختيار اليوم والوقت</translation>
    </message>
    <message>
        <source>Choose one of the people below</source>
        <translation>اختيار أحد الأشخاص أدناه</translation>
    </message>
    <message>
        <source>Choose the channel</source>
        <translation>اختيار وسيلة التواصل</translation>
    </message>
    <message>
        <source>Close and keep the text</source>
        <translation>إغلاق مع الاحتفاظ بالنص</translation>
    </message>
    <message>
        <source>Enter saves, Esc keeps the text for later</source>
        <translation>مفتاح Enter يحفظ، وEsc يُبقي النص لوقت لاحق</translation>
    </message>
    <message>
        <source>In an empty line: log with somebody else</source>
        <translation>في سطر فارغ: التسجيل مع شخص آخر</translation>
    </message>
    <message>
        <source>In the quick log</source>
        <translation>في التسجيل السريع</translation>
    </message>
    <message>
        <source>Leave these words as text</source>
        <translation>ترك هذه الكلمات نصًا</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>تسجيل تواصل</translation>
    </message>
    <message>
        <source>Log with somebody else</source>
        <translation>التسجيل مع شخص آخر</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>جديد: {name}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>لا يلزم رد</translation>
    </message>
    <message>
        <source>Nobody is called so: choose somebody, or add a new person.</source>
        <translation>لا أحد بهذا الاسم: اختر شخصًا أو أضف شخصًا جديدًا.</translation>
    </message>
    <message>
        <source>Nobody is called {name}</source>
        <translation>لا أحد باسم {name}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Say whether somebody still has to answer</source>
        <translation>تحديد هل ما زال يلزم رد</translation>
    </message>
    <message>
        <source>Say with whom: @handle, or a name in front of the colon.</source>
        <translation>اذكر مع من: @معرّف، أو اسم قبل النقطتين.</translation>
    </message>
    <message>
        <source>Several people can be meant: choose one.</source>
        <translation>قد يكون المقصود عدة أشخاص: اختر واحدًا.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Take off this campaign</source>
        <translation>إزالة هذه الحملة</translation>
    </message>
    <message>
        <source>Take off this tag</source>
        <translation>إزالة هذا الوسم</translation>
    </message>
    <message>
        <source>Take the first suggestion</source>
        <translation>أخذ أول اقتراح</translation>
    </message>
    <message>
        <source>Turn the direction round</source>
        <translation>عكس الاتجاه</translation>
    </message>
    <message>
        <source>What was said comes after the colon.</source>
        <translation>ما قيل يأتي بعد النقطتين.</translation>
    </message>
    <message>
        <source>What was said, in one line</source>
        <translation>ما قيل، في سطر واحد</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>من هو {name}؟</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>مع من؟</translation>
    </message>
    <message>
        <source>Write the next step</source>
        <translation>كتابة الخطوة التالية</translation>
    </message>
    <message>
        <source>dm in @handle yesterday: what was said #tag !fri next step</source>
        <translation>رسالة مباشرة وارد @معرّف أمس: ما قيل #وسم !الجمعة الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Delete the reading</source>
        <translation>حذف القراءة</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Readings of {name}</source>
        <translation>قراءات {name}</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>مرات الحفظ</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>What was read off the account, and when. The newest counts.</source>
        <translation>ما قُرئ من الحساب ومتى. الأحدث هو المعتمد.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>إدخال يدوي</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>التخلي عمّا كُتب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
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
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
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
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>&amp;Group {number}</source>
        <translation>الم&amp;جموعة {number}</translation>
    </message>
    <message>
        <source>A new code takes the place of the one you have: that one does not count any more.</source>
        <translation>يحل رمز جديد محل الرمز الذي لديك: فلا يعود ذلك صالحًا.</translation>
    </message>
    <message>
        <source>Ask me again next time</source>
        <translation>السؤال مجددًا في المرة القادمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it there: paste it, then copy something else.</source>
        <translation>نُسخ. تستطيع برامج أخرى قراءته هناك: الصقه، ثم انسخ شيئًا آخر.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد دوّنته</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>حفظه في ملف</translation>
    </message>
    <message>
        <source>Keep it in the key store</source>
        <translation>حفظه في مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Keep this page where you keep papers that matter, and not with the computer. Whoever has both the code and a copy of your data can read it. A newer code makes this one worthless.</source>
        <translation>احفظ هذه الصفحة حيث تحفظ أوراقك المهمة، لا مع الحاسوب. من يملك الرمز ونسخة من بياناتك معًا يستطيع قراءتها. أي رمز أحدث يُبطل هذا الرمز.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Made on {day}, for the data in {folder}.</source>
        <translation>أُنشئ في {day}، للبيانات الموجودة في {folder}.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Make the recovery code…</source>
        <translation>إنشاء رمز الاسترداد…</translation>
    </message>
    <message>
        <source>No key store takes the key. In a file beside the data, whoever can read that folder has it.</source>
        <translation>لا يوجد مخزن مفاتيح يقبل المفتاح. وفي ملف بجانب البيانات يحصل عليه كل من يستطيع قراءة ذلك المجلد.</translation>
    </message>
    <message>
        <source>Only this code opens your data when the computer or its key store is lost, or a passphrase forgotten. Write it down and keep it away from this computer: it is shown this once.</source>
        <translation>هذا الرمز وحده يفتح بياناتك إذا فُقد الحاسوب أو مخزن مفاتيحه، أو نُسيت عبارة المرور. دوّنه واحفظه بعيدًا عن هذا الحاسوب: لا يُعرض إلا هذه المرة.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Recovery code of IRM</source>
        <translation>رمز استرداد IRM</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>حفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation>حُفظ. أبقِ الملف بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>عرضه مجددًا</translation>
    </message>
    <message>
        <source>The key is kept on this computer again.</source>
        <translation>عاد المفتاح محفوظًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key was not where it is kept on this computer. Shall it be kept there again?</source>
        <translation>لم يكن المفتاح في مكان حفظه على هذا الحاسوب. هل يُحفظ هناك مجددًا؟</translation>
    </message>
    <message>
        <source>The recovery code is checked. Keep it in a safe place.</source>
        <translation>جرى التحقق من رمز الاسترداد. احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>There is no recovery code yet: if the key is lost, so is your data.</source>
        <translation>لا رمز استرداد بعد: إذا فُقد المفتاح فُقدت بياناتك معه.</translation>
    </message>
    <message>
        <source>This code opens your data when nothing else does: when the computer is lost, its key store is gone, or a passphrase is forgotten.</source>
        <translation>يفتح هذا الرمز بياناتك حين لا يفتحها شيء آخر: إذا فُقد الحاسوب، أو زال مخزن مفاتيحه، أو نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>This is another group. Look at what you wrote down.</source>
        <translation>هذه مجموعة مختلفة. راجع ما دوّنته.</translation>
    </message>
    <message>
        <source>To be sure, type one group from where you wrote it down.</source>
        <translation>للتأكد، اكتب مجموعة واحدة كما دوّنتها.</translation>
    </message>
    <message>
        <source>When IRM asks for it, type it as it stands here; capitals, blanks and dashes do not matter. On another computer choose “Restore a backup” first, and type it there.</source>
        <translation>حين يطلبه IRM اكتبه كما هو مدوّن هنا؛ لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات. على حاسوب آخر اختر أولًا “استعادة نسخة احتياطية”، ثم اكتبه هناك.</translation>
    </message>
    <message>
        <source>You have not shown yet that you wrote the recovery code down.</source>
        <translation>لم تُثبت بعد أنك دوّنت رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>لا تذكيرات</numerusform>
            <numerusform>تذكير واحد</numerusform>
            <numerusform>تذكيران</numerusform>
            <numerusform>%n تذكيرات</numerusform>
            <numerusform>%n تذكيرًا</numerusform>
            <numerusform>%n تذكير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders from before</source>
        <translation>
            <numerusform>لا تذكيرات سابقة</numerusform>
            <numerusform>تذكير سابق واحد</numerusform>
            <numerusform>تذكيران سابقان</numerusform>
            <numerusform>%n تذكيرات سابقة</numerusform>
            <numerusform>%n تذكيرًا سابقًا</numerusform>
            <numerusform>%n تذكير سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Representatives</name>
    <message numerus="yes">
        <source>%n representatives</source>
        <translation>
            <numerusform>لا جهات تمثيل</numerusform>
            <numerusform>جهة تمثيل واحدة</numerusform>
            <numerusform>جهتا تمثيل</numerusform>
            <numerusform>%n جهات تمثيل</numerusform>
            <numerusform>%n جهة تمثيل</numerusform>
            <numerusform>%n جهة تمثيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives in the trash</source>
        <translation>
            <numerusform>سلة المهملات فارغة</numerusform>
            <numerusform>جهة تمثيل واحدة في سلة المهملات</numerusform>
            <numerusform>جهتا تمثيل في سلة المهملات</numerusform>
            <numerusform>%n جهات تمثيل في سلة المهملات</numerusform>
            <numerusform>%n جهة تمثيل في سلة المهملات</numerusform>
            <numerusform>%n جهة تمثيل في سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives were moved to the trash.</source>
        <translation>
            <numerusform>لم تُنقل أي جهة تمثيل إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت جهة تمثيل واحدة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت جهتا تمثيل إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n جهات تمثيل إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n جهة تمثيل إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n جهة تمثيل إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives were taken out of the trash.</source>
        <translation>
            <numerusform>لم تُخرج أي جهة تمثيل من سلة المهملات.</numerusform>
            <numerusform>أُخرجت جهة تمثيل واحدة من سلة المهملات.</numerusform>
            <numerusform>أُخرجت جهتا تمثيل من سلة المهملات.</numerusform>
            <numerusform>أُخرجت %n جهات تمثيل من سلة المهملات.</numerusform>
            <numerusform>أُخرجت %n جهة تمثيل من سلة المهملات.</numerusform>
            <numerusform>أُخرجت %n جهة تمثيل من سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 representative</source>
        <translation>جهة تمثيل واحدة</translation>
    </message>
    <message>
        <source>1 representative in the trash</source>
        <translation>جهة تمثيل واحدة في سلة المهملات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Add a person they speak for</source>
        <translation>إضافة شخص تمثّله</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>إضافة جهة تمثيل</translation>
    </message>
    <message>
        <source>Agents, managers and agencies, each once, with everybody they speak for. A list that names them brings them along when it is imported.</source>
        <translation>الوكلاء ومديرو الأعمال والوكالات، كل منهم مرة واحدة مع كل من يمثّلهم. القائمة التي تذكرهم تجلبهم معها عند استيرادها.</translation>
    </message>
    <message>
        <source>Choose one in the list to see how to reach them and for whom they speak.</source>
        <translation>اختر جهة من القائمة لترى كيفية الوصول إليها ومن تمثّل.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>How many people they speak for</source>
        <translation>عدد من تمثّلهم</translation>
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
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name or handle of a person</source>
        <translation>اسم الشخص أو معرّفه</translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>جهة تمثيل جديدة</translation>
    </message>
    <message>
        <source>No name, company, contact, note or person they speak for holds these words.</source>
        <translation>لا اسم ولا شركة ولا جهة اتصال ولا ملاحظة ولا شخص ممثَّل يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>No representative found</source>
        <translation>لم يُعثر على جهة تمثيل</translation>
    </message>
    <message>
        <source>No representative is open</source>
        <translation>لا جهة تمثيل مفتوحة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>جهات التمثيل</translation>
    </message>
    <message>
        <source>Role, such as bookings</source>
        <translation>الدور، مثل الحجوزات</translation>
    </message>
    <message>
        <source>Search name, company, e-mail, people, note</source>
        <translation>ابحث بالاسم أو الشركة أو البريد أو الأشخاص أو الملاحظة</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>تمثّل</translation>
    </message>
    <message numerus="yes">
        <source>Speaks for %n people</source>
        <translation>
            <numerusform>لا تمثّل أحدًا</numerusform>
            <numerusform>تمثّل شخصًا واحدًا</numerusform>
            <numerusform>تمثّل شخصين</numerusform>
            <numerusform>تمثّل %n أشخاص</numerusform>
            <numerusform>تمثّل %n شخصًا</numerusform>
            <numerusform>تمثّل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks for 1 person</source>
        <translation>تمثّل شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Speaks for nobody yet</source>
        <translation>لا تمثّل أحدًا بعد</translation>
    </message>
    <message>
        <source>The latest contact with anybody they speak for</source>
        <translation>آخر تواصل مع أي ممن تمثّلهم</translation>
    </message>
    <message>
        <source>They do not speak for this person any more</source>
        <translation>إنهاء تمثيل هذا الشخص</translation>
    </message>
    <message>
        <source>Ways to reach</source>
        <translation>وسائل الوصول</translation>
    </message>
    <message>
        <source>Who speaks for your people</source>
        <translation>من يمثّل الأشخاص لديك</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>{people}, last contact {when}</source>
        <translation>{people}، آخر تواصل {when}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n representatives</source>
        <translation>
            <numerusform>{shown} من لا شيء</numerusform>
            <numerusform>{shown} من جهة تمثيل واحدة</numerusform>
            <numerusform>{shown} من جهتي تمثيل</numerusform>
            <numerusform>{shown} من %n جهات تمثيل</numerusform>
            <numerusform>{shown} من %n جهة تمثيل</numerusform>
            <numerusform>{shown} من %n جهة تمثيل</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 representative</source>
        <translation>{shown} من جهة تمثيل واحدة</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Choose a backup to go on with.</source>
        <translation>اختر نسخة احتياطية للمتابعة بها.</translation>
    </message>
    <message>
        <source>Choose a backup to go on with. The file that is there now is kept.</source>
        <translation>اختر نسخة احتياطية للمتابعة منها. الملف الموجود الآن يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>المتابعة بدونها</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>قراءة ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعادة هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>لا يمكن فتح بياناتك</translation>
    </message>
    <message>
        <source>Your data file is damaged</source>
        <translation>ملف بياناتك تالف</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>anybody else</source>
        <translation>أي طرف آخر</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>إشعار آخر</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Average for {tier} on {platform} ({source})</source>
        <translation>متوسط لفئة {tier} على {platform} ({source})</translation>
    </message>
    <message numerus="yes">
        <source>Better than {share} of your %n {tier} accounts on {platform}</source>
        <translation>
            <numerusform>لا حسابات من فئة {tier} على {platform} للمقارنة، {share}</numerusform>
            <numerusform>أفضل من {share} من حسابك الوحيد من فئة {tier} على {platform}</numerusform>
            <numerusform>أفضل من {share} من حسابيك من فئة {tier} على {platform}</numerusform>
            <numerusform>أفضل من {share} من حساباتك من فئة {tier} على {platform} وعددها %n</numerusform>
            <numerusform>أفضل من {share} من حساباتك من فئة {tier} على {platform} وعددها %n</numerusform>
            <numerusform>أفضل من {share} من حساباتك من فئة {tier} على {platform} وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Good for {tier} on {platform} ({source})</source>
        <translation>جيد لفئة {tier} على {platform} ({source})</translation>
    </message>
    <message>
        <source>Low for {tier} on {platform} ({source})</source>
        <translation>منخفض لفئة {tier} على {platform} ({source})</translation>
    </message>
    <message>
        <source>Too few {tier} accounts on {platform} to compare with, and no benchmark</source>
        <translation>حسابات فئة {tier} على {platform} أقل من أن تُقارن، ولا قيمة مرجعية</translation>
    </message>
    <message>
        <source>Without a follower count there is nothing to compare</source>
        <translation>لا مقارنة دون عدد المتابعين</translation>
    </message>
    <message>
        <source>average</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>better than {share}</source>
        <translation>أفضل من {share}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message numerus="yes">
        <source>of your %n</source>
        <translation>
            <numerusform>دون حسابات للمقارنة</numerusform>
            <numerusform>من حسابك الوحيد</numerusform>
            <numerusform>من حسابيك</numerusform>
            <numerusform>من حساباتك وعددها %n</numerusform>
            <numerusform>من حساباتك وعددها %n</numerusform>
            <numerusform>من حساباتك وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>your benchmark</source>
        <translation>قيمتك المرجعية</translation>
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
    <name>Terms</name>
    <message numerus="yes">
        <source>%n days of notice</source>
        <translation>
            <numerusform>دون إشعار مسبق</numerusform>
            <numerusform>إشعار قبل يوم واحد</numerusform>
            <numerusform>إشعار قبل يومين</numerusform>
            <numerusform>إشعار قبل %n أيام</numerusform>
            <numerusform>إشعار قبل %n يومًا</numerusform>
            <numerusform>إشعار قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>لا عروض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%n عروض</numerusform>
            <numerusform>%n عرضًا</numerusform>
            <numerusform>%n عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds of changes</source>
        <translation>
            <numerusform>دون جولات تعديل</numerusform>
            <numerusform>جولة تعديل واحدة</numerusform>
            <numerusform>جولتا تعديل</numerusform>
            <numerusform>%n جولات تعديل</numerusform>
            <numerusform>%n جولة تعديل</numerusform>
            <numerusform>%n جولة تعديل</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept the offer chosen, or take the agreement back (A)</source>
        <translation>قبول العرض المختار، أو سحب الاتفاق (A)</translation>
    </message>
    <message>
        <source>Accept, or take the agreement back</source>
        <translation>القبول، أو سحب الاتفاق</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a deliverable; its days are counted back from go-live</source>
        <translation>إضافة مخرَج؛ تُحسب أيامه رجوعًا من يوم النشر</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>إضافة جزء</translation>
    </message>
    <message>
        <source>Add a payment of your own</source>
        <translation>إضافة دفعة خاصة بك</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>إضافة سعر صرف</translation>
    </message>
    <message>
        <source>Add a right or an exclusivity</source>
        <translation>إضافة حق استخدام أو حصرية</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>تم الاتفاق</translation>
    </message>
    <message>
        <source>Allowed: the right lasts for all of it.</source>
        <translation>مسموح: الحق سارٍ طوال المدة.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Another deliverable</source>
        <translation>مخرَج آخر</translation>
    </message>
    <message>
        <source>Another offer</source>
        <translation>عرض آخر</translation>
    </message>
    <message>
        <source>Another parcel</source>
        <translation>طرد آخر</translation>
    </message>
    <message>
        <source>Another payment</source>
        <translation>دفعة أخرى</translation>
    </message>
    <message>
        <source>Another permit</source>
        <translation>ترخيص آخر</translation>
    </message>
    <message>
        <source>Another right</source>
        <translation>حق آخر</translation>
    </message>
    <message>
        <source>Another round of changes</source>
        <translation>جولة تعديل أخرى</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي منصة</translation>
    </message>
    <message>
        <source>Approval due</source>
        <translation>موعد الموافقة</translation>
    </message>
    <message>
        <source>Approval {day}</source>
        <translation>الموافقة {day}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>موافق عليه</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>يوم الموافقة</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>يوم الوصول</translation>
    </message>
    <message>
        <source>Arrived today, or not yet</source>
        <translation>وصل اليوم، أو لم يصل بعد</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>نوع الاستخدام</translation>
    </message>
    <message>
        <source>Asked and got before</source>
        <translation>ما طُلب وما أُعطي سابقًا</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Bench, {place}</source>
        <translation>احتياط {place}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Clauses it has</source>
        <translation>البنود الموجودة فيه</translation>
    </message>
    <message>
        <source>Code (Spark, partnership)</source>
        <translation>الرمز (Spark، شراكة)</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>الملتزم به</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Cooperations, newest first</source>
        <translation>التعاونات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Cost of sending</source>
        <translation>تكلفة الإرسال</translation>
    </message>
    <message>
        <source>Cost to us, if other</source>
        <translation>التكلفة علينا إن اختلفت</translation>
    </message>
    <message>
        <source>Count the days back</source>
        <translation>حساب الأيام رجوعًا</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>رمز الخصم</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>شركة الشحن</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days after that</source>
        <translation>الأيام بعد ذلك</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>المخرَجات</translation>
    </message>
    <message>
        <source>Draft due</source>
        <translation>موعد المسودة</translation>
    </message>
    <message>
        <source>Draft {day}</source>
        <translation>المسودة {day}</translation>
    </message>
    <message>
        <source>Draft, approval and end by the days needed before go-live</source>
        <translation>المسودة والموافقة والنهاية حسب الأيام اللازمة قبل النشر</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>تم الانسحاب</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the deliverable</source>
        <translation>تعديل المخرَج</translation>
    </message>
    <message>
        <source>Edit the offer</source>
        <translation>تعديل العرض</translation>
    </message>
    <message>
        <source>Edit the parcel</source>
        <translation>تعديل الطرد</translation>
    </message>
    <message>
        <source>Edit the payment</source>
        <translation>تعديل الدفعة</translation>
    </message>
    <message>
        <source>Edit the permit</source>
        <translation>تعديل الترخيص</translation>
    </message>
    <message>
        <source>Edit the right</source>
        <translation>تعديل الحق</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Expected fee: {amount}</source>
        <translation>الأجر المتوقع: {amount}</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>يوم الانتهاء</translation>
    </message>
    <message>
        <source>Expires on {day}</source>
        <translation>ينتهي في {day}</translation>
    </message>
    <message>
        <source>Fill a slot in the line-up: then offers, dates and payments stand here.</source>
        <translation>اشغل مكانًا في التشكيلة: تظهر هنا بعدها العروض والمواعيد والدفعات.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>صاحب المكان</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>GCC</source>
        <translation>دول الخليج</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Go live {day}</source>
        <translation>النشر {day}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>In no slot</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>الفاتورة والدفع</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Invoice of</source>
        <translation>تاريخ الفاتورة</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}</source>
        <translation>الفاتورة {number} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>يوم الإصدار</translation>
    </message>
    <message>
        <source>It counts from its day on, until a newer one is added.</source>
        <translation>يسري من يومه حتى يُضاف سعر أحدث.</translation>
    </message>
    <message>
        <source>Lacks: {clauses}</source>
        <translation>ينقص: {clauses}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Link to the post</source>
        <translation>رابط المنشور</translation>
    </message>
    <message>
        <source>Links and codes</source>
        <translation>الروابط والرموز</translation>
    </message>
    <message>
        <source>Live until</source>
        <translation>منشور حتى</translation>
    </message>
    <message>
        <source>Live until {day}</source>
        <translation>منشور حتى {day}</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>هل يجوز ذلك؟</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>التفاوض</translation>
    </message>
    <message>
        <source>No cooperation yet</source>
        <translation>لا تعاون بعد</translation>
    </message>
    <message>
        <source>No offer yet. Write down what they quote, what you answer, and what is agreed.</source>
        <translation>لا عرض بعد. دوّن ما يطلبونه وما تجيب به وما يُتفق عليه.</translation>
    </message>
    <message>
        <source>No payment yet. A schedule splits the fee that is agreed.</source>
        <translation>لا دفعات بعد. جدول الدفعات يقسّم الأجر المتفق عليه.</translation>
    </message>
    <message>
        <source>No right is noted: nothing may be used again.</source>
        <translation>لا حق مدوَّن: لا يجوز إعادة استخدام أي شيء.</translation>
    </message>
    <message>
        <source>Nobody is in this campaign yet</source>
        <translation>لا أحد في هذه الحملة بعد</translation>
    </message>
    <message>
        <source>None noted. Who advertises in the UAE or in Saudi Arabia needs one.</source>
        <translation>لا ترخيص مدوَّن. الإعلان في الإمارات أو السعودية يتطلب ترخيصًا.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>لم يُوقَّع بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note a parcel</source>
        <translation>تدوين طرد</translation>
    </message>
    <message>
        <source>Note a permit</source>
        <translation>تدوين ترخيص</translation>
    </message>
    <message>
        <source>Note the hours spent</source>
        <translation>تدوين ساعات العمل</translation>
    </message>
    <message>
        <source>Nothing is to be delivered yet. The days of a new one are counted back from go-live.</source>
        <translation>لا مخرَجات مطلوبة بعد. تُحسب أيام المخرَج الجديد رجوعًا من يوم النشر.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Notice in days</source>
        <translation>مهلة الإشعار بالأيام</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>Condition, where there is one</source>
        <translation>الشرط، إن وُجد</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>وحدة واحدة من</translation>
    </message>
    <message>
        <source>Our offer</source>
        <translation>عرضنا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>يوم الدفع</translation>
    </message>
    <message>
        <source>Paid today, or open again</source>
        <translation>دُفعت اليوم، أو مفتوحة من جديد</translation>
    </message>
    <message>
        <source>Paid: {sums}</source>
        <translation>المدفوع: {sums}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>People of the campaign</source>
        <translation>أشخاص الحملة</translation>
    </message>
    <message>
        <source>Permits to advertise</source>
        <translation>تراخيص الإعلان</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>يوم النشر الفعلي</translation>
    </message>
    <message>
        <source>Rate: {pair}</source>
        <translation>السعر: {pair}</translation>
    </message>
    <message>
        <source>Rates used: {rates}</source>
        <translation>أسعار الصرف المستخدمة: {rates}</translation>
    </message>
    <message>
        <source>Read off</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الحق</translation>
    </message>
    <message>
        <source>Rights and exclusivity</source>
        <translation>الحقوق والحصرية</translation>
    </message>
    <message>
        <source>Rounds of changes</source>
        <translation>جولات التعديل</translation>
    </message>
    <message>
        <source>Save the rate</source>
        <translation>حفظ السعر</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدول الدفعات</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>يوم الإرسال</translation>
    </message>
    <message>
        <source>Signature and clauses</source>
        <translation>التوقيع والبنود</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>يوم التوقيع</translation>
    </message>
    <message>
        <source>Split the fee agreed; what is neither paid nor invoiced is replaced</source>
        <translation>تقسيم الأجر المتفق عليه؛ يُستبدل ما لم يُدفع ولم تصدر به فاتورة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still owed: {sums}</source>
        <translation>المتبقي للدفع: {sums}</translation>
    </message>
    <message>
        <source>Take this part off</source>
        <translation>إزالة هذا الجزء</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Terms begin where somebody is put into the line-up of a campaign.</source>
        <translation>تبدأ الشروط حين يوضع شخص في تشكيلة حملة.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Their offer</source>
        <translation>عرضهم</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>ردّهم</translation>
    </message>
    <message>
        <source>They quoted</source>
        <translation>طلبهم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time spent on this cooperation in all</source>
        <translation>الوقت الكلي المبذول في هذا التعاون</translation>
    </message>
    <message>
        <source>Time spent: {time}</source>
        <translation>الوقت المبذول: {time}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>الزائد</translation>
    </message>
    <message>
        <source>Tracking URL</source>
        <translation>رابط التتبع</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>True cost: {sums}</source>
        <translation>التكلفة الحقيقية: {sums}</translation>
    </message>
    <message>
        <source>Unboxing, 60 seconds</source>
        <translation>فتح العلبة، 60 ثانية</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>حتى هذا اليوم ضمنًا</translation>
    </message>
    <message>
        <source>Use again from today on</source>
        <translation>إعادة الاستخدام ابتداءً من اليوم</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>ردّنا</translation>
    </message>
    <message>
        <source>We offered</source>
        <translation>عرضنا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>ما يُعطى</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>What is to be used again</source>
        <translation>ما سيُعاد استخدامه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Without a rate, in none of these sums: {sums}</source>
        <translation>بلا سعر صرف، وليس في أي من هذه المبالغ: {sums}</translation>
    </message>
    <message>
        <source>Worth to them, if other</source>
        <translation>القيمة لهم إن اختلفت</translation>
    </message>
    <message>
        <source>Write down what they quote or answer</source>
        <translation>تدوين ما يطلبونه أو يجيبون به</translation>
    </message>
    <message>
        <source>Write down what we offer</source>
        <translation>تدوين ما نعرضه</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>متفق عليه {day}</translation>
    </message>
    <message>
        <source>agreed {sums}</source>
        <translation>متفق عليه {sums}</translation>
    </message>
    <message>
        <source>approval {when}</source>
        <translation>الموافقة {when}</translation>
    </message>
    <message>
        <source>arrived {day}</source>
        <translation>وصل {day}</translation>
    </message>
    <message>
        <source>cancelled {day}</source>
        <translation>أُلغيت {day}</translation>
    </message>
    <message>
        <source>costs us {amount}</source>
        <translation>يكلفنا {amount}</translation>
    </message>
    <message>
        <source>draft {when}</source>
        <translation>المسودة {when}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>الاستحقاق {when}</translation>
    </message>
    <message>
        <source>ended {when}</source>
        <translation>انتهى {when}</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>ينتهي اليوم</numerusform>
            <numerusform>ينتهي بعد يوم واحد</numerusform>
            <numerusform>ينتهي بعد يومين</numerusform>
            <numerusform>ينتهي بعد %n أيام</numerusform>
            <numerusform>ينتهي بعد %n يومًا</numerusform>
            <numerusform>ينتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ends {when}</source>
        <translation>ينتهي {when}</translation>
    </message>
    <message>
        <source>every platform</source>
        <translation>كل المنصات</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>متوقع {amount}</translation>
    </message>
    <message>
        <source>expected {when}</source>
        <translation>متوقع: {when}</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دون نهاية</translation>
    </message>
    <message>
        <source>go-live {when}</source>
        <translation>النشر {when}</translation>
    </message>
    <message>
        <source>is worth so much in</source>
        <translation>تساوي هذا القدر من</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>لا يوم بعد</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>no expiry noted</source>
        <translation>لا تاريخ انتهاء مدوَّن</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>بلا بداية</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>our bank</source>
        <translation>مصرفنا</translation>
    </message>
    <message>
        <source>owed {sums}</source>
        <translation>المستحق {sums}</translation>
    </message>
    <message>
        <source>paid {day}</source>
        <translation>دُفعت {day}</translation>
    </message>
    <message numerus="yes">
        <source>plus %n days</source>
        <translation>
            <numerusform>دون أيام إضافية</numerusform>
            <numerusform>زائد يوم واحد</numerusform>
            <numerusform>زائد يومين</numerusform>
            <numerusform>زائد %n أيام</numerusform>
            <numerusform>زائد %n يومًا</numerusform>
            <numerusform>زائد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>أُرسل {day}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>skin care</source>
        <translation>العناية بالبشرة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>worth {amount} to them</source>
        <translation>قيمته لهم {amount}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{name}: another round of changes</source>
        <translation>{name}: جولة تعديل أخرى</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>{there} of {all} clauses</source>
        <translation>البنود: {there} من {all}</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>All channels</source>
        <translation>كل وسائل التواصل</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>البحث في الخط الزمني</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>وارد وصادر</translation>
    </message>
    <message>
        <source>Only open next steps</source>
        <translation>الخطوات التالية المفتوحة فقط</translation>
    </message>
    <message>
        <source>Only with files</source>
        <translation>ما له ملفات فقط</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>دون تجاوز</numerusform>
            <numerusform>تجاوز بيوم واحد</numerusform>
            <numerusform>تجاوز بيومين</numerusform>
            <numerusform>تجاوز بـ %n أيام</numerusform>
            <numerusform>تجاوز بـ %n يومًا</numerusform>
            <numerusform>تجاوز بـ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>لا مستحق</numerusform>
            <numerusform>مستحق واحد</numerusform>
            <numerusform>مستحقان</numerusform>
            <numerusform>%n مستحقات</numerusform>
            <numerusform>%n مستحقًا</numerusform>
            <numerusform>%n مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots to cover</source>
        <translation>
            <numerusform>لا أماكن تحتاج إلى تغطية</numerusform>
            <numerusform>مكان واحد يحتاج إلى تغطية</numerusform>
            <numerusform>مكانان يحتاجان إلى تغطية</numerusform>
            <numerusform>%n أماكن تحتاج إلى تغطية</numerusform>
            <numerusform>%n مكانًا يحتاج إلى تغطية</numerusform>
            <numerusform>%n مكان يحتاج إلى تغطية</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>عيد ميلاد</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>أعياد الميلاد</translation>
    </message>
    <message>
        <source>Deadlines, today and overdue</source>
        <translation>المواعيد، اليوم والمتأخرة</translation>
    </message>
    <message>
        <source>Do not snooze it any more</source>
        <translation>إلغاء التأجيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>تم: {what}</translation>
    </message>
    <message>
        <source>Give it another day</source>
        <translation>إعطاؤها يومًا آخر</translation>
    </message>
    <message>
        <source>Here you will see who is waiting for you and what is due.</source>
        <translation>هنا سترى من ينتظرك وما هو مستحق.</translation>
    </message>
    <message>
        <source>Hide it until a day</source>
        <translation>الإخفاء حتى يوم معيّن</translation>
    </message>
    <message>
        <source>Hide what is snoozed</source>
        <translation>إخفاء المؤجَّل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Losing touch</source>
        <translation>فقدان التواصل</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next steps, answers you owe and birthdays appear here on their day.</source>
        <translation>تظهر هنا في يومها الخطوات التالية والردود التي عليك وأعياد الميلاد.</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>تواصل اليوم</numerusform>
            <numerusform>لا تواصل منذ يوم واحد</numerusform>
            <numerusform>لا تواصل منذ يومين</numerusform>
            <numerusform>لا تواصل منذ %n أيام</numerusform>
            <numerusform>لا تواصل منذ %n يومًا</numerusform>
            <numerusform>لا تواصل منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>لا شيء ينتظرك</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Say that it is done</source>
        <translation>تسجيل إتمامها</translation>
    </message>
    <message numerus="yes">
        <source>Show %n snoozed</source>
        <translation>
            <numerusform>لا مؤجَّل للعرض</numerusform>
            <numerusform>عرض المؤجَّل الواحد</numerusform>
            <numerusform>عرض المؤجَّلين</numerusform>
            <numerusform>عرض %n مؤجَّلات</numerusform>
            <numerusform>عرض %n مؤجَّلًا</numerusform>
            <numerusform>عرض %n مؤجَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إعادة العرض</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the list</source>
        <translation>
            <numerusform>لا شيء للعرض في القائمة</numerusform>
            <numerusform>عرض الواحد في القائمة</numerusform>
            <numerusform>عرض الاثنين في القائمة</numerusform>
            <numerusform>عرض الكل (%n) في القائمة</numerusform>
            <numerusform>عرض الكل (%n) في القائمة</numerusform>
            <numerusform>عرض الكل (%n) في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all deadlines</source>
        <translation>عرض كل المواعيد</translation>
    </message>
    <message>
        <source>Slots to cover</source>
        <translation>أماكن تحتاج إلى تغطية</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>المؤجَّل</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>رسالة واردة منهم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>بانتظار ردك</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Write down what was said with this person</source>
        <translation>تدوين ما قيل مع هذا الشخص</translation>
    </message>
    <message>
        <source>Your day starts here</source>
        <translation>يومك يبدأ هنا</translation>
    </message>
    <message>
        <source>decide {when}</source>
        <translation>القرار {when}</translation>
    </message>
    <message>
        <source>goes live {when}</source>
        <translation>النشر {when}</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>{what}: moved to {day}</source>
        <translation>{what}: نقل إلى {day}</translation>
    </message>
    <message>
        <source>{what}: not snoozed any more</source>
        <translation>{what}: أُلغي التأجيل</translation>
    </message>
    <message>
        <source>{what}: snoozed until {day}</source>
        <translation>{what}: تأجيل حتى {day}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply is needed</source>
        <translation>يلزم رد</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>تم الاتفاق</translation>
    </message>
    <message>
        <source>Another day for the next step…</source>
        <translation>يوم آخر للخطوة التالية…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Asked for the media kit and a date in June…</source>
        <translation>طلبت الملف الإعلامي وموعدًا في يونيو…</translation>
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
        <source>Files…</source>
        <translation>الملفات…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Incident or praise</source>
        <translation>واقعة أو ثناء</translation>
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
        <source>Move to another person…</source>
        <translation>نقل إلى شخص آخر…</translation>
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
        <source>No entry of this timeline holds what is asked for above. Esc shows everything.</source>
        <translation>لا مدخل في هذا الخط الزمني يحوي المطلوب أعلاه. مفتاح Esc يعرض كل شيء.</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>لا يلزم رد</translation>
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
        <source>Note that somebody ghosted, was late or off brief, or praise</source>
        <translation>تدوين اختفاء أحد أو تأخره أو خروجه عن الموجز، أو ثناء</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يناسب</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>النتيجة: {outcome}</translation>
    </message>
    <message>
        <source>Send the contract</source>
        <translation>إرسال العقد</translation>
    </message>
    <message>
        <source>Sign of affinity</source>
        <translation>دليل على الولاء للعلامة</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>المرحلة: {stage}</translation>
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
    <name>Trends</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>اليوم نفسه</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>أقل من أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} → {last} in {span}</source>
        <translation>من {first} إلى {last} خلال {span}</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code</source>
        <translation>&amp;عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;رمز الاسترداد</translation>
    </message>
    <message>
        <source>IRM is locked</source>
        <translation>IRM مقفل</translation>
    </message>
    <message>
        <source>No passphrase was set and no recovery code was made: nothing but the key itself opens this data. It stays where it is.</source>
        <translation>لم تُعيَّن عبارة مرور ولم يُنشأ رمز استرداد: لا يفتح هذه البيانات إلا المفتاح نفسه. تبقى البيانات في مكانها.</translation>
    </message>
    <message>
        <source>Nothing is lost: go on where you were.</source>
        <translation>لم يضع شيء: تابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>الإنهاء على أي حال</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Something behind the lock is not saved and would be lost: unlock to keep it.</source>
        <translation>خلف القفل شيء لم يُحفظ وقد يضيع: افتح القفل لتبقيه.</translation>
    </message>
    <message>
        <source>Still waiting for the key store…</source>
        <translation>ما زلنا ننتظر مخزن المفاتيح…</translation>
    </message>
    <message>
        <source>The key of your data is not at hand</source>
        <translation>مفتاح بياناتك غير متاح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try the key store again</source>
        <translation>إعادة محاولة مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Type it to open your data. The recovery code does as well.</source>
        <translation>اكتبها لفتح بياناتك. ويمكن استخدام رمز الاسترداد أيضًا.</translation>
    </message>
    <message>
        <source>Type your passphrase to go on where you were.</source>
        <translation>اكتب عبارة المرور للمتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>What you type below opens your data, too. Nothing is ever deleted.</source>
        <translation>ما تكتبه أدناه يفتح بياناتك أيضًا. لا يُحذف شيء أبدًا.</translation>
    </message>
    <message>
        <source>Where a backup beside the data tells it, your passphrase or recovery code opens the data, too. Nothing is ever deleted.</source>
        <translation>إن دلّت عليه نسخة احتياطية بجانب البيانات فعبارة المرور أو رمز الاسترداد يفتحان البيانات أيضًا. لا يُحذف شيء أبدًا.</translation>
    </message>
    <message>
        <source>Your data is protected by a passphrase</source>
        <translation>بياناتك محمية بعبارة مرور</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A campaign needs a name.</source>
        <translation>تحتاج الحملة إلى اسم.</translation>
    </message>
    <message>
        <source>A count cannot be below zero: {value}.</source>
        <translation>لا يمكن أن يكون العدد أقل من صفر: {value}.</translation>
    </message>
    <message>
        <source>A fee needs an amount.</source>
        <translation>يحتاج الأجر إلى مبلغ.</translation>
    </message>
    <message>
        <source>A field can offer {limit} choices at most.</source>
        <translation>يتسع الحقل لـ {limit} خيار على الأكثر.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>يحتاج الحقل إلى اسم.</translation>
    </message>
    <message>
        <source>A hard date needs a day.</source>
        <translation>يحتاج الموعد الثابت إلى يوم.</translation>
    </message>
    <message>
        <source>A mapping needs a name.</source>
        <translation>يحتاج الربط إلى اسم.</translation>
    </message>
    <message>
        <source>A name, a company or a way to reach them is needed.</source>
        <translation>يلزم اسم أو شركة أو وسيلة للوصول.</translation>
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
        <source>A passphrase needs letters.</source>
        <translation>تحتاج عبارة المرور إلى أحرف.</translation>
    </message>
    <message>
        <source>A payment on a fixed day needs that day.</source>
        <translation>تحتاج الدفعة في يوم محدد إلى ذلك اليوم.</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>تحتاج الشخصية المستهدفة إلى اسم.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>يحتاج الإعداد المسبق إلى اسم.</translation>
    </message>
    <message>
        <source>A rate is 0 % or more.</source>
        <translation>المعدل 0 % أو أكثر.</translation>
    </message>
    <message>
        <source>A rate needs two currencies; both are {value}.</source>
        <translation>يحتاج سعر الصرف إلى عملتين مختلفتين؛ كلتاهما هنا {value}.</translation>
    </message>
    <message>
        <source>A rhythm lasts from 1 to {limit} days.</source>
        <translation>مدة الوتيرة من 1 إلى {limit} يوم.</translation>
    </message>
    <message>
        <source>A sheet has no more than {limit} rows: choose CSV, or export fewer people.</source>
        <translation>لا تتسع الورقة لأكثر من {limit} صف: اختر CSV أو صدّر أشخاصًا أقل.</translation>
    </message>
    <message>
        <source>A slot needs a title.</source>
        <translation>يحتاج المكان إلى عنوان.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>تحتاج المرحلة إلى اسم.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>يحتاج الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>A touch of this person is stored with somebody else.</source>
        <translation>تواصل يخص هذا الشخص محفوظ لدى شخص آخر.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>يحتاج العرض المحفوظ إلى اسم.</translation>
    </message>
    <message>
        <source>Add a benchmark</source>
        <translation>إضافة قيمة مرجعية</translation>
    </message>
    <message>
        <source>Add a deliverable of {subject}</source>
        <translation>إضافة مخرَج: {subject}</translation>
    </message>
    <message>
        <source>Add a permit of {subject}</source>
        <translation>إضافة ترخيص: {subject}</translation>
    </message>
    <message>
        <source>Add a reading of {subject}</source>
        <translation>إضافة قراءة: {subject}</translation>
    </message>
    <message>
        <source>Add a right with {subject}</source>
        <translation>إضافة حق استخدام مع {subject}</translation>
    </message>
    <message>
        <source>Add demo data</source>
        <translation>إضافة بيانات تجريبية</translation>
    </message>
    <message>
        <source>Add payments to {subject}</source>
        <translation>إضافة دفعات إلى {subject}</translation>
    </message>
    <message>
        <source>Add the campaign {subject}</source>
        <translation>إضافة الحملة {subject}</translation>
    </message>
    <message>
        <source>Add the field {subject}</source>
        <translation>إضافة الحقل {subject}</translation>
    </message>
    <message>
        <source>Add the slot {subject}</source>
        <translation>إضافة المكان {subject}</translation>
    </message>
    <message>
        <source>Add {subject}</source>
        <translation>إضافة {subject}</translation>
    </message>
    <message>
        <source>Add {subject} to the campaign</source>
        <translation>إضافة {subject} إلى الحملة</translation>
    </message>
    <message>
        <source>Agree with {subject}</source>
        <translation>الاتفاق مع {subject}</translation>
    </message>
    <message>
        <source>An amount cannot be below zero or beyond all measure.</source>
        <translation>لا يمكن أن يكون المبلغ أقل من صفر أو كبيرًا بلا حد.</translation>
    </message>
    <message>
        <source>An offer needs at least one part, or a note.</source>
        <translation>يحتاج العرض إلى جزء واحد على الأقل أو ملاحظة.</translation>
    </message>
    <message>
        <source>Another stage is called “{value}” already.</source>
        <translation>مرحلة أخرى اسمها “{value}” بالفعل.</translation>
    </message>
    <message>
        <source>Another window or command is writing to the data file. Nothing was changed: try again.</source>
        <translation>نافذة أو أمر آخر يكتب في ملف البيانات. لم يتغير شيء: حاول مجددًا.</translation>
    </message>
    <message>
        <source>At least one count is needed.</source>
        <translation>يلزم عدد واحد على الأقل.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>عند بدء التشغيل</translation>
    </message>
    <message>
        <source>Attach a file to {subject}</source>
        <translation>إرفاق ملف: {subject}</translation>
    </message>
    <message>
        <source>Backups cannot be written to {path} ({reason}).</source>
        <translation>لا يمكن كتابة النسخ الاحتياطية في {path} ({reason}).</translation>
    </message>
    <message>
        <source>Before a change of the key</source>
        <translation>قبل تغيير المفتاح</translation>
    </message>
    <message>
        <source>Before a change to many</source>
        <translation>قبل تغيير أشخاص كثيرين</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>قبل ترقية</translation>
    </message>
    <message>
        <source>Cancelled, nothing was changed.</source>
        <translation>أُلغي ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Change how long people are kept</source>
        <translation>تغيير مدة الاحتفاظ بالأشخاص</translation>
    </message>
    <message>
        <source>Change the limits of the tiers</source>
        <translation>تغيير حدود الفئات</translation>
    </message>
    <message>
        <source>Change the pipeline of {subject}</source>
        <translation>تغيير مسار عمل {subject}</translation>
    </message>
    <message>
        <source>Change the status of {subject}</source>
        <translation>تغيير حالة {subject}</translation>
    </message>
    <message>
        <source>Change what an hour of your time costs</source>
        <translation>تغيير تكلفة ساعة من وقتك</translation>
    </message>
    <message>
        <source>Change {subject}</source>
        <translation>تغيير {subject}</translation>
    </message>
    <message>
        <source>Close up a line-up after erasing somebody</source>
        <translation>سد الفراغ في التشكيلة بعد محو شخص</translation>
    </message>
    <message>
        <source>Colour the tag {subject}</source>
        <translation>تلوين الوسم {subject}</translation>
    </message>
    <message>
        <source>Copy the campaign {subject}</source>
        <translation>نسخ الحملة {subject}</translation>
    </message>
    <message>
        <source>Delete a benchmark</source>
        <translation>حذف قيمة مرجعية</translation>
    </message>
    <message>
        <source>Delete a contact with {subject}</source>
        <translation>حذف تواصل مع {subject}</translation>
    </message>
    <message>
        <source>Delete a deliverable of {subject}</source>
        <translation>حذف مخرَج: {subject}</translation>
    </message>
    <message>
        <source>Delete a parcel to {subject}</source>
        <translation>حذف طرد إلى {subject}</translation>
    </message>
    <message>
        <source>Delete a payment to {subject}</source>
        <translation>حذف دفعة إلى {subject}</translation>
    </message>
    <message>
        <source>Delete a permit of {subject}</source>
        <translation>حذف ترخيص: {subject}</translation>
    </message>
    <message>
        <source>Delete a reading of {subject}</source>
        <translation>حذف قراءة: {subject}</translation>
    </message>
    <message>
        <source>Delete a right with {subject}</source>
        <translation>حذف حق استخدام مع {subject}</translation>
    </message>
    <message>
        <source>Delete an incident of {subject}</source>
        <translation>حذف واقعة: {subject}</translation>
    </message>
    <message>
        <source>Delete an offer with {subject}</source>
        <translation>حذف عرض مع {subject}</translation>
    </message>
    <message>
        <source>Delete the field {subject}</source>
        <translation>حذف الحقل {subject}</translation>
    </message>
    <message>
        <source>Delete the mapping {subject}</source>
        <translation>حذف الربط {subject}</translation>
    </message>
    <message>
        <source>Delete the preset {subject}</source>
        <translation>حذف الإعداد المسبق {subject}</translation>
    </message>
    <message>
        <source>Delete the slot {subject}</source>
        <translation>حذف المكان {subject}</translation>
    </message>
    <message>
        <source>Delete the tag {subject}</source>
        <translation>حذف الوسم {subject}</translation>
    </message>
    <message>
        <source>Delete the view {subject}</source>
        <translation>حذف العرض المحفوظ {subject}</translation>
    </message>
    <message>
        <source>Done: {subject}</source>
        <translation>تم: {subject}</translation>
    </message>
    <message>
        <source>Each tier must begin above the one before it.</source>
        <translation>يجب أن تبدأ كل فئة بعد الفئة التي قبلها.</translation>
    </message>
    <message>
        <source>Edit a benchmark</source>
        <translation>تعديل قيمة مرجعية</translation>
    </message>
    <message>
        <source>Edit a contact with {subject}</source>
        <translation>تعديل تواصل مع {subject}</translation>
    </message>
    <message>
        <source>Edit a deliverable of {subject}</source>
        <translation>تعديل مخرَج: {subject}</translation>
    </message>
    <message>
        <source>Edit a parcel to {subject}</source>
        <translation>تعديل طرد إلى {subject}</translation>
    </message>
    <message>
        <source>Edit a payment to {subject}</source>
        <translation>تعديل دفعة إلى {subject}</translation>
    </message>
    <message>
        <source>Edit a permit of {subject}</source>
        <translation>تعديل ترخيص: {subject}</translation>
    </message>
    <message>
        <source>Edit a reading of {subject}</source>
        <translation>تعديل قراءة: {subject}</translation>
    </message>
    <message>
        <source>Edit a right with {subject}</source>
        <translation>تعديل حق استخدام مع {subject}</translation>
    </message>
    <message>
        <source>Edit an incident of {subject}</source>
        <translation>تعديل واقعة: {subject}</translation>
    </message>
    <message>
        <source>Edit an offer with {subject}</source>
        <translation>تعديل عرض مع {subject}</translation>
    </message>
    <message>
        <source>Edit the campaign {subject}</source>
        <translation>تعديل الحملة {subject}</translation>
    </message>
    <message>
        <source>Edit the contract with {subject}</source>
        <translation>تعديل العقد مع {subject}</translation>
    </message>
    <message>
        <source>Edit the field {subject}</source>
        <translation>تعديل الحقل {subject}</translation>
    </message>
    <message>
        <source>Edit the persona {subject}</source>
        <translation>تعديل الشخصية المستهدفة {subject}</translation>
    </message>
    <message>
        <source>Edit the slot {subject}</source>
        <translation>تعديل المكان {subject}</translation>
    </message>
    <message>
        <source>Edit the terms with {subject}</source>
        <translation>تعديل الشروط مع {subject}</translation>
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
        <source>Encrypted. The key is kept nowhere on this computer: your passphrase is asked for at each start.</source>
        <translation>مشفّر. لا يُحفظ المفتاح في أي مكان على هذا الحاسوب: تُطلب عبارة المرور عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Finish: {subject}</source>
        <translation>إنهاء: {subject}</translation>
    </message>
    <message>
        <source>For more than a week no backup was copied to the second folder, {path}.</source>
        <translation>منذ أكثر من أسبوع لم تُنسخ أي نسخة احتياطية إلى المجلد الثاني {path}.</translation>
    </message>
    <message>
        <source>Good must not begin below average.</source>
        <translation>يجب ألا يبدأ الجيد دون المتوسط.</translation>
    </message>
    <message>
        <source>Has accounts of two people here; one is {name} (number {id}).</source>
        <translation>لديه حسابات شخصين هنا؛ أحدهما {name} (رقم {id}).</translation>
    </message>
    <message>
        <source>Has accounts of two people here; one is {name} on line {line}.</source>
        <translation>فيه حسابات شخصين هنا؛ أحدهما {name} في السطر {line}.</translation>
    </message>
    <message>
        <source>Here should be {expected}.</source>
        <translation>ينبغي أن يكون هنا {expected}.</translation>
    </message>
    <message>
        <source>Hide the field {subject}</source>
        <translation>إخفاء الحقل {subject}</translation>
    </message>
    <message>
        <source>Hide the stage {subject}</source>
        <translation>إخفاء المرحلة {subject}</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>IRM is already open with this data (process {process}).</source>
        <translation>IRM مفتوح بالفعل بهذه البيانات (العملية {process}).</translation>
    </message>
    <message>
        <source>IRM is open with this data. Nothing was changed: close its windows and commands, and try again.</source>
        <translation>IRM مفتوح بهذه البيانات. لم يتغير شيء: أغلق نوافذه وأوامره وحاول مجددًا.</translation>
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
        <source>Keep {subject} apart</source>
        <translation>الإبقاء على {subject} منفصلين</translation>
    </message>
    <message>
        <source>Later changes build on this one; it cannot be taken back on its own. They are: {steps}</source>
        <translation>تعتمد تغييرات لاحقة على هذا التغيير؛ لا يمكن التراجع عنه وحده. وهي: {steps}</translation>
    </message>
    <message>
        <source>Let {subject} fill the slot</source>
        <translation>إعطاء المكان لـ {subject}</translation>
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
        <source>Line {line} was left out by choice.</source>
        <translation>استُبعد السطر {line} عن قصد.</translation>
    </message>
    <message>
        <source>Log a contact with {subject}</source>
        <translation>تسجيل تواصل مع {subject}</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): an e-mail or phone is the same, the name or account is not.</source>
        <translation>قد يكون {name} (رقم {id}): البريد أو الهاتف نفسه، أما الاسم أو الحساب فمختلف.</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): the name is nearly the same.</source>
        <translation>قد يكون {name} (رقم {id}): الاسم نفسه تقريبًا.</translation>
    </message>
    <message>
        <source>May be {name} (number {id}): the name is the same, nothing else says so.</source>
        <translation>قد يكون {name} (رقم {id}): الاسم نفسه ولا شيء آخر يؤكد ذلك.</translation>
    </message>
    <message>
        <source>May be {name} on line {line}: an e-mail or phone is the same, the name or account is not.</source>
        <translation>قد يكون {name} في السطر {line}: البريد أو الهاتف نفسه، لا الاسم أو الحساب.</translation>
    </message>
    <message>
        <source>May be {name} on line {line}: the name is nearly the same.</source>
        <translation>قد يكون {name} في السطر {line}: الاسم يكاد يكون نفسه.</translation>
    </message>
    <message>
        <source>May be {name} on line {line}: the name is the same, nothing else says so.</source>
        <translation>قد يكون {name} في السطر {line}: الاسم نفسه، ولا شيء آخر يدل على ذلك.</translation>
    </message>
    <message>
        <source>Merge into the tag {subject}</source>
        <translation>الدمج في الوسم {subject}</translation>
    </message>
    <message>
        <source>Merge {subject}</source>
        <translation>دمج {subject}</translation>
    </message>
    <message>
        <source>Move a contact to {subject}</source>
        <translation>نقل تواصل إلى {subject}</translation>
    </message>
    <message>
        <source>Move the campaign {subject} to the trash</source>
        <translation>نقل الحملة {subject} إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move the view {subject}</source>
        <translation>نقل العرض المحفوظ {subject}</translation>
    </message>
    <message>
        <source>Move {subject} in the pipeline</source>
        <translation>نقل {subject} في مسار العمل</translation>
    </message>
    <message>
        <source>Move {subject} to another slot</source>
        <translation>نقل {subject} إلى مكان آخر</translation>
    </message>
    <message>
        <source>Move {subject} to another stage</source>
        <translation>نقل {subject} إلى مرحلة أخرى</translation>
    </message>
    <message>
        <source>Move {subject} to the trash</source>
        <translation>نقل {subject} إلى سلة المهملات</translation>
    </message>
    <message>
        <source>No backup could be made in {path} ({reason}). Your data and the earlier backups are as they were.</source>
        <translation>تعذر إنشاء نسخة احتياطية في {path} ({reason}). بقيت بياناتك والنسخ الاحتياطية السابقة كما كانت.</translation>
    </message>
    <message>
        <source>No passphrase is set. Nothing was changed.</source>
        <translation>لا عبارة مرور معيّنة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”. Save it instead.</source>
        <translation>لا برنامج على هذا الحاسوب يفتح “{name}”. احفظه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nobody here is called “{value}”: choose somebody who is offered.</source>
        <translation>لا أحد هنا باسم “{value}”: اختر شخصًا من المعروضين.</translation>
    </message>
    <message>
        <source>Nobody here is “{value}”.</source>
        <translation>لا أحد هنا هو “{value}”.</translation>
    </message>
    <message>
        <source>Nobody introduces themselves: say who did.</source>
        <translation>لا يعرّف أحد بنفسه: اذكر من عرّف به.</translation>
    </message>
    <message>
        <source>Nobody on the bench of “{value}” is ready.</source>
        <translation>لا أحد جاهز في قائمة احتياط “{value}”.</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>لم يُمحَ أحد.</translation>
    </message>
    <message>
        <source>Note a parcel to {subject}</source>
        <translation>تدوين طرد إلى {subject}</translation>
    </message>
    <message>
        <source>Note a payment to {subject}</source>
        <translation>تدوين دفعة إلى {subject}</translation>
    </message>
    <message>
        <source>Note an incident with {subject}</source>
        <translation>تدوين واقعة: {subject}</translation>
    </message>
    <message>
        <source>Note hours spent on {subject}</source>
        <translation>تدوين ساعات عمل على {subject}</translation>
    </message>
    <message>
        <source>Note the exchange rate of {subject}</source>
        <translation>تدوين سعر صرف {subject}</translation>
    </message>
    <message>
        <source>Nothing is agreed yet that could be paid in instalments.</source>
        <translation>لم يُتفق بعد على شيء يمكن دفعه أقساطًا.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>On line {line} there is something in “{field}” that is no entry.</source>
        <translation>في السطر {line} يوجد في “{field}” ما ليس مدخلًا.</translation>
    </message>
    <message>
        <source>Order the slots of {subject}</source>
        <translation>ترتيب أماكن {subject}</translation>
    </message>
    <message>
        <source>Pin the view {subject}</source>
        <translation>تثبيت العرض المحفوظ {subject}</translation>
    </message>
    <message>
        <source>Praise {subject}</source>
        <translation>الثناء على {subject}</translation>
    </message>
    <message>
        <source>Promote {subject}</source>
        <translation>ترقية {subject}</translation>
    </message>
    <message>
        <source>Put off: {subject}</source>
        <translation>إرجاء: {subject}</translation>
    </message>
    <message>
        <source>Put {subject} on the bench</source>
        <translation>وضع {subject} في قائمة الاحتياط</translation>
    </message>
    <message>
        <source>Rank {subject} on the bench</source>
        <translation>تغيير ترتيب {subject} في قائمة الاحتياط</translation>
    </message>
    <message>
        <source>Reading “{path}” takes too long. Save it as CSV.</source>
        <translation>قراءة “{path}” تستغرق وقتًا طويلًا. احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>Rename a file of {subject}</source>
        <translation>إعادة تسمية ملف: {subject}</translation>
    </message>
    <message>
        <source>Rename a mapping to {subject}</source>
        <translation>تغيير اسم ربط إلى {subject}</translation>
    </message>
    <message>
        <source>Rename a preset to {subject}</source>
        <translation>تغيير اسم إعداد مسبق إلى {subject}</translation>
    </message>
    <message>
        <source>Rename a view to {subject}</source>
        <translation>تغيير اسم عرض محفوظ إلى {subject}</translation>
    </message>
    <message>
        <source>Rename the stage {subject}</source>
        <translation>إعادة تسمية المرحلة {subject}</translation>
    </message>
    <message>
        <source>Rename the tag {subject}</source>
        <translation>إعادة تسمية الوسم {subject}</translation>
    </message>
    <message>
        <source>Reorder own fields</source>
        <translation>إعادة ترتيب الحقول الخاصة</translation>
    </message>
    <message>
        <source>Reorder the stages</source>
        <translation>إعادة ترتيب المراحل</translation>
    </message>
    <message>
        <source>Reschedule {subject}</source>
        <translation>تغيير موعد {subject}</translation>
    </message>
    <message>
        <source>Reset the benchmarks</source>
        <translation>إعادة ضبط القيم المرجعية</translation>
    </message>
    <message>
        <source>Restored without {count} of the attachments: put the folder “attachments” of the backups beside this one and restore again to have them. Missing: {names}.</source>
        <translation>استُعيدت من دون {count} من المرفقات: ضع مجلد «attachments» الخاص بالنسخ الاحتياطية بجانب هذه النسخة واستعدها من جديد لتحصل عليها. الناقص: {names}.</translation>
    </message>
    <message>
        <source>Row {id} of “{table}” points to a row of “{parent}” that is not there.</source>
        <translation>الصف {id} من “{table}” يشير إلى صف غير موجود في “{parent}”.</translation>
    </message>
    <message>
        <source>Save the mapping {subject}</source>
        <translation>حفظ الربط {subject}</translation>
    </message>
    <message>
        <source>Save the preset {subject}</source>
        <translation>حفظ الإعداد المسبق {subject}</translation>
    </message>
    <message>
        <source>Save the view {subject}</source>
        <translation>حفظ العرض المحفوظ {subject}</translation>
    </message>
    <message>
        <source>Say what can be chosen, one choice a line.</source>
        <translation>اذكر ما يمكن اختياره، كل خيار في سطر.</translation>
    </message>
    <message>
        <source>Say what is sent.</source>
        <translation>اذكر ما يُرسل.</translation>
    </message>
    <message>
        <source>Say what was said, or what the next step is.</source>
        <translation>اكتب ما قيل أو ما هي الخطوة التالية.</translation>
    </message>
    <message>
        <source>Say which value it shall have.</source>
        <translation>حدّد القيمة المطلوبة.</translation>
    </message>
    <message>
        <source>Say who has to answer {subject}</source>
        <translation>تحديد من عليه الرد: {subject}</translation>
    </message>
    <message>
        <source>Say who stays and who moves into them, or --all-exact.</source>
        <translation>حدّد من يبقى ومن يُدمج فيه، أو ‎--all-exact.</translation>
    </message>
    <message>
        <source>Say why: it is kept with whoever drops out.</source>
        <translation>اذكر السبب: يُحفظ مع الشخص المنسحب.</translation>
    </message>
    <message>
        <source>Set another day: {subject}</source>
        <translation>تحديد يوم آخر: {subject}</translation>
    </message>
    <message>
        <source>Show again: {subject}</source>
        <translation>إعادة عرض: {subject}</translation>
    </message>
    <message>
        <source>Show the field {subject}</source>
        <translation>إظهار الحقل {subject}</translation>
    </message>
    <message>
        <source>Show the stage {subject}</source>
        <translation>إظهار المرحلة {subject}</translation>
    </message>
    <message>
        <source>Snooze {subject}</source>
        <translation>تأجيل {subject}</translation>
    </message>
    <message>
        <source>Somebody is in this stage: only an empty one can be hidden.</source>
        <translation>في هذه المرحلة أحد: لا يمكن إخفاء إلا مرحلة فارغة.</translation>
    </message>
    <message>
        <source>Something went wrong inside IRM: the details are in the log {path}.</source>
        <translation>حدث خطأ داخل IRM: التفاصيل في السجل {path}.</translation>
    </message>
    <message>
        <source>Step {value} is taken back already.</source>
        <translation>جرى التراجع عن الخطوة {value} بالفعل.</translation>
    </message>
    <message>
        <source>Stop snoozing {subject}</source>
        <translation>إلغاء تأجيل {subject}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>Tag {subject}</source>
        <translation>وسم {subject}</translation>
    </message>
    <message>
        <source>Take a file off {subject}</source>
        <translation>إزالة ملف من {subject}</translation>
    </message>
    <message>
        <source>Take back an earlier change: {subject}</source>
        <translation>التراجع عن تغيير سابق: {subject}</translation>
    </message>
    <message>
        <source>Take tags off {subject}</source>
        <translation>إزالة وسوم من {subject}</translation>
    </message>
    <message>
        <source>Take the agreement with {subject} back to an offer</source>
        <translation>إعادة الاتفاق مع {subject} إلى عرض</translation>
    </message>
    <message>
        <source>Take the campaign {subject} out of the trash</source>
        <translation>إخراج الحملة {subject} من سلة المهملات</translation>
    </message>
    <message>
        <source>Take {subject} apart again</source>
        <translation>إعادة فصل {subject}</translation>
    </message>
    <message>
        <source>Take {subject} out of the campaign</source>
        <translation>إخراج {subject} من الحملة</translation>
    </message>
    <message>
        <source>Take {subject} out of the slot</source>
        <translation>إخراج {subject} من المكان</translation>
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
        <source>The approval is due after the go-live.</source>
        <translation>موعد الموافقة بعد النشر.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of IRM ({revision}). It was not used: update the program first.</source>
        <translation>أنشأ النسخةَ الاحتياطية إصدارٌ أحدث من IRM ({revision}). لم تُستخدم: حدّث البرنامج أولًا.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged and was not used. Your data is as it was: choose another backup.</source>
        <translation>النسخة الاحتياطية {name} تالفة ولم تُستخدم. بقيت بياناتك كما كانت: اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, or was made with another key.</source>
        <translation>النسخة الاحتياطية {name} تالفة، أو أُنشئت بمفتاح آخر.</translation>
    </message>
    <message>
        <source>The backup {name} was made with another key and cannot be opened here. Your data is as it was.</source>
        <translation>أُنشئت النسخة الاحتياطية {name} بمفتاح آخر ولا يمكن فتحها هنا. بقيت بياناتك كما كانت.</translation>
    </message>
    <message>
        <source>The campaign ends before it starts.</source>
        <translation>تنتهي الحملة قبل بدايتها.</translation>
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
        <source>The code “{value}” belongs to {name} already.</source>
        <translation>الرمز “{value}” مخصص بالفعل لـ {name}.</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is gone or damaged here, and whole in a backup.</source>
        <translation>محتوى المرفق “{name}” مفقود أو تالف هنا، وسليم في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is gone.</source>
        <translation>اختفى محتوى المرفق “{name}”.</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is not what was attached.</source>
        <translation>محتوى المرفق “{name}” ليس ما أُرفق.</translation>
    </message>
    <message>
        <source>The content of “{name}” is not in the data folder. Bring it back from a copy, or attach it again.</source>
        <translation>محتوى “{name}” غير موجود في مجلد البيانات. أعده من نسخة، أو أرفقه من جديد.</translation>
    </message>
    <message>
        <source>The content of “{name}” is not what was attached. Bring it back from a copy, or attach it again.</source>
        <translation>محتوى “{name}” ليس ما أُرفق. أعده من نسخة، أو أرفقه من جديد.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged. It was not touched: restore a backup, or salvage what can still be read.</source>
        <translation>ملف البيانات {path} تالف. لم يُمس: استعد نسخة احتياطية أو أنقذ ما يمكن قراءته بعد.</translation>
    </message>
    <message>
        <source>The disk could not be read or written: nothing new was saved, and what was saved was not touched.</source>
        <translation>تعذرت قراءة القرص أو الكتابة عليه: لم يُحفظ شيء جديد، ولم يُمس ما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved. All that was saved is there. Free some space and try again.</source>
        <translation>القرص ممتلئ: لا يمكن حفظ شيء جديد. كل ما حُفظ باقٍ. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The key of the data file, {path}, is gone. The data was not touched: bring the key back from a copy.</source>
        <translation>مفتاح ملف البيانات، {path}، مفقود. لم تُمس البيانات: أعد المفتاح من نسخة.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of this backup. If either was changed since it was made, try the one of that time. Nothing was changed.</source>
        <translation>ليست هذه عبارة المرور ولا رمز الاسترداد لهذه النسخة الاحتياطية. إن تغيّر أحدهما بعد إنشائها فجرّب ما كان في ذلك الوقت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{path}” is in an old Office format. Open it in the program that made it and save it as .xlsx.</source>
        <translation>“{path}” بصيغة Office قديمة. افتحه في البرنامج الذي أنشأه واحفظه بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>“{path}” is in the LDIF format. Export the address book as CSV or vCard instead.</source>
        <translation>“{path}” بصيغة LDIF. صدّر دفتر العناوين بصيغة CSV أو vCard بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“{path}” is in the SYLK format. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}” بصيغة SYLK. افتحه في برنامج جداول واحفظه بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>“{path}” is in the old .xls format. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}” بصيغة ‎.xls القديمة. افتحه في برنامج جداول واحفظه بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>“{path}” is only a link to a list on the web. Open it there and download it as .xlsx or CSV.</source>
        <translation>“{path}” مجرد رابط إلى قائمة على الويب. افتحها هناك ونزّلها بصيغة ‎.xlsx أو CSV.</translation>
    </message>
    <message>
        <source>“{path}” is protected by a password. Open it with its password and save it as .xlsx without one.</source>
        <translation>“{path}” محمي بكلمة مرور. افتحه بكلمة مروره واحفظه بصيغة ‎.xlsx دون كلمة مرور.</translation>
    </message>
    <message>
        <source>The data file belongs to another program; it was not touched.</source>
        <translation>ملف البيانات يخص برنامجًا آخر؛ لم يُمس.</translation>
    </message>
    <message>
        <source>Attached files are encrypted, too. One that you open lies readable beside the data until IRM is closed.</source>
        <translation>الملفات المرفقة مشفرة أيضًا. ما تفتحه منها يبقى مقروءًا بجانب البيانات حتى يُغلق IRM.</translation>
    </message>
    <message>
        <source>Nothing says which platform the accounts under “{header}” are on. Choose one, or they come in as “other”.</source>
        <translation>لا شيء يبيّن على أي منصة توجد الحسابات تحت «{header}». اختر منصة، وإلا دخلت على أنها «غير ذلك».</translation>
    </message>
    <message>
        <source>Say where the report goes: --json, --pdf FILE or --files DIR.</source>
        <translation>اذكر وجهة التقرير: --json أو --pdf FILE أو --files DIR.</translation>
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
        <source>The data file lacks {count} changes that were saved: part of it was lost outside the program. It was not touched.</source>
        <translation>ينقص ملفَ البيانات {count} من التغييرات المحفوظة: فُقد جزء منه خارج البرنامج. لم يُمس الملف.</translation>
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
        <source>The data file {path} is no longer there. This change was not saved, and no empty file was made: bring the folder or the disk back and try again.</source>
        <translation>لم يعد ملف البيانات {path} موجودًا. لم يُحفظ هذا التغيير، ولم يُنشأ ملف فارغ: أعد المجلد أو القرص وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The data is protected by a passphrase: type it to open the data.</source>
        <translation>البيانات محمية بعبارة مرور: اكتبها لفتح البيانات.</translation>
    </message>
    <message>
        <source>The draft is due after the go-live.</source>
        <translation>موعد المسودة بعد النشر.</translation>
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
        <source>The file names no campaign for these columns: {headers}. Name one, or they go to the notes of each person.</source>
        <translation>لا يذكر الملف حملة لهذه الأعمدة: {headers}. سمِّ حملة، وإلا نُقلت إلى ملاحظات كل شخص.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program (format {version}): update first.</source>
        <translation>كتب الملفَ إصدارٌ أحدث من هذا البرنامج (الصيغة {version}): حدّث أولًا.</translation>
    </message>
    <message>
        <source>The file with the passphrase, {path}, cannot be read.</source>
        <translation>لا يمكن قراءة ملف عبارة المرور {path}.</translation>
    </message>
    <message>
        <source>The go-live moves to the first day they can make.</source>
        <translation>ينتقل النشر إلى أول يوم ممكن.</translation>
    </message>
    <message>
        <source>The key found does not fit the data file. The data was not touched.</source>
        <translation>المفتاح الموجود لا يناسب ملف البيانات. لم تُمس البيانات.</translation>
    </message>
    <message>
        <source>The key of the data lies in the system&apos;s key store, which does not answer. Unlock it and try again.</source>
        <translation>مفتاح البيانات في مخزن مفاتيح النظام الذي لا يستجيب. افتح قفله وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The last backup could not be copied to the second folder, {path}. The backup beside the data is there.</source>
        <translation>تعذر نسخ آخر نسخة احتياطية إلى المجلد الثاني {path}. النسخة الاحتياطية بجانب البيانات موجودة.</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>تعذرت كتابة الناتج: {reason}.</translation>
    </message>
    <message>
        <source>The parcel arrived before it was sent.</source>
        <translation>وصل الطرد قبل إرساله.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup. Nothing was changed.</source>
        <translation>عبارة المرور لا تفتح هذه النسخة الاحتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} letters.</source>
        <translation>أقل عدد لأحرف عبارة المرور هو {least}.</translation>
    </message>
    <message>
        <source>The permit expires before it was issued.</source>
        <translation>ينتهي الترخيص قبل إصداره.</translation>
    </message>
    <message>
        <source>The record on line {line} is too long to be one person.</source>
        <translation>السجل في السطر {line} أطول من أن يكون شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>The right ends before it starts.</source>
        <translation>ينتهي الحق قبل بدايته.</translation>
    </message>
    <message>
        <source>The right to use this that way ends on {until}.</source>
        <translation>حق استخدام هذا بهذه الطريقة ينتهي في {until}.</translation>
    </message>
    <message>
        <source>The rule “{value}” is not for “{field}”; there are: {offered}</source>
        <translation>القاعدة “{value}” ليست للحقل “{field}”؛ المتاح: {offered}</translation>
    </message>
    <message>
        <source>The search index differs from the records in {count} places.</source>
        <translation>فهرس البحث يختلف عن السجلات في {count} مواضع.</translation>
    </message>
    <message>
        <source>The second folder for backups, {path}, is not there. Connect it, or choose another one.</source>
        <translation>المجلد الثاني للنسخ الاحتياطية {path} غير موجود. صِله أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The structure of the data file is damaged: {text}.</source>
        <translation>بنية ملف البيانات تالفة: {text}.</translation>
    </message>
    <message>
        <source>The time “{value}” does not say in which time zone it is.</source>
        <translation>الوقت “{value}” لا يذكر منطقته الزمنية.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Their promise to stand by has lapsed.</source>
        <translation>انقضى الوعد بالاستعداد.</translation>
    </message>
    <message>
        <source>There is a benchmark for this platform, tier and formula already.</source>
        <translation>توجد قيمة مرجعية لهذه المنصة والفئة والصيغة بالفعل.</translation>
    </message>
    <message>
        <source>There is a field called “{value}” already.</source>
        <translation>يوجد حقل باسم “{value}” بالفعل.</translation>
    </message>
    <message>
        <source>There is a mapping called “{value}” already.</source>
        <translation>يوجد ربط باسم “{value}” بالفعل.</translation>
    </message>
    <message>
        <source>There is a preset called “{value}” already.</source>
        <translation>يوجد إعداد مسبق باسم “{value}” بالفعل.</translation>
    </message>
    <message>
        <source>There is a reading of this day from “{source}” already.</source>
        <translation>توجد قراءة لهذا اليوم من “{source}” بالفعل.</translation>
    </message>
    <message>
        <source>There is a view called “{value}” already.</source>
        <translation>يوجد عرض محفوظ باسم “{value}” بالفعل.</translation>
    </message>
    <message>
        <source>There is no backup “{name}”, and no file of that name.</source>
        <translation>لا توجد نسخة احتياطية “{name}” ولا ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no campaign “{value}”.</source>
        <translation>لا توجد حملة “{value}”.</translation>
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
        <source>There is no field “{value}” to choose. There are: {fields}</source>
        <translation>لا يوجد حقل “{value}” للاختيار. الموجود: {fields}</translation>
    </message>
    <message>
        <source>There is no field “{value}”.</source>
        <translation>لا يوجد حقل “{value}”.</translation>
    </message>
    <message>
        <source>There is no field “{value}”. Did you mean “{suggestion}:”?</source>
        <translation>لا يوجد حقل “{value}”. هل تقصد “{suggestion}:”؟</translation>
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
        <source>There is no mapping “{value}” for such headers; there are: {offered}</source>
        <translation>لا يوجد ربط “{value}” لمثل هذه العناوين؛ الموجود: {offered}</translation>
    </message>
    <message>
        <source>There is no order “{value}”; there are: {offered}.</source>
        <translation>لا يوجد ترتيب “{value}”؛ المتاح: {offered}.</translation>
    </message>
    <message>
        <source>There is no own field “{value}” any more.</source>
        <translation>لم يعد الحقل الخاص “{value}” موجودًا.</translation>
    </message>
    <message>
        <source>There is no preset “{value}”; there are: {offered}.</source>
        <translation>لا يوجد إعداد مسبق “{value}”؛ الموجود: {offered}.</translation>
    </message>
    <message>
        <source>There is no representative “{value}”.</source>
        <translation>لا توجد جهة تمثيل “{value}”.</translation>
    </message>
    <message>
        <source>There is no right to use this that way.</source>
        <translation>لا حق في استخدام هذا بهذه الطريقة.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the data in {path}. Nothing was changed: free some space and try again.</source>
        <translation>لا مكان لنسخة من البيانات في {path}. لم يتغير شيء: أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no sheet “{value}”. The sheets are: {sheets}</source>
        <translation>لا توجد ورقة “{value}”. الأوراق هي: {sheets}</translation>
    </message>
    <message>
        <source>There is no slot “{value}”.</source>
        <translation>لا يوجد مكان “{value}”.</translation>
    </message>
    <message>
        <source>There is no step {value} on record.</source>
        <translation>لا توجد خطوة {value} في السجل.</translation>
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
        <source>These are one entry already: choose two.</source>
        <translation>هذان مدخل واحد بالفعل: اختر اثنين.</translation>
    </message>
    <message>
        <source>They are in the slot “{value}” already.</source>
        <translation>هذا الشخص في المكان “{value}” بالفعل.</translation>
    </message>
    <message>
        <source>They declined to stand by.</source>
        <translation>رُفض طلب الاستعداد.</translation>
    </message>
    <message>
        <source>They fill another slot on that day.</source>
        <translation>لهذا الشخص مكان آخر في ذلك اليوم.</translation>
    </message>
    <message>
        <source>They were asked and have not agreed.</source>
        <translation>تم السؤال ولم تأتِ الموافقة.</translation>
    </message>
    <message>
        <source>They were not asked yet.</source>
        <translation>لم يتم السؤال بعد.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>لم يعد هذا الحساب موجودًا.</translation>
    </message>
    <message>
        <source>This benchmark is not there any more.</source>
        <translation>لم تعد هذه القيمة المرجعية موجودة.</translation>
    </message>
    <message>
        <source>This card is a list of contacts and no person.</source>
        <translation>هذه البطاقة قائمة جهات اتصال وليست شخصًا.</translation>
    </message>
    <message>
        <source>This computer has no key store that takes the key. Nothing was changed.</source>
        <translation>لا يوجد على هذا الحاسوب مخزن مفاتيح يقبل المفتاح. لم يتغير شيء.</translation>
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
        <source>This day follows from something else and cannot be set here.</source>
        <translation>هذا اليوم ناتج عن شيء آخر ولا يمكن تحديده هنا.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>This deadline is not there any more.</source>
        <translation>لم يعد هذا الموعد موجودًا.</translation>
    </message>
    <message>
        <source>This deliverable is not there any more.</source>
        <translation>لم يعد هذا المخرَج موجودًا.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>This incident is not there any more.</source>
        <translation>لم تعد هذه الواقعة موجودة.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of this data. Nothing was changed: try again.</source>
        <translation>هذه ليست عبارة مرور هذه البيانات ولا رمز استردادها. لم يتغير شيء: حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is not a recovery code as it was written down: six groups of five letters and digits. Look for a slip.</source>
        <translation>هذا ليس رمز استرداد كما دُوّن: ست مجموعات من خمسة أحرف وأرقام. ابحث عن خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>This looks like a list written by {program}.</source>
        <translation>تبدو هذه قائمة كتبها {program}.</translation>
    </message>
    <message>
        <source>This mapping is not there any more.</source>
        <translation>لم يعد هذا الربط موجودًا.</translation>
    </message>
    <message>
        <source>This offer is not there any more.</source>
        <translation>لم يعد هذا العرض موجودًا.</translation>
    </message>
    <message>
        <source>This payment is not there any more.</source>
        <translation>لم تعد هذه الدفعة موجودة.</translation>
    </message>
    <message>
        <source>This permit is not there any more.</source>
        <translation>لم يعد هذا الترخيص موجودًا.</translation>
    </message>
    <message>
        <source>This persona is not there any more.</source>
        <translation>لم تعد هذه الشخصية المستهدفة موجودة.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>لم يعد هذا الإعداد المسبق موجودًا.</translation>
    </message>
    <message>
        <source>This reading is not there any more.</source>
        <translation>لم تعد هذه القراءة موجودة.</translation>
    </message>
    <message>
        <source>This right is not there any more.</source>
        <translation>لم يعد هذا الحق موجودًا.</translation>
    </message>
    <message>
        <source>This shipment is not there any more.</source>
        <translation>لم تعد هذه الشحنة موجودة.</translation>
    </message>
    <message>
        <source>This stage belongs to another campaign.</source>
        <translation>هذه المرحلة تخص حملة أخرى.</translation>
    </message>
    <message>
        <source>This tag is not there any more.</source>
        <translation>لم يعد هذا الوسم موجودًا.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} are possible.</source>
        <translation>يحتوي هذا النص على {length} حرفًا؛ الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>لم يعد هذا العرض المحفوظ موجودًا.</translation>
    </message>
    <message>
        <source>Two entries have the same key.</source>
        <translation>مدخلان لهما المفتاح نفسه.</translation>
    </message>
    <message>
        <source>Unpin the view {subject}</source>
        <translation>إلغاء تثبيت العرض المحفوظ {subject}</translation>
    </message>
    <message>
        <source>Update the preset {subject}</source>
        <translation>تحديث الإعداد المسبق {subject}</translation>
    </message>
    <message>
        <source>Update the view {subject}</source>
        <translation>تحديث العرض المحفوظ {subject}</translation>
    </message>
    <message>
        <source>What the list shows differs from the records in {count} places.</source>
        <translation>ما تعرضه القائمة يختلف عن السجلات في {count} مواضع.</translation>
    </message>
    <message>
        <source>Write down an offer with {subject}</source>
        <translation>تدوين عرض مع {subject}</translation>
    </message>
    <message>
        <source>Write how many months people are kept: 1 to {most}, or 0 for always.</source>
        <translation>اكتب عدد أشهر الاحتفاظ بالأشخاص: من 1 إلى {most}، أو 0 للاحتفاظ دائمًا.</translation>
    </message>
    <message>
        <source>a different kind of entry</source>
        <translation>نوع مختلف من المدخلات</translation>
    </message>
    <message>
        <source>a link to the other’s account {value}</source>
        <translation>رابط إلى حساب الآخر {value}</translation>
    </message>
    <message>
        <source>a name that differs by a letter</source>
        <translation>اسم يختلف بحرف واحد</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>تاريخ ميلاد آخر</translation>
    </message>
    <message>
        <source>another city</source>
        <translation>مدينة أخرى</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>another e-mail</source>
        <translation>بريد إلكتروني آخر</translation>
    </message>
    <message>
        <source>another handle on {value}</source>
        <translation>معرّف آخر على {value}</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>another phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>nearly the same handle, {value}</source>
        <translation>المعرّف نفسه تقريبًا، {value}</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>لا يجوز التواصل معهم</translation>
    </message>
    <message>
        <source>represented by the same {value}</source>
        <translation>جهة التمثيل نفسها، {value}</translation>
    </message>
    <message>
        <source>the handle {value} on another platform</source>
        <translation>المعرّف {value} على منصة أخرى</translation>
    </message>
    <message>
        <source>the name “{value}” in handle and e-mail</source>
        <translation>الاسم “{value}” في المعرّف والبريد</translation>
    </message>
    <message>
        <source>the same birthday, {value}</source>
        <translation>تاريخ الميلاد نفسه، {value}</translation>
    </message>
    <message>
        <source>the same city, {value}</source>
        <translation>المدينة نفسها، {value}</translation>
    </message>
    <message>
        <source>the same country, {value}</source>
        <translation>البلد نفسه، {value}</translation>
    </message>
    <message>
        <source>the same e-mail {value}</source>
        <translation>البريد الإلكتروني نفسه {value}</translation>
    </message>
    <message>
        <source>the same legal name, {value}</source>
        <translation>الاسم القانوني نفسه، {value}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>الاسم نفسه بتهجئة أخرى</translation>
    </message>
    <message>
        <source>the same phone {value}</source>
        <translation>الهاتف نفسه {value}</translation>
    </message>
    <message>
        <source>the same platform, {value}</source>
        <translation>المنصة نفسها، {value}</translation>
    </message>
    <message>
        <source>the same tag, {value}</source>
        <translation>الوسم نفسه، {value}</translation>
    </message>
    <message>
        <source>the same way to reach them, {value}</source>
        <translation>وسيلة الوصول نفسها، {value}</translation>
    </message>
    <message>
        <source>with an e-mail address that Mailchimp does not take</source>
        <translation>بعنوان بريد لا يقبله Mailchimp</translation>
    </message>
    <message>
        <source>with the e-mail address of somebody before them</source>
        <translation>بعنوان بريد شخص سبقهم</translation>
    </message>
    <message>
        <source>without an e-mail address</source>
        <translation>بلا عنوان بريد</translation>
    </message>
    <message>
        <source>{count} contents of attachments lie there and nothing has them.</source>
        <translation>محتويات مرفقات موجودة هناك ولا يتبعها شيء: {count}.</translation>
    </message>
    <message>
        <source>{count} fields need a correction.</source>
        <translation>{count} من الحقول تحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>{currency} has {places} decimals: “{value}” has more.</source>
        <translation>للعملة {currency} {places} منازل عشرية: في “{value}” أكثر من ذلك.</translation>
    </message>
    <message>
        <source>{name} cannot make it any more: {days} days are missing, and the date is a hard one.</source>
        <translation>لم يعد بإمكان {name} اللحاق بالموعد: الأيام الناقصة {days}، والموعد ثابت.</translation>
    </message>
    <message>
        <source>{name} is bound to {campaign} until {until}: no other work for {category}.</source>
        <translation>على {name} التزام تجاه {campaign} حتى {until}: لا عمل آخر لصالح {category}.</translation>
    </message>
    <message>
        <source>{name} is in the trash: take them out of it first.</source>
        <translation>{name} في سلة المهملات: أخرجه منها أولًا.</translation>
    </message>
    <message>
        <source>{name} may not be contacted, or is not relevant.</source>
        <translation>لا يجوز التواصل مع {name}، أو هذا الشخص غير ذي صلة.</translation>
    </message>
    <message>
        <source>{name} was paid for this campaign and stays in it. Move them to “Dropped” instead.</source>
        <translation>دُفع إلى {name} لقاء هذه الحملة، فلا إخراج منها. استخدم المرحلة “مستبعَد” بدلًا من ذلك.</translation>
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
        <source>{path} lies with the data. A second folder should be on another disk, a stick, or a synced folder.</source>
        <translation>{path} مع البيانات. ينبغي أن يكون المجلد الثاني على قرص آخر أو ذاكرة USB أو مجلد متزامن.</translation>
    </message>
    <message>
        <source>{path} opens a quotation mark in row after row that is never closed ({count} so far). Nothing was taken in. Choose another separator, or save the list anew.</source>
        <translation>في {path} علامات اقتباس تُفتح في صف بعد صف ولا تُغلق أبدًا ({count} حتى الآن). لم يُستورد شيء. اختر فاصلًا آخر، أو احفظ القائمة من جديد.</translation>
    </message>
    <message>
        <source>{path}, which says how the data file&apos;s key is kept, cannot be read. Bring it back from a copy.</source>
        <translation>لا يمكن قراءة {path} الذي يبيّن كيفية حفظ مفتاح ملف البيانات. أعده من نسخة.</translation>
    </message>
    <message>
        <source>{subject} drops out</source>
        <translation>انسحاب {subject}</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} ليس بين {least} و{most}.</translation>
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
        <source>“{header}” holds amounts without a currency: choose one, or they go to the notes.</source>
        <translation>في “{header}” مبالغ بلا عملة: اختر عملة، وإلا نُقلت إلى الملاحظات.</translation>
    </message>
    <message>
        <source>“{header}” is left out: engagement rates are computed from likes, comments, views and followers.</source>
        <translation>يُستبعد “{header}”: تُحسب معدلات التفاعل من الإعجابات والتعليقات والمشاهدات والمتابعين.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}) and was not attached.</source>
        <translation>لا يمكن قراءة “{name}” ({reason}) ولم يُرفق.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied into the data folder ({reason}); nothing was changed.</source>
        <translation>تعذر نسخ “{name}” إلى مجلد البيانات ({reason})؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” is a program and is not opened from here. Save it where you want it and look at it there.</source>
        <translation>“{name}” برنامج ولا يُفتح من هنا. احفظه حيث تريد وافحصه هناك.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file and was not attached.</source>
        <translation>“{name}” ليس ملفًا عاديًا ولم يُرفق.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: a file may have {limit} megabytes at most. Note where it lies instead.</source>
        <translation>لم يُرفق “{name}”: الحد الأقصى للملف {limit} ميغابايت. دوّن مكانه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}</source>
        <translation>لا يمكن قراءة “{path}”: {reason}</translation>
    </message>
    <message>
        <source>“{path}” cannot be used ({reason}). Nothing that was saved is lost: mend it and try again.</source>
        <translation>تعذر استعمال “{path}” ({reason}). لم يضع شيء مما حُفظ: أصلحه وأعد المحاولة.</translation>
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
        <source>“{path}” is a PDF, which is made for printing. Ask for the list as .xlsx or CSV.</source>
        <translation>“{path}” ملف PDF، وهو مُعدّ للطباعة. اطلب القائمة بصيغة ‎.xlsx أو CSV.</translation>
    </message>
    <message>
        <source>“{path}” is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}” مصنف ثنائي (‎.xlsb). افتحه في برنامج جداول واحفظه بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>“{path}” is a database. Export the list from the program it belongs to as CSV or .xlsx.</source>
        <translation>“{path}” قاعدة بيانات. صدّر القائمة من برنامجها بصيغة CSV أو ‎.xlsx.</translation>
    </message>
    <message>
        <source>“{path}” is a document and no table. Copy its table into a spreadsheet and save that as .xlsx.</source>
        <translation>“{path}” مستند وليس جدولًا. انسخ جدوله إلى جدول بيانات واحفظه بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>“{path}” is a picture or a film, not a list.</source>
        <translation>“{path}” صورة أو فيلم وليس قائمة.</translation>
    </message>
    <message>
        <source>“{path}” is a table of Numbers. Open it there and export it as Excel or CSV.</source>
        <translation>“{path}” جدول من Numbers. افتحه هناك وصدّره بصيغة إكسل أو CSV.</translation>
    </message>
    <message>
        <source>“{path}” is a web page, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}” صفحة ويب مهما كان اسمها. افتحها في برنامج جداول واحفظها بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>“{path}” is an XML file. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“{path}” ملف XML. افتحه في برنامج جداول واحفظه بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>“{path}” is an archive, but no workbook.</source>
        <translation>“{path}” أرشيف، لكنه ليس مصنفًا.</translation>
    </message>
    <message>
        <source>“{path}” is an archive. Unpack it and choose the list that is in it.</source>
        <translation>“{path}” أرشيف. فكّ ضغطه واختر القائمة التي فيه.</translation>
    </message>
    <message>
        <source>“{path}” is an e-mail. Save the list attached to it and choose that.</source>
        <translation>“{path}” رسالة بريد إلكتروني. احفظ القائمة المرفقة بها واخترها.</translation>
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
        <source>“{path}” unpacks to more than can be read. Save it as CSV.</source>
        <translation>“{path}” أكبر بعد فك ضغطه مما يمكن قراءته. احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>“{value}” can be read as two dates: say whether the day comes first.</source>
        <translation>يمكن قراءة “{value}” كتاريخين: حدّد هل يأتي اليوم أولًا.</translation>
    </message>
    <message>
        <source>“{value}” can be several campaigns: say which by id ({ids}).</source>
        <translation>قد يكون “{value}” عدة حملات: حدّد بالرقم ({ids}).</translation>
    </message>
    <message>
        <source>“{value}” can be several people: say which by id ({ids}).</source>
        <translation>قد يكون “{value}” عدة أشخاص: حدّد بالرقم ({ids}).</translation>
    </message>
    <message>
        <source>“{value}” cannot be done with this field.</source>
        <translation>لا يمكن فعل “{value}” بهذا الحقل.</translation>
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
        <source>“{value}” corrects no cell. Write LINE:HEADER=text.</source>
        <translation>“{value}” لا يصحح أي خلية. اكتب LINE:HEADER=text.</translation>
    </message>
    <message>
        <source>“{value}” does not say in which currency: 500 USD, ₩500,000.</source>
        <translation>“{value}” لا يذكر العملة: ‎500 USD، ‎₩500,000.</translation>
    </message>
    <message>
        <source>“{value}” is a slot of another campaign.</source>
        <translation>“{value}” مكان في حملة أخرى.</translation>
    </message>
    <message>
        <source>“{value}” is in another currency: this field is in {currency}.</source>
        <translation>“{value}” بعملة أخرى: عملة هذا الحقل {currency}.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>“{value}” ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>“{value}” is no amount for “{field}”. Write &gt;100, 100..500 or &gt;50 USD in quotes.</source>
        <translation>“{value}” ليس مبلغًا للحقل “{field}”. اكتب ‎&gt;100 أو ‎100..500 أو ‎&gt;50 USD بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“{value}” is no amount of money.</source>
        <translation>“{value}” ليس مبلغًا ماليًا.</translation>
    </message>
    <message>
        <source>“{value}” is no channel.</source>
        <translation>“{value}” ليست وسيلة تواصل.</translation>
    </message>
    <message>
        <source>“{value}” is no choice for a row. Write LINE=new.</source>
        <translation>“{value}” ليس اختيارًا لصف. اكتب LINE=new.</translation>
    </message>
    <message>
        <source>“{value}” is no choice for a row: new, update or skip.</source>
        <translation>“{value}” ليس اختيارًا لصف: new أو update أو skip.</translation>
    </message>
    <message>
        <source>“{value}” is no choice: write city=other.</source>
        <translation>“{value}” ليس اختيارًا: اكتب city=other.</translation>
    </message>
    <message>
        <source>“{value}” is no clause of the checklist.</source>
        <translation>“{value}” ليس بندًا في قائمة التحقق.</translation>
    </message>
    <message>
        <source>“{value}” is no colour of a tag.</source>
        <translation>“{value}” ليس لونًا للوسوم.</translation>
    </message>
    <message>
        <source>“{value}” is no count.</source>
        <translation>“{value}” ليس عددًا.</translation>
    </message>
    <message>
        <source>“{value}” is no currency: three letters such as KRW or USD.</source>
        <translation>“{value}” ليس عملة: ثلاثة أحرف مثل KRW أو USD.</translation>
    </message>
    <message>
        <source>“{value}” is no date this program can read.</source>
        <translation>“{value}” ليس تاريخًا يستطيع البرنامج قراءته.</translation>
    </message>
    <message>
        <source>“{value}” is no day for “{field}”. Write today, 2026-11-20, &lt;30d or &gt;2w.</source>
        <translation>“{value}” ليس يومًا للحقل “{field}”. اكتب اليوم أو ‎2026-11-20 أو ‎&lt;30d أو ‎&gt;2w.</translation>
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
        <source>“{value}” is no exchange rate.</source>
        <translation>“{value}” ليس سعر صرف.</translation>
    </message>
    <message>
        <source>“{value}” is no format to write; there are: {offered}.</source>
        <translation>“{value}” ليست صيغة للكتابة؛ المتاح: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no formula of an engagement rate.</source>
        <translation>“{value}” ليس صيغة لمعدل التفاعل.</translation>
    </message>
    <message>
        <source>“{value}” is no handle and no link to a profile.</source>
        <translation>“{value}” ليس معرّفًا ولا رابطًا لملف شخصي.</translation>
    </message>
    <message>
        <source>“{value}” is no influence type.</source>
        <translation>“{value}” ليس نوع تأثير.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of compensation.</source>
        <translation>“{value}” ليس نوعًا من المقابل.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of contact.</source>
        <translation>“{value}” ليس نوعًا من جهات الاتصال.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of deadline; there are: {offered}.</source>
        <translation>“{value}” ليس نوعًا من المواعيد؛ المتاح: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of field.</source>
        <translation>“{value}” ليس نوعًا من الحقول.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of incident.</source>
        <translation>“{value}” ليس نوعًا من الوقائع.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of influencer.</source>
        <translation>“{value}” ليس نوعًا من المؤثرين.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of representative.</source>
        <translation>“{value}” ليس نوعًا من جهات التمثيل.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of right.</source>
        <translation>“{value}” ليس نوعًا من الحقوق.</translation>
    </message>
    <message>
        <source>“{value}” is no length of time for “{field}”. Write &gt;30d or 2w.</source>
        <translation>“{value}” ليس مدة للحقل “{field}”. اكتب ‎&gt;30d أو ‎2w.</translation>
    </message>
    <message>
        <source>“{value}” is no link to a page.</source>
        <translation>“{value}” ليس رابطًا لصفحة.</translation>
    </message>
    <message>
        <source>“{value}” is no mapping. Write Header=field.</source>
        <translation>“{value}” ليس ربطًا. اكتب العنوان=الحقل.</translation>
    </message>
    <message>
        <source>“{value}” is no market with permits: AE or SA.</source>
        <translation>“{value}” ليس سوقًا لها تراخيص: AE أو SA.</translation>
    </message>
    <message>
        <source>“{value}” is no number for “{field}”. Write 50k, &gt;1.2M or 10k..50k.</source>
        <translation>“{value}” ليس رقمًا للحقل “{field}”. اكتب ‎50k أو ‎&gt;1.2M أو ‎10k..50k.</translation>
    </message>
    <message>
        <source>“{value}” is no number of days.</source>
        <translation>“{value}” ليس عدد أيام.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>“{value}” ليس رقمًا.</translation>
    </message>
    <message>
        <source>“{value}” is no order of year, month and day: ymd, dmy or mdy.</source>
        <translation>“{value}” ليس ترتيبًا للسنة والشهر واليوم: ymd أو dmy أو mdy.</translation>
    </message>
    <message>
        <source>“{value}” is no origin this program knows.</source>
        <translation>“{value}” ليس مصدرًا يعرفه البرنامج.</translation>
    </message>
    <message>
        <source>“{value}” is no payment schedule.</source>
        <translation>“{value}” ليس جدول دفعات.</translation>
    </message>
    <message>
        <source>“{value}” is no percentage for “{field}”. Write &gt;3% or 2..5%.</source>
        <translation>“{value}” ليس نسبة مئوية للحقل “{field}”. اكتب ‎&gt;3% أو ‎2..5%.</translation>
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
        <source>“{value}” is no readiness.</source>
        <translation>“{value}” ليس درجة من الجاهزية.</translation>
    </message>
    <message>
        <source>“{value}” is no rule for a field. Write FIELD=fill.</source>
        <translation>“{value}” ليس قاعدة لحقل. اكتب FIELD=fill.</translation>
    </message>
    <message>
        <source>“{value}” is no rule: fill, overwrite or keep.</source>
        <translation>“{value}” ليس قاعدة: fill أو overwrite أو keep.</translation>
    </message>
    <message>
        <source>“{value}” is no side of a negotiation: us or them.</source>
        <translation>“{value}” ليس طرفًا في تفاوض: us أو them.</translation>
    </message>
    <message>
        <source>“{value}” is no side: write keep or other.</source>
        <translation>“{value}” ليس طرفًا: اكتب keep أو other.</translation>
    </message>
    <message>
        <source>“{value}” is no stage of the funnel.</source>
        <translation>“{value}” ليس مرحلة من القمع التسويقي.</translation>
    </message>
    <message>
        <source>“{value}” is no stage.</source>
        <translation>“{value}” ليست مرحلة.</translation>
    </message>
    <message>
        <source>“{value}” is no status of a campaign.</source>
        <translation>“{value}” ليس حالة لحملة.</translation>
    </message>
    <message>
        <source>“{value}” is no status of a deliverable.</source>
        <translation>“{value}” ليس حالة لمخرَج.</translation>
    </message>
    <message>
        <source>“{value}” is no tier.</source>
        <translation>“{value}” ليس فئة.</translation>
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
        <source>“{value}” is no type of deliverable.</source>
        <translation>“{value}” ليس نوعًا من المخرَجات.</translation>
    </message>
    <message>
        <source>“{value}” is no verdict.</source>
        <translation>“{value}” ليس تقييمًا.</translation>
    </message>
    <message>
        <source>“{value}” is no way to treat possible duplicates: hold, add or update.</source>
        <translation>“{value}” ليست طريقة للتعامل مع المكررين المحتملين: hold أو add أو update.</translation>
    </message>
    <message>
        <source>“{value}” is no year.</source>
        <translation>“{value}” ليس سنة.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices: {offered}.</source>
        <translation>“{value}” ليس من الخيارات: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is not in this line-up.</source>
        <translation>“{value}” ليس في هذه التشكيلة.</translation>
    </message>
    <message>
        <source>“{value}” is nothing a payment can wait for.</source>
        <translation>“{value}” ليس شيئًا يمكن أن تنتظره دفعة.</translation>
    </message>
    <message>
        <source>“{value}” is nothing a word can stand for; there are: {offered}.</source>
        <translation>“{value}” ليس شيئًا يمكن أن تعنيه كلمة؛ المتاح: {offered}.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that can be due.</source>
        <translation>“{value}” ليس شيئًا يمكن أن يُستحق.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be.</source>
        <translation>“{value}” ليس من قيم “{field}”.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be. Did you mean “{suggestion}”?</source>
        <translation>“{value}” ليس من قيم “{field}”. هل تقصد “{suggestion}”؟</translation>
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
