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
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
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
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
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
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>لا يُعرف أي رقم.</translation>
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
        <source>There was no contact yet.</source>
        <translation>لم يحدث أي تواصل بعد.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
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
        <source>not relevant</source>
        <translation>غير ذي صلة</translation>
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
    <name>StatusStrip</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
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
        <source>Add demo data</source>
        <translation>إضافة بيانات تجريبية</translation>
    </message>
    <message>
        <source>Add {subject}</source>
        <translation>إضافة {subject}</translation>
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
        <source>Import {subject}</source>
        <translation>استيراد {subject}</translation>
    </message>
    <message>
        <source>Log a contact with {subject}</source>
        <translation>تسجيل تواصل مع {subject}</translation>
    </message>
    <message>
        <source>Move {subject} to the trash</source>
        <translation>نقل {subject} إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Say what was said, or what the next step is.</source>
        <translation>اكتب ما قيل أو ما هي الخطوة التالية.</translation>
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
        <source>The time “{value}” does not say in which time zone it is.</source>
        <translation>الوقت “{value}” لا يذكر منطقته الزمنية.</translation>
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
        <source>{count} fields need a correction.</source>
        <translation>{count} من الحقول تحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>“{value}” can be read as two dates: say whether the day comes first.</source>
        <translation>يمكن قراءة “{value}” كتاريخين: حدّد هل يأتي اليوم أولًا.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a touch.</source>
        <translation>لا يمكن قراءة “{value}” كتواصل.</translation>
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
</context>
</TS>
