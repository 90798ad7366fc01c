<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagekeep</source>
        <translation>حول Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>الإصدار %1، مع Qt %2</translation>
    </message>
    <message>
        <source>Keeps the Facebook Pages of a workspace connected. Pagekeep is not made or endorsed by Meta.</source>
        <translation>يُبقي صفحات Facebook الخاصة بمساحة العمل مرتبطة. برنامج Pagekeep ليس من إنتاج Meta وليس معتمدًا منها.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>المكوّنات المستخدمة</translation>
    </message>
    <message>
        <source>Qt, under the GNU Lesser General Public License, version 3</source>
        <translation>إطار العمل Qt، بموجب رخصة GNU العمومية الصغرى (LGPL)، الإصدار 3</translation>
    </message>
    <message>
        <source>Chromium, through Qt WebEngine, under the BSD licence and others</source>
        <translation>محرك Chromium، عبر Qt WebEngine، بموجب رخصة BSD ورخص أخرى</translation>
    </message>
    <message>
        <source>QtKeychain, under the modified BSD licence</source>
        <translation>مكتبة QtKeychain، بموجب رخصة BSD المعدَّلة</translation>
    </message>
    <message>
        <source>libsodium, under the ISC licence</source>
        <translation>مكتبة libsodium، بموجب رخصة ISC</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>قاعدة البيانات SQLite، ضمن الملكية العامة</translation>
    </message>
    <message>
        <source>Licence of Pagekeep</source>
        <translation>رخصة Pagekeep</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccessEnd</name>
    <message>
        <source>%1 (connected by %2, %3)</source>
        <translation>%1 (ربطها %2، %3)</translation>
    </message>
    <message>
        <source>Access revoked at Meta: %1.</source>
        <translation>أُبطل الوصول لدى Meta: %1.</translation>
    </message>
    <message>
        <source>The access had already expired: %1.</source>
        <translation>كانت صلاحية الوصول قد انتهت من قبل: %1.</translation>
    </message>
    <message>
        <source>Removed here: %1.</source>
        <translation>أُزيلت من هنا: %1.</translation>
    </message>
    <message>
        <source>Meta refused to revoke, and it was removed here: %1.</source>
        <translation>رفضت Meta الإبطال، وجرت الإزالة من هنا: %1.</translation>
    </message>
    <message>
        <source>Meta honours the old token until the Page is unticked in Facebook's settings.</source>
        <translation>تظل Meta تقبل الرمز المميز القديم إلى أن يُلغى تحديد الصفحة في إعدادات Facebook.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>فتح إعدادات Facebook</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>كيفية الإبطال على Facebook</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>Pages, under the name of one</comment>
        <translation><numerusform>و%Ln صفحة أخرى</numerusform><numerusform>وصفحة أخرى (%Ln)</numerusform><numerusform>وصفحتان أخريان (%Ln)</numerusform><numerusform>و%Ln صفحات أخرى</numerusform><numerusform>و%Ln صفحة أخرى</numerusform><numerusform>و%Ln صفحة أخرى</numerusform></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who did what, when, to which Page, and how it went.</source>
        <translation>من فعل ماذا، ومتى، وفي أي صفحة، وكيف انتهى الأمر.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Exporting the activity</source>
        <translation>جارٍ تصدير النشاط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Search by Page name or ID</source>
        <translation>البحث باسم الصفحة أو معرّفها</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Your role sees only its own activity.</source>
        <translation>لا يتيح لك دورك إلا رؤية نشاطك.</translation>
    </message>
    <message>
        <source>Every line stays as it was written: nobody can change or remove one.</source>
        <translation>يبقى كل سطر كما كُتب: لا يمكن لأحد تغييره أو إزالته.</translation>
    </message>
    <message>
        <source>Your role sees only its own activity; owners and admins see everybody's. Nobody can change or remove a line.</source>
        <translation>لا يتيح لك دورك إلا رؤية نشاطك، بينما يرى المالكون والمسؤولون نشاط الجميع. ولا يمكن لأحد تغيير أي سطر أو إزالته.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation>لا يوجد نشاط يطابق عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation>اختر سطرًا لعرضه كاملًا.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a time and a name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · ID %2</source>
        <comment>a Page's name</comment>
        <translation>%1 · المعرّف %2</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج جداول البيانات (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>ملف JSON للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation><numerusform>صُدِّر %Ln سطر.</numerusform><numerusform>صُدِّر سطر واحد (%Ln).</numerusform><numerusform>صُدِّر سطران (%Ln).</numerusform><numerusform>صُدِّرت %Ln أسطر.</numerusform><numerusform>صُدِّر %Ln سطرًا.</numerusform><numerusform>صُدِّر %Ln سطر.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <translation><numerusform>%Ln سطر حتى الآن</numerusform><numerusform>سطر واحد (%Ln) حتى الآن</numerusform><numerusform>سطران (%Ln) حتى الآن</numerusform><numerusform>%Ln أسطر حتى الآن</numerusform><numerusform>%Ln سطرًا حتى الآن</numerusform><numerusform>%Ln سطر حتى الآن</numerusform></translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>Connected %Ln Page(s)</source>
        <translation><numerusform>ربط %Ln صفحة</numerusform><numerusform>ربط صفحة واحدة (%Ln)</numerusform><numerusform>ربط صفحتين (%Ln)</numerusform><numerusform>ربط %Ln صفحات</numerusform><numerusform>ربط %Ln صفحة</numerusform><numerusform>ربط %Ln صفحة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reconnected %Ln Page(s)</source>
        <translation><numerusform>إعادة ربط %Ln صفحة</numerusform><numerusform>إعادة ربط صفحة واحدة (%Ln)</numerusform><numerusform>إعادة ربط صفحتين (%Ln)</numerusform><numerusform>إعادة ربط %Ln صفحات</numerusform><numerusform>إعادة ربط %Ln صفحة</numerusform><numerusform>إعادة ربط %Ln صفحة</numerusform></translation>
    </message>
    <message>
        <source>Connecting Pages was declined at Facebook</source>
        <translation>رُفض ربط الصفحات على Facebook</translation>
    </message>
    <message>
        <source>Reconnecting Pages was declined at Facebook</source>
        <translation>رُفضت إعادة ربط الصفحات على Facebook</translation>
    </message>
    <message>
        <source>Connecting Pages failed</source>
        <translation>فشل ربط الصفحات</translation>
    </message>
    <message>
        <source>Reconnecting Pages failed</source>
        <translation>فشلت إعادة ربط الصفحات</translation>
    </message>
    <message>
        <source>The access at Meta had already expired</source>
        <translation>كانت صلاحية الوصول لدى Meta قد انتهت من قبل</translation>
    </message>
    <message>
        <source>Access revoked at Meta</source>
        <translation>أُبطل الوصول لدى Meta</translation>
    </message>
    <message>
        <source>The revocation waits for Meta</source>
        <translation>الإبطال في انتظار Meta</translation>
    </message>
    <message>
        <source>Meta refused to revoke; removed here</source>
        <translation>رفضت Meta الإبطال، وجرت الإزالة من هنا</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>إنشاء مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace renamed</source>
        <translation>إعادة تسمية مساحة العمل</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation>عمليات تسجيل الخروج</translation>
    </message>
    <message>
        <source>Passwords changed</source>
        <translation>تغيير كلمات المرور</translation>
    </message>
    <message>
        <source>Passwords reset</source>
        <translation>إعادة تعيين كلمات المرور</translation>
    </message>
    <message>
        <source>Recovery codes used</source>
        <translation>استخدام رموز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>إنشاء رموز الاسترداد</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>إضافة الأعضاء</translation>
    </message>
    <message>
        <source>Members renamed</source>
        <translation>إعادة تسمية الأعضاء</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>تغيير الأدوار</translation>
    </message>
    <message>
        <source>Members disabled</source>
        <translation>تعطيل الأعضاء</translation>
    </message>
    <message>
        <source>Members enabled</source>
        <translation>تفعيل الأعضاء</translation>
    </message>
    <message>
        <source>Meta app changed</source>
        <translation>تغيير تطبيق Meta</translation>
    </message>
    <message>
        <source>Keys made</source>
        <translation>إنشاء المفاتيح</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>عمليات الربط</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>عمليات إعادة الربط</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>عمليات الفصل</translation>
    </message>
    <message>
        <source>Revocations at Meta</source>
        <translation>عمليات الإبطال لدى Meta</translation>
    </message>
    <message>
        <source>Revocations given up</source>
        <translation>عمليات الإبطال المتخلى عنها</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>إنشاء مساحة العمل</translation>
    </message>
    <message>
        <source>Renamed the workspace from %1 to %2</source>
        <translation>إعادة تسمية مساحة العمل من %1 إلى %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>تغيير كلمة المرور الشخصية</translation>
    </message>
    <message>
        <source>Reset %1's password</source>
        <translation>إعادة تعيين كلمة مرور %1</translation>
    </message>
    <message>
        <source>Set a new password with the recovery code</source>
        <translation>تعيين كلمة مرور جديدة باستخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <comment>a name and a role</comment>
        <translation>إضافة %1 بدور %2</translation>
    </message>
    <message>
        <source>Changed their own name from %1 to %2</source>
        <translation>تغيير الاسم الشخصي من %1 إلى %2</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <comment>a member</comment>
        <translation>إعادة تسمية %1 باسم %2</translation>
    </message>
    <message>
        <source>Changed their own role from %1 to %2</source>
        <translation>تغيير الدور الشخصي من %1 إلى %2</translation>
    </message>
    <message>
        <source>Changed %1's role from %2 to %3</source>
        <translation>تغيير دور %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <comment>a member</comment>
        <translation>تعطيل العضو %1</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <comment>a member</comment>
        <translation>إعادة تفعيل العضو %1</translation>
    </message>
    <message>
        <source>Set the Meta app to App ID %1</source>
        <translation>ضبط تطبيق Meta على App ID %1</translation>
    </message>
    <message>
        <source>Made a new key for the tokens</source>
        <translation>إنشاء مفتاح جديد للرموز المميزة</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln Page(s) here</source>
        <translation><numerusform>إزالة %Ln صفحة من هنا</numerusform><numerusform>إزالة صفحة واحدة (%Ln) من هنا</numerusform><numerusform>إزالة صفحتين (%Ln) من هنا</numerusform><numerusform>إزالة %Ln صفحات من هنا</numerusform><numerusform>إزالة %Ln صفحة من هنا</numerusform><numerusform>إزالة %Ln صفحة من هنا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %Ln Page(s)</source>
        <translation><numerusform>فصل %Ln صفحة</numerusform><numerusform>فصل صفحة واحدة (%Ln)</numerusform><numerusform>فصل صفحتين (%Ln)</numerusform><numerusform>فصل %Ln صفحات</numerusform><numerusform>فصل %Ln صفحة</numerusform><numerusform>فصل %Ln صفحة</numerusform></translation>
    </message>
    <message>
        <source>Gave up on a revocation that Meta has not confirmed</source>
        <translation>التخلي عن إبطال لم تؤكده Meta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>somebody who gave a name that nobody has</comment>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a Page and others</comment>
        <translation><numerusform>%1 و%Ln صفحة أخرى</numerusform><numerusform>%1 وصفحة أخرى (%Ln)</numerusform><numerusform>%1 وصفحتان أخريان (%Ln)</numerusform><numerusform>%1 و%Ln صفحات أخرى</numerusform><numerusform>%1 و%Ln صفحة أخرى</numerusform><numerusform>%1 و%Ln صفحة أخرى</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>not encrypted (sandbox)</source>
        <translation>غير مشفَّر (بيئة تجريبية)</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>الاتصال مشفَّر.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>For this computer, whoever signs in and whatever the workspace. Both work at once.</source>
        <translation>لهذا الكمبيوتر، أيًا كان من يسجّل الدخول وأيًا كانت مساحة العمل. ويسري تغيير أي منهما فورًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>System's language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>System</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) need(s) attention.</source>
        <translation><numerusform>تحتاج %Ln صفحة إلى انتباهك.</numerusform><numerusform>تحتاج صفحة واحدة (%Ln) إلى انتباهك.</numerusform><numerusform>تحتاج صفحتان (%Ln) إلى انتباهك.</numerusform><numerusform>تحتاج %Ln صفحات إلى انتباهك.</numerusform><numerusform>تحتاج %Ln صفحة إلى انتباهك.</numerusform><numerusform>تحتاج %Ln صفحة إلى انتباهك.</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a Page's name, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show them first</source>
        <translation>إظهارها أولًا</translation>
    </message>
</context>
<context>
    <name>BusyLabel</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل…</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>Checking %1 of %Ln Page(s)…</source>
        <translation><numerusform>جارٍ فحص %1 من %Ln صفحة…</numerusform><numerusform>جارٍ فحص %1 من صفحة واحدة (%Ln)…</numerusform><numerusform>جارٍ فحص %1 من صفحتين (%Ln)…</numerusform><numerusform>جارٍ فحص %1 من %Ln صفحات…</numerusform><numerusform>جارٍ فحص %1 من %Ln صفحة…</numerusform><numerusform>جارٍ فحص %1 من %Ln صفحة…</numerusform></translation>
    </message>
    <message>
        <source>The check begins when the connect is over.</source>
        <translation>يبدأ الفحص بعد انتهاء عملية الربط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) checked.</source>
        <translation><numerusform>فُحصت %Ln صفحة.</numerusform><numerusform>فُحصت صفحة واحدة (%Ln).</numerusform><numerusform>فُحصت صفحتان (%Ln).</numerusform><numerusform>فُحصت %Ln صفحات.</numerusform><numerusform>فُحصت %Ln صفحة.</numerusform><numerusform>فُحصت %Ln صفحة.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation><numerusform>تحتاج %Ln صفحة إلى انتباهك.</numerusform><numerusform>تحتاج صفحة واحدة (%Ln) إلى انتباهك.</numerusform><numerusform>تحتاج صفحتان (%Ln) إلى انتباهك.</numerusform><numerusform>تحتاج %Ln صفحات إلى انتباهك.</numerusform><numerusform>تحتاج %Ln صفحة إلى انتباهك.</numerusform><numerusform>تحتاج %Ln صفحة إلى انتباهك.</numerusform></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) could not be checked; the next try comes by itself.</source>
        <translation><numerusform>تعذّر فحص %Ln صفحة؛ وستُعاد المحاولة تلقائيًا.</numerusform><numerusform>تعذّر فحص صفحة واحدة (%Ln)؛ وستُعاد المحاولة تلقائيًا.</numerusform><numerusform>تعذّر فحص صفحتين (%Ln)؛ وستُعاد المحاولة تلقائيًا.</numerusform><numerusform>تعذّر فحص %Ln صفحات؛ وستُعاد المحاولة تلقائيًا.</numerusform><numerusform>تعذّر فحص %Ln صفحة؛ وستُعاد المحاولة تلقائيًا.</numerusform><numerusform>تعذّر فحص %Ln صفحة؛ وستُعاد المحاولة تلقائيًا.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) need attention</source>
        <translation><numerusform>تحتاج %Ln صفحة إلى انتباهك</numerusform><numerusform>تحتاج صفحة واحدة (%Ln) إلى انتباهك</numerusform><numerusform>تحتاج صفحتان (%Ln) إلى انتباهك</numerusform><numerusform>تحتاج %Ln صفحات إلى انتباهك</numerusform><numerusform>تحتاج %Ln صفحة إلى انتباهك</numerusform><numerusform>تحتاج %Ln صفحة إلى انتباهك</numerusform></translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>الفحص التالي في %1.</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>في انتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>If it asks for a password, that is your computer asking, not Pagekeep.</source>
        <translation>إذا طُلبت منك كلمة مرور، فجهازك هو الذي يطلبها، وليس Pagekeep.</translation>
    </message>
    <message>
        <source>Finish in the Facebook window</source>
        <translation>أكمل العملية في نافذة Facebook</translation>
    </message>
    <message>
        <source>The connect link is good for another %1.</source>
        <translation>يبقى رابط الاتصال صالحًا لمدة %1.</translation>
    </message>
    <message>
        <source>Checking Facebook's answer</source>
        <translation>جارٍ التحقق من رد Facebook</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Reading your Pages</source>
        <translation>جارٍ قراءة صفحاتك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) so far</source>
        <translation><numerusform>%Ln صفحة حتى الآن</numerusform><numerusform>صفحة واحدة (%Ln) حتى الآن</numerusform><numerusform>صفحتان (%Ln) حتى الآن</numerusform><numerusform>%Ln صفحات حتى الآن</numerusform><numerusform>%Ln صفحة حتى الآن</numerusform><numerusform>%Ln صفحة حتى الآن</numerusform></translation>
    </message>
    <message>
        <source>Asking Pages that are no longer in the list</source>
        <translation>جارٍ الاستعلام عن الصفحات التي لم تعد في القائمة</translation>
    </message>
    <message>
        <source>What you chose is saved already.</source>
        <translation>ما اخترته محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>Saving your Pages</source>
        <translation>جارٍ حفظ صفحاتك</translation>
    </message>
</context>
<context>
    <name>ConnectOutcome</name>
    <message numerus="yes">
        <source>%Ln Page(s) are no longer shared with Pagekeep: %1.</source>
        <translation><numerusform>توقفت مشاركة %Ln صفحة مع Pagekeep: %1.</numerusform><numerusform>توقفت مشاركة صفحة واحدة (%Ln) مع Pagekeep: %1.</numerusform><numerusform>توقفت مشاركة صفحتين (%Ln) مع Pagekeep: %1.</numerusform><numerusform>توقفت مشاركة %Ln صفحات مع Pagekeep: %1.</numerusform><numerusform>توقفت مشاركة %Ln صفحة مع Pagekeep: %1.</numerusform><numerusform>توقفت مشاركة %Ln صفحة مع Pagekeep: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that neither Facebook's list nor your business portfolios name. An admin of the portfolio that holds them can give you a role on the Pages themselves.</source>
        <translation><numerusform>شاركت أيضًا %Ln صفحة أخرى لا ترد في قائمة Facebook ولا في حافظات أعمالك. يمكن لمسؤول في الحافظة التي تضمها أن يمنحك دورًا في الصفحات نفسها.</numerusform><numerusform>شاركت أيضًا صفحة أخرى (%Ln) لا ترد في قائمة Facebook ولا في حافظات أعمالك. يمكن لمسؤول في الحافظة التي تضمها أن يمنحك دورًا في الصفحة نفسها.</numerusform><numerusform>شاركت أيضًا صفحتين أخريين (%Ln) لا تردان في قائمة Facebook ولا في حافظات أعمالك. يمكن لمسؤول في الحافظة التي تضمهما أن يمنحك دورًا في الصفحتين نفسيهما.</numerusform><numerusform>شاركت أيضًا %Ln صفحات أخرى لا ترد في قائمة Facebook ولا في حافظات أعمالك. يمكن لمسؤول في الحافظة التي تضمها أن يمنحك دورًا في الصفحات نفسها.</numerusform><numerusform>شاركت أيضًا %Ln صفحة أخرى لا ترد في قائمة Facebook ولا في حافظات أعمالك. يمكن لمسؤول في الحافظة التي تضمها أن يمنحك دورًا في الصفحات نفسها.</numerusform><numerusform>شاركت أيضًا %Ln صفحة أخرى لا ترد في قائمة Facebook ولا في حافظات أعمالك. يمكن لمسؤول في الحافظة التي تضمها أن يمنحك دورًا في الصفحات نفسها.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that Facebook's list leaves out. A business portfolio may hold them.</source>
        <translation><numerusform>شاركت أيضًا %Ln صفحة أخرى لا تظهر في قائمة Facebook. قد تكون تابعة لحافظة أعمال.</numerusform><numerusform>شاركت أيضًا صفحة أخرى (%Ln) لا تظهر في قائمة Facebook. قد تكون تابعة لحافظة أعمال.</numerusform><numerusform>شاركت أيضًا صفحتين أخريين (%Ln) لا تظهران في قائمة Facebook. قد تكونان تابعتين لحافظة أعمال.</numerusform><numerusform>شاركت أيضًا %Ln صفحات أخرى لا تظهر في قائمة Facebook. قد تكون تابعة لحافظة أعمال.</numerusform><numerusform>شاركت أيضًا %Ln صفحة أخرى لا تظهر في قائمة Facebook. قد تكون تابعة لحافظة أعمال.</numerusform><numerusform>شاركت أيضًا %Ln صفحة أخرى لا تظهر في قائمة Facebook. قد تكون تابعة لحافظة أعمال.</numerusform></translation>
    </message>
    <message>
        <source>The Pages are here, but none can be used yet.</source>
        <translation>الصفحات موجودة هنا، لكن لا يمكن استخدام أي منها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) connected.</source>
        <translation><numerusform>رُبطت %Ln صفحة.</numerusform><numerusform>رُبطت صفحة واحدة (%Ln).</numerusform><numerusform>رُبطت صفحتان (%Ln).</numerusform><numerusform>رُبطت %Ln صفحات.</numerusform><numerusform>رُبطت %Ln صفحة.</numerusform><numerusform>رُبطت %Ln صفحة.</numerusform></translation>
    </message>
    <message>
        <source>Business portfolios were not looked into, because that permission was declined.</source>
        <translation>لم يجرِ البحث في حافظات الأعمال لأن ذلك الإذن رُفض.</translation>
    </message>
    <message>
        <source>Limited, because Facebook handed out no token: %1. An admin of the Page, or of the business portfolio that holds it, can mend that. Facebook may also ask you to switch on two-factor authentication.</source>
        <translation>محدودة لأن Facebook لم يُصدر لها رمزًا مميزًا: %1. يمكن لمسؤول في الصفحة، أو في حافظة الأعمال التي تضمها، معالجة ذلك. وقد يطلب منك Facebook أيضًا تفعيل المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Left out, because you are neither admin nor editor there: %1.</source>
        <translation>استُبعدت لأنك لست مسؤولًا ولا محررًا فيها: %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>الاختيار من جديد على Facebook</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>البحث في حافظات الأعمال…</translation>
    </message>
    <message>
        <source>It can go on at %1.</source>
        <translation>يمكن المتابعة في %1.</translation>
    </message>
    <message>
        <source>The list of Pages could not be read to its end.</source>
        <translation>تعذّرت قراءة قائمة الصفحات حتى نهايتها.</translation>
    </message>
    <message>
        <source>Pages that are missing here were not removed.</source>
        <translation>لم تُزَل الصفحات غير الظاهرة هنا.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Connect Meta</source>
        <translation>ربط Meta</translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>تسجيل الدخول مرة أخرى للإبطال</translation>
    </message>
    <message>
        <source>That Facebook login is not connected any more.</source>
        <translation>لم يعد حساب Facebook هذا مرتبطًا.</translation>
    </message>
    <message>
        <source>There is no list to go on with. Connect Meta brings its Pages back.</source>
        <translation>لا توجد قائمة يمكن متابعتها. استخدم «ربط Meta» لاستعادة صفحاته.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>Only owners delete the workspace.</source>
        <translation>يقتصر حذف مساحة العمل على المالكين.</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>حذف مساحة العمل</translation>
    </message>
    <message>
        <source>Disconnects every Page at Meta, then removes this workspace's members, Pages, activity and key from this computer.</source>
        <translation>تُفصل كل الصفحات لدى Meta، ثم يُزال أعضاء مساحة العمل هذه وصفحاتها ونشاطها ومفتاحها من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Delete workspace…</source>
        <translation>حذف مساحة العمل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Every Page is disconnected at Meta first, which ends Pagekeep's access for these Facebook logins on every computer. Then members, activity and the key in the keychain are removed. This cannot be undone.</source>
        <translation>تُفصل كل الصفحات لدى Meta أولًا، فينتهي وصول Pagekeep عبر حسابات Facebook هذه على كل أجهزة الكمبيوتر. ثم يُزال الأعضاء والنشاط والمفتاح الموجود في سلسلة المفاتيح. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>%Ln صفحة أخرى</numerusform><numerusform>صفحة أخرى (%Ln)</numerusform><numerusform>صفحتان أخريان (%Ln)</numerusform><numerusform>%Ln صفحات أخرى</numerusform><numerusform>%Ln صفحة أخرى</numerusform><numerusform>%Ln صفحة أخرى</numerusform></translation>
    </message>
    <message>
        <source>Meta has not confirmed that the access to these Pages is revoked: %1.

Deleting now destroys what could still revoke it. Meta may go on honouring the tokens until you remove the Meta app in Facebook's settings: Settings &amp; privacy → Settings → Apps and websites, or Business integrations.</source>
        <translation>لم تؤكد Meta إبطال الوصول إلى هذه الصفحات: %1.

الحذف الآن يُتلف ما لا يزال بإمكانه إبطال ذلك الوصول. وقد تظل Meta تقبل الرموز المميزة إلى أن تزيل تطبيق Meta من إعدادات Facebook: الإعدادات والخصوصية ← الإعدادات ← التطبيقات ومواقع الويب، أو عمليات تكامل الأعمال.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>الحذف على أي حال</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>جارٍ الفصل…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) confirmed so far</source>
        <translation><numerusform>تم تأكيد %Ln صفحة حتى الآن</numerusform><numerusform>تم تأكيد صفحة واحدة (%Ln) حتى الآن</numerusform><numerusform>تم تأكيد صفحتين (%Ln) حتى الآن</numerusform><numerusform>تم تأكيد %Ln صفحات حتى الآن</numerusform><numerusform>تم تأكيد %Ln صفحة حتى الآن</numerusform><numerusform>تم تأكيد %Ln صفحة حتى الآن</numerusform></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>None</source>
        <comment>of permissions or tasks</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Facebook named no end</source>
        <translation>لم يحدد Facebook تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Connected by %1 on %2</source>
        <translation>ربطها %1 في %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الأذونات الممنوحة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>الأذونات المرفوضة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Page token ends</source>
        <translation>انتهاء رمز الصفحة المميز</translation>
    </message>
    <message>
        <source>Facebook handed out no token</source>
        <translation>لم يُصدر Facebook رمزًا مميزًا</translation>
    </message>
    <message>
        <source>Facebook login ends</source>
        <translation>انتهاء تسجيل الدخول إلى Facebook</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>الفحص التالي</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>غير مقرر</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>يقول Facebook: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Meta app</source>
        <translation>تطبيق Meta</translation>
    </message>
    <message>
        <source>Page ID %1</source>
        <translation>معرّف الصفحة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>This Page is connected no more.</source>
        <translation>لم تعد هذه الصفحة مرتبطة.</translation>
    </message>
    <message>
        <source>What is known of this Page</source>
        <translation>المعلومات المتوفرة عن هذه الصفحة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>For whoever helps you. No password, key or token is in it.</source>
        <translation>لمن يساعدك. لا يتضمن أي كلمة مرور أو مفتاح أو رمز مميز.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج التشخيص</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>اختبار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Writes an item of its own to the keychain, reads it, and removes it again.</source>
        <translation>يكتب عنصرًا خاصًا بالاختبار في سلسلة المفاتيح، ثم يقرؤه ويزيله.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Testing the keychain, which may ask you…</source>
        <translation>جارٍ اختبار سلسلة المفاتيح، وقد تسألك…</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>تعمل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>An item of its own was written, read and removed again.</source>
        <translation>كُتب عنصر خاص بالاختبار، ثم قُرئ وأُزيل.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ نتائج التشخيص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ملف نصي (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were saved.</source>
        <translation>حُفظت نتائج التشخيص.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsText</name>
    <message>
        <source>Not looked at</source>
        <translation>لم يجرِ الفحص</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعَّلة</translation>
    </message>
    <message>
        <source>Switched off from outside, for a stand-in</source>
        <translation>معطَّلة من خارج البرنامج، لاستخدام بديل تجريبي</translation>
    </message>
    <message>
        <source>Refused by this system, so the Facebook window does not open.</source>
        <translation>يرفضها هذا النظام، لذلك لا تُفتح نافذة Facebook.</translation>
    </message>
    <message>
        <source>Meta did not say what time it has</source>
        <translation>لم تذكر Meta الوقت لديها</translation>
    </message>
    <message>
        <source>The same as Meta's</source>
        <translation>مطابقة لساعة Meta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Meta's</source>
        <translation><numerusform>متقدمة على ساعة Meta بمقدار %Ln ثانية</numerusform><numerusform>متقدمة على ساعة Meta بمقدار ثانية واحدة (%Ln)</numerusform><numerusform>متقدمة على ساعة Meta بمقدار ثانيتين (%Ln)</numerusform><numerusform>متقدمة على ساعة Meta بمقدار %Ln ثوانٍ</numerusform><numerusform>متقدمة على ساعة Meta بمقدار %Ln ثانية</numerusform><numerusform>متقدمة على ساعة Meta بمقدار %Ln ثانية</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Meta's</source>
        <translation><numerusform>متأخرة عن ساعة Meta بمقدار %Ln ثانية</numerusform><numerusform>متأخرة عن ساعة Meta بمقدار ثانية واحدة (%Ln)</numerusform><numerusform>متأخرة عن ساعة Meta بمقدار ثانيتين (%Ln)</numerusform><numerusform>متأخرة عن ساعة Meta بمقدار %Ln ثوانٍ</numerusform><numerusform>متأخرة عن ساعة Meta بمقدار %Ln ثانية</numerusform><numerusform>متأخرة عن ساعة Meta بمقدار %Ln ثانية</numerusform></translation>
    </message>
    <message>
        <source>%1. Set this computer's clock: a sign-in at Facebook may fail.</source>
        <comment>a difference between clocks</comment>
        <translation>%1. اضبط ساعة هذا الكمبيوتر: قد يفشل تسجيل الدخول على Facebook.</translation>
    </message>
    <message>
        <source>There is nothing to check before an App ID is set</source>
        <translation>لا يوجد ما يُفحص قبل ضبط App ID</translation>
    </message>
    <message>
        <source>It does not look like an App ID, which is a number of 5 to 20 digits</source>
        <translation>لا تبدو القيمة كأنها App ID، وهو رقم من 5 إلى 20 خانة</translation>
    </message>
    <message>
        <source>It looks like one. Whether Meta knows it shows only at a sign-in.</source>
        <translation>تبدو القيمة كأنها App ID. ولا يتبيّن ما إذا كانت Meta تعرفه إلا عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Last sign-in with it: %1.</source>
        <translation>آخر تسجيل دخول باستخدامه: %1.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Not written in this run</source>
        <translation>لا يُكتب في هذا التشغيل</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>of the database's form, and its size</comment>
        <translation>الإصدار %1، %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>App ID check</source>
        <translation>فحص App ID</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>نواة النظام</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a kernel and a processor</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>two versions</comment>
        <translation>%1، مبني باستخدام %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>%1, dark</source>
        <comment>a style</comment>
        <translation>%1، داكن</translation>
    </message>
    <message>
        <source>%1, light</source>
        <comment>a style</comment>
        <translation>%1، فاتح</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>نظام النوافذ</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Facebook window</source>
        <translation>نافذة Facebook</translation>
    </message>
    <message>
        <source>Web engine</source>
        <translation>محرك الويب</translation>
    </message>
    <message>
        <source>Qt WebEngine %1</source>
        <translation>Qt WebEngine %1</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>Chromium</translation>
    </message>
    <message>
        <source>Chromium's sandbox</source>
        <translation>بيئة Chromium المعزولة</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>الرسومات</translation>
    </message>
    <message>
        <source>Drawn without the graphics processor</source>
        <translation>تُرسم من دون معالج الرسومات</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>الجهة الموفِّرة</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم تُختبر</translation>
    </message>
    <message>
        <source>An item was written, read and removed again</source>
        <translation>كُتب عنصر، ثم قُرئ وأُزيل</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>None on the way to Meta</source>
        <translation>لا يوجد في الطريق إلى Meta</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>a host</comment>
        <translation>يستجيب %1</translation>
    </message>
    <message>
        <source>This computer's clock</source>
        <translation>ساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height and scale</comment>
        <translation>%1 × %2 بمقياس %3%</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>آخر الأخطاء</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>هذا التشغيل</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>لا توجد أخطاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>جارٍ فحص هذا الكمبيوتر…</translation>
    </message>
    <message>
        <source>Looking at the data folder…</source>
        <translation>جارٍ فحص مجلد البيانات…</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>جارٍ البحث عن سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Asking Meta whether it can be reached…</source>
        <translation>جارٍ سؤال Meta للتحقق من إمكانية الوصول إليها…</translation>
    </message>
    <message>
        <source>Starting the Facebook window's web engine…</source>
        <translation>جارٍ تشغيل محرك الويب لنافذة Facebook…</translation>
    </message>
</context>
<context>
    <name>DisableDialog</name>
    <message>
        <source>Disable %1?</source>
        <translation>هل تريد تعطيل العضو %1؟</translation>
    </message>
    <message>
        <source>They can no longer sign in, and can do nothing more where they are signed in. You can enable them again.</source>
        <translation>لن يتمكن العضو من تسجيل الدخول بعد الآن، ولن يستطيع فعل أي شيء حيث لا يزال دخوله مسجَّلًا. يمكنك تفعيله مرة أخرى.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>و%Ln صفحة أخرى</numerusform><numerusform>وصفحة أخرى (%Ln)</numerusform><numerusform>وصفحتان أخريان (%Ln)</numerusform><numerusform>و%Ln صفحات أخرى</numerusform><numerusform>و%Ln صفحة أخرى</numerusform><numerusform>و%Ln صفحة أخرى</numerusform></translation>
    </message>
    <message>
        <source>Pages connected through their Facebook login</source>
        <translation>الصفحات المرتبطة عبر حساب Facebook الخاص بهذا العضو</translation>
    </message>
    <message>
        <source>These Pages stay connected until somebody disconnects them.</source>
        <translation>تبقى هذه الصفحات مرتبطة إلى أن يفصلها أحد.</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Sign in once more to revoke at Meta</source>
        <translation>تسجيل الدخول مرة أخرى للإبطال لدى Meta</translation>
    </message>
    <message>
        <source>Revoke at Meta</source>
        <translation>الإبطال لدى Meta</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta</source>
        <translation>إبطال هذا الوصول وحده لدى Meta</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>الإزالة من هنا</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others</source>
        <translation>الإبطال لدى Meta وإعادة ربط الصفحات الأخرى</translation>
    </message>
    <message>
        <source>The sign-in of the Facebook login that %1 used on %2 has expired. Whoever has that login signs in once more, and the revocation waits until then. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>انتهت صلاحية تسجيل الدخول لحساب Facebook الذي استخدمه %1 في %2. على صاحب ذلك الحساب تسجيل الدخول مرة أخرى، وينتظر الإبطال حتى ذلك الحين. ينهي هذا الإجراء وصول Pagekeep عبر حساب Facebook هذا على كل أجهزة الكمبيوتر.</translation>
    </message>
    <message>
        <source>No other Page of the Facebook login that %1 used on %2 is connected. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>لا توجد صفحة أخرى مرتبطة عبر حساب Facebook الذي استخدمه %1 في %2. ينهي هذا الإجراء وصول Pagekeep عبر حساب Facebook هذا على كل أجهزة الكمبيوتر.</translation>
    </message>
    <message>
        <source>The other Pages of that Facebook login stay connected. Meta documents this for system users only, and may refuse it.</source>
        <translation>تبقى الصفحات الأخرى لحساب Facebook هذا مرتبطة. توثّق Meta هذه الإمكانية لمستخدمي النظام فقط، وقد ترفضها.</translation>
    </message>
    <message>
        <source>The tokens on this computer are destroyed at once. Meta honours the old ones until the Page is unticked in Facebook's settings.</source>
        <translation>تُتلف الرموز المميزة على هذا الكمبيوتر فورًا. وتظل Meta تقبل الرموز القديمة إلى أن يُلغى تحديد الصفحة في إعدادات Facebook.</translation>
    </message>
    <message>
        <source>The Facebook login that %1 used on %2 must sign in again. Until then these stop: %3. They go on working until Meta has ended the access.</source>
        <translation>يجب تسجيل الدخول من جديد بحساب Facebook الذي استخدمه %1 في %2. وحتى ذلك الحين تتوقف هذه الصفحات: %3. وهي تظل تعمل إلى أن تُنهي Meta الوصول.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>هل تريد فصل %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)?</source>
        <translation><numerusform>هل تريد فصل %Ln صفحة؟</numerusform><numerusform>هل تريد فصل صفحة واحدة (%Ln)؟</numerusform><numerusform>هل تريد فصل صفحتين (%Ln)؟</numerusform><numerusform>هل تريد فصل %Ln صفحات؟</numerusform><numerusform>هل تريد فصل %Ln صفحة؟</numerusform><numerusform>هل تريد فصل %Ln صفحة؟</numerusform></translation>
    </message>
    <message>
        <source>The Page leaves this workspace at once. Nothing is deleted at Facebook.</source>
        <translation>تغادر الصفحة مساحة العمل هذه فورًا. ولا يُحذف أي شيء على Facebook.</translation>
    </message>
    <message>
        <source>These leave this workspace at once: %1. Nothing is deleted at Facebook.</source>
        <translation>تغادر هذه الصفحات مساحة العمل هذه فورًا: %1. ولا يُحذف أي شيء على Facebook.</translation>
    </message>
    <message>
        <source>Connected by %1, %2</source>
        <translation>ربطها %1، %2</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>كيفية الإبطال على Facebook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Disconnect the Page</source>
        <translation>فصل الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)</source>
        <translation><numerusform>فصل %Ln صفحة</numerusform><numerusform>فصل صفحة واحدة (%Ln)</numerusform><numerusform>فصل صفحتين (%Ln)</numerusform><numerusform>فصل %Ln صفحات</numerusform><numerusform>فصل %Ln صفحة</numerusform><numerusform>فصل %Ln صفحة</numerusform></translation>
    </message>
    <message>
        <source>Should Meta refuse it:</source>
        <translation>إذا رفضت Meta ذلك:</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>Disconnecting</name>
    <message>
        <source>The other Pages of that Facebook login have stopped. Connect Meta brings them back.</source>
        <translation>توقفت الصفحات الأخرى لحساب Facebook هذا. استخدم «ربط Meta» لاستعادتها.</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>ربط Meta</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>البحث في حافظات الأعمال…</translation>
    </message>
    <message>
        <source>The connect was cancelled.</source>
        <translation>أُلغيت عملية الربط.</translation>
    </message>
    <message>
        <source>Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent.</source>
        <translation>لم يُحفظ أي شيء هنا، وأُزيل رمز تسجيل الدخول المميز. لا تزال موافقتك مدرجة على Facebook.</translation>
    </message>
    <message>
        <source>Security check failed. Please try connecting again.</source>
        <translation>فشل الفحص الأمني. حاول الربط مرة أخرى.</translation>
    </message>
    <message>
        <source>The connect link was tampered with or replayed. Restart the connect from Settings → Integrations.</source>
        <translation>جرى التلاعب برابط الاتصال أو إعادة استخدامه. أعد بدء الربط من الإعدادات ← عمليات التكامل.</translation>
    </message>
    <message>
        <source>Restart the connect</source>
        <translation>إعادة بدء الربط</translation>
    </message>
    <message>
        <source>The connection link expired.</source>
        <translation>انتهت صلاحية رابط الاتصال.</translation>
    </message>
    <message>
        <source>The connect link is good for 10 minutes. Click Connect Meta again to start fresh.</source>
        <translation>رابط الاتصال صالح لمدة 10 دقائق. انقر على «ربط Meta» مرة أخرى للبدء من جديد.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Your session changed during the connection.</source>
        <translation>تغيّرت جلستك أثناء الربط.</translation>
    </message>
    <message>
        <source>You signed in as a different user mid-flow. Sign in again, then retry.</source>
        <translation>سجّلت الدخول بمستخدم آخر في منتصف العملية. سجّل الدخول مجددًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your role doesn't allow connecting Meta accounts.</source>
        <translation>لا يسمح لك دورك بربط حسابات Meta.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to connect, or have your role updated.</source>
        <translation>اطلب من أحد مالكي مساحة العمل أو مسؤوليها إجراء الربط أو تحديث دورك.</translation>
    </message>
    <message>
        <source>Your role doesn't allow this.</source>
        <translation>لا يسمح لك دورك بذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a workspace owner or admin to do it, or have your role updated.</source>
        <translation>لم يتغيّر شيء. اطلب من أحد مالكي مساحة العمل أو مسؤوليها القيام بذلك أو تحديث دورك.</translation>
    </message>
    <message>
        <source>That name or password is not right.</source>
        <translation>الاسم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Check both, and whether Caps Lock is on. Whoever looks after your workspace can reset a password.</source>
        <translation>تحقق من كليهما، ومن حالة مفتاح Caps Lock. يمكن للقائم على مساحة العمل إعادة تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The next try is possible at %1.</source>
        <translation>المحاولة التالية ممكنة في %1.</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>اختر كلمة مرور خاصة بك أولًا.</translation>
    </message>
    <message>
        <source>Somebody else set the one that you have now.</source>
        <translation>كلمة مرورك الحالية عيّنها شخص آخر.</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>كلمة المرور الحالية غير صحيحة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it again.</source>
        <translation>لم يتغيّر شيء. أدخلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Your access to this workspace is switched off.</source>
        <translation>وصولك إلى مساحة العمل هذه معطَّل.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to switch it on again.</source>
        <translation>اطلب من أحد مالكي مساحة العمل أو مسؤوليها إعادة تفعيله.</translation>
    </message>
    <message>
        <source>Another member has this name.</source>
        <translation>هذا الاسم مستخدم لعضو آخر.</translation>
    </message>
    <message>
        <source>Members sign in by name, so each needs one of their own. Add a surname, for example.</source>
        <translation>يسجّل الأعضاء الدخول بأسمائهم، لذا يحتاج كل منهم إلى اسم خاص به. أضف اسم العائلة مثلًا.</translation>
    </message>
    <message>
        <source>A workspace needs an owner.</source>
        <translation>يجب أن يكون لمساحة العمل مالك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make somebody else an owner first.</source>
        <translation>لم يتغيّر شيء. اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>This cannot be done to yourself.</source>
        <translation>لا يمكن تطبيق هذا الإجراء على نفسك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another owner or admin can do it.</source>
        <translation>لم يتغيّر شيء. يمكن لمالك أو مسؤول آخر القيام بذلك.</translation>
    </message>
    <message>
        <source>You declined the permissions Facebook requested.</source>
        <translation>رفضت الأذونات التي طلبها Facebook.</translation>
    </message>
    <message>
        <source>You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked.</source>
        <translation>ألغيت تحديد إذن واحد أو أكثر في مربع حوار Facebook. أعد المحاولة واترك كل المربعات محددة.</translation>
    </message>
    <message>
        <source>Your Facebook account doesn't manage any Pages yet.</source>
        <translation>لا يدير حسابك على Facebook أي صفحات بعد.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook first, then come back.</source>
        <translation>أنشئ صفحة على Facebook أولًا، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>إنشاء صفحة على Facebook</translation>
    </message>
    <message>
        <source>Facebook leaves the Pages you chose out of its list.</source>
        <translation>لا تظهر الصفحات التي اخترتها في قائمة Facebook.</translation>
    </message>
    <message>
        <source>You shared Pages, but neither Facebook's list nor your business portfolios name them. Nothing was saved. Ask an admin of the portfolio that holds them for a role on the Pages themselves.</source>
        <translation>شاركت صفحات، لكنها لا ترد في قائمة Facebook ولا في حافظات أعمالك. لم يُحفظ أي شيء. اطلب من مسؤول في الحافظة التي تضمها منحك دورًا في الصفحات نفسها.</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>الاختيار من جديد على Facebook</translation>
    </message>
    <message>
        <source>It does so with Pages that a business portfolio holds, unless an app may look into portfolios. Nothing was saved.</source>
        <translation>يحدث ذلك مع الصفحات التي تضمها حافظة أعمال، ما لم يكن للتطبيق إذن بالاطلاع على حافظات الأعمال. لم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>The Page was not among those chosen at Facebook.</source>
        <translation>لم تكن الصفحة ضمن ما اختير على Facebook.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook dialog.</source>
        <translation>لم يتغيّر شيء. سجّل الدخول بحساب شخص يدير هذه الصفحة، واخترها في مربع حوار Facebook.</translation>
    </message>
    <message>
        <source>Facebook is temporarily unavailable.</source>
        <translation>خدمة Facebook غير متاحة مؤقتًا.</translation>
    </message>
    <message>
        <source>Meta's side is failing. Retry in a few minutes.</source>
        <translation>المشكلة من جهة Meta. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Another connect is still running.</source>
        <translation>هناك عملية ربط أخرى لا تزال جارية.</translation>
    </message>
    <message>
        <source>Finish it in the Facebook window, or cancel it first.</source>
        <translation>أكملها في نافذة Facebook، أو ألغها أولًا.</translation>
    </message>
    <message>
        <source>Something changed while you were asked.</source>
        <translation>تغيّر شيء ما بينما كان السؤال مطروحًا عليك.</translation>
    </message>
    <message>
        <source>Nothing was disconnected. Look at the Pages again, then disconnect.</source>
        <translation>لم يُفصل أي شيء. راجع الصفحات مرة أخرى، ثم افصلها.</translation>
    </message>
    <message>
        <source>That was another Facebook login.</source>
        <translation>كان ذلك حساب Facebook آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in at Facebook as the person whose access is to end.</source>
        <translation>لم يتغيّر شيء. سجّل الدخول على Facebook بحساب الشخص المراد إنهاء وصوله.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Pagekeep does not know your Meta app yet.</source>
        <translation>لا يعرف Pagekeep تطبيق Meta الخاص بك بعد.</translation>
    </message>
    <message>
        <source>Enter the App ID of your Meta app, then connect.</source>
        <translation>أدخل App ID لتطبيق Meta الخاص بك، ثم ابدأ الربط.</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>إدخال App ID</translation>
    </message>
    <message>
        <source>Facebook refused the Meta app's settings.</source>
        <translation>رفض Facebook إعدادات تطبيق Meta.</translation>
    </message>
    <message>
        <source>Compare the App ID and the redirect address with the app's dashboard, and check that the app is live.</source>
        <translation>قارن App ID وعنوان إعادة التوجيه بما في لوحة معلومات التطبيق، وتأكد من أن التطبيق في وضع Live.</translation>
    </message>
    <message>
        <source>Check the Meta app</source>
        <translation>التحقق من تطبيق Meta</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret.</source>
        <translation>لا تقبل Meta سر التطبيق.</translation>
    </message>
    <message>
        <source>The secret belongs to another app or was reset. Copy it again from the app's dashboard.</source>
        <translation>هذا السر يخص تطبيقًا آخر أو أُعيد تعيينه. انسخه من جديد من لوحة معلومات التطبيق.</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>استبدال السر</translation>
    </message>
    <message>
        <source>Facebook did not accept the sign-in.</source>
        <translation>لم يقبل Facebook تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Its one-time code was used before, expired, or belongs to another redirect address. Connect again; if it happens every time, check the redirect address.</source>
        <translation>رمزه المخصص لمرة واحدة استُخدم من قبل، أو انتهت صلاحيته، أو يخص عنوان إعادة توجيه آخر. ابدأ الربط من جديد؛ وإذا تكرر ذلك في كل مرة، فتحقق من عنوان إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Meta does not let this app finish the sign-in without its secret.</source>
        <translation>لا تسمح Meta لهذا التطبيق بإتمام تسجيل الدخول من دون سر التطبيق.</translation>
    </message>
    <message>
        <source>Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the sign-in token passes through the login window's process; Page tokens never do.</source>
        <translation>اضبط طريقة تسجيل الدخول على «الرمز المميز» في إعدادات تطبيق Meta، أو أدخل سر التطبيق. مع «الرمز المميز» يمر رمز تسجيل الدخول المميز عبر العملية التي تشغّل نافذة تسجيل الدخول؛ أما رموز الصفحات المميزة فلا تمر عبرها أبدًا.</translation>
    </message>
    <message>
        <source>Choose the sign-in form</source>
        <translation>اختيار طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Facebook's list of your Pages could not be read to its end.</source>
        <translation>تعذّرت قراءة قائمة صفحاتك على Facebook حتى نهايتها.</translation>
    </message>
    <message>
        <source>Nothing was changed, because a part of your Pages might have been missing. Retry in a few minutes.</source>
        <translation>لم يتغيّر شيء، لأن جزءًا من صفحاتك ربما كان ناقصًا. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The Facebook window could not start.</source>
        <translation>تعذّر تشغيل نافذة Facebook.</translation>
    </message>
    <message>
        <source>Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep again, then retry.</source>
        <translation>برنامجها pagekeep-login، أو محرك الويب الذي تحتاج إليه، مفقود. ثبّت Pagekeep من جديد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The Facebook window stopped unexpectedly.</source>
        <translation>توقفت نافذة Facebook على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>Nothing was changed. Retry; if it happens again, send the details to whoever looks after this computer.</source>
        <translation>لم يتغيّر شيء. أعد المحاولة؛ وإذا تكرر ذلك، فأرسل التفاصيل إلى القائم على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The Facebook window cannot protect itself here.</source>
        <translation>لا يمكن لنافذة Facebook حماية نفسها هنا.</translation>
    </message>
    <message>
        <source>Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary user, or ask whoever looks after this computer to allow unprivileged user namespaces.</source>
        <translation>يحتاج محرك الويب فيها إلى بيئة معزولة يرفضها هذا النظام. شغّل Pagekeep بمستخدم عادي، أو اطلب من القائم على هذا الكمبيوتر السماح بمساحات أسماء المستخدمين من دون امتيازات (unprivileged user namespaces).</translation>
    </message>
    <message>
        <source>Facebook refused the request.</source>
        <translation>رفض Facebook الطلب.</translation>
    </message>
    <message>
        <source>Facebook gave no reason. Retry in a few minutes.</source>
        <translation>لم يذكر Facebook سببًا. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Facebook asks to slow down.</source>
        <translation>يطلب Facebook التمهّل.</translation>
    </message>
    <message>
        <source>This app has made too many calls for now. Next try at %1.</source>
        <translation>أرسل هذا التطبيق طلبات كثيرة جدًا في الوقت الحالي. المحاولة التالية في %1.</translation>
    </message>
    <message>
        <source>Facebook no longer accepts this sign-in.</source>
        <translation>لم يعد Facebook يقبل تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>It expired or was withdrawn, for example by a new password. Sign in again.</source>
        <translation>انتهت صلاحيته أو سُحب، بسبب كلمة مرور جديدة مثلًا. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>A permission is missing at Facebook.</source>
        <translation>هناك إذن ناقص على Facebook.</translation>
    </message>
    <message>
        <source>Connect again and leave all boxes checked in the Facebook dialog.</source>
        <translation>ابدأ الربط من جديد واترك كل المربعات محددة في مربع حوار Facebook.</translation>
    </message>
    <message>
        <source>Pagekeep could not reach Facebook.</source>
        <translation>تعذّر على Pagekeep الاتصال بخدمة Facebook.</translation>
    </message>
    <message>
        <source>Check this computer's internet connection, then retry.</source>
        <translation>تحقق من اتصال هذا الكمبيوتر بالإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection is not secure.</source>
        <translation>الاتصال غير آمن.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>الاتصال بالعنوان %1 غير آمن.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>يطلب الخادم الوكيل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>يطلب الخادم الوكيل %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry.</source>
        <translation>يحتفظ Pagekeep فيها بمفتاح رموزك المميزة. افتح قفل سلسلة المفاتيح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your keychain refused Pagekeep.</source>
        <translation>رفضت سلسلة المفاتيح Pagekeep.</translation>
    </message>
    <message>
        <source>Allow Pagekeep to use the keychain when it asks, then retry.</source>
        <translation>اسمح لبرنامج Pagekeep باستخدام سلسلة المفاتيح عند السؤال عن ذلك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>لا تتوفر سلسلة مفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there and nowhere else. Start or install a keychain such as GNOME Keyring or KWallet, then retry.</source>
        <translation>يحتفظ Pagekeep فيها وحدها بمفتاح رموزك المميزة. شغّل سلسلة مفاتيح مثل GNOME Keyring أو KWallet أو ثبّتها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Waiting for your keychain.</source>
        <translation>في انتظار سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Its question from before is still open. Answer it, then retry.</source>
        <translation>لا يزال سؤالها السابق مفتوحًا. أجب عنه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The key to your tokens is missing from the keychain.</source>
        <translation>مفتاح رموزك المميزة غير موجود في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved your data, bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and start with a new key.</source>
        <translation>لا يمكن فتح الرموز المميزة المخزَّنة من دونه، ولم يُحذف أي شيء. إذا استعدت بياناتك أو نقلتها، فأحضر معها سلسلة المفاتيح وأعد المحاولة. وإذا فُقد المفتاح نهائيًا، فيمكن لأحد المالكين الضغط على «ربط Meta» والبدء بمفتاح جديد.</translation>
    </message>
    <message>
        <source>A stored secret is damaged.</source>
        <translation>أحد الأسرار المخزَّنة تالف.</translation>
    </message>
    <message>
        <source>It was changed outside Pagekeep. Restore the data folder from a backup, then retry.</source>
        <translation>جرى تغييره خارج Pagekeep. استعد مجلد البيانات من نسخة احتياطية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then retry.</source>
        <translation>لم يُحفظ أي شيء. أخلِ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Pagekeep's database is damaged.</source>
        <translation>قاعدة بيانات Pagekeep تالفة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the data folder from a backup, then retry.</source>
        <translation>لم يتغيّر شيء. استعد مجلد البيانات من نسخة احتياطية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This data was made by a newer Pagekeep.</source>
        <translation>أُنشئت هذه البيانات بإصدار أحدث من Pagekeep.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest Pagekeep to open it.</source>
        <translation>لم يتغيّر شيء. ثبّت أحدث إصدار من Pagekeep لفتحها.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This data belongs to another Meta address.</source>
        <translation>هذه البيانات تخص عنوان Meta آخر.</translation>
    </message>
    <message>
        <source>It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or with another data folder.</source>
        <translation>أُنشئت هذه البيانات باستخدام %1، ولا تُرسل الرموز المميزة أبدًا إلى عنوان آخر. شغّل Pagekeep بذلك العنوان، أو بمجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Choose another name or folder, and check that there is space on the disk.</source>
        <translation>اختر اسمًا أو مجلدًا آخر، وتأكد من وجود مساحة على القرص.</translation>
    </message>
    <message>
        <source>Pagekeep could not use its database.</source>
        <translation>تعذّر على Pagekeep استخدام قاعدة بياناته.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that the data folder can be written, then retry.</source>
        <translation>لم يُحفظ أي شيء. تأكد من إمكانية الكتابة في مجلد البيانات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>يقول Facebook: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>إزالة هذا الوصول على Facebook</translation>
    </message>
    <message>
        <source>Nothing was sent. The reason: %1</source>
        <translation>لم يُرسل أي شيء. السبب: %1</translation>
    </message>
    <message>
        <source>If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>إذا كانت شركتك تفحص حركة البيانات، فاطلب تثبيت شهادتها على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It stands between this computer and Facebook. Sign in with the name and password that you have for it.</source>
        <translation>يقع الخادم الوكيل بين هذا الكمبيوتر وFacebook. سجّل الدخول بالاسم وكلمة المرور المخصصين لك لديه.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل…</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Open Facebook settings</source>
        <translation>فتح إعدادات Facebook</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>ما الذي يُخزَّن</translation>
    </message>
    <message>
        <source>For each Page: its token, sealed; the Page ID and name; the granted permissions and your tasks; the time of consent; who connected it.

For each Facebook login: its sign-in token and app-scoped user ID, both sealed, because Meta offers no other way to revoke the access later.

Never your password, profile, friends, messages or cookies. The key that opens the tokens is in your system keychain.</source>
        <translation>لكل صفحة: رمزها المميز مشفَّرًا؛ ومعرّفها واسمها؛ والأذونات الممنوحة ومهامك؛ ووقت الموافقة؛ ومن ربطها.

لكل حساب Facebook: رمز تسجيل الدخول المميز ومعرّف المستخدم الخاص بالتطبيق، وكلاهما مشفَّر، لأن Meta لا توفر طريقة أخرى لإبطال الوصول لاحقًا.

لا تُخزَّن أبدًا كلمة مرورك ولا ملفك الشخصي ولا أصدقاؤك ولا رسائلك ولا ملفات تعريف الارتباط. والمفتاح الذي يفتح الرموز المميزة موجود في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>كيفية الإبطال على Facebook</translation>
    </message>
    <message>
        <source>At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. This forces revoke at the source if anything went wrong.

If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.

Removing the app there ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>على facebook.com، افتح الإعدادات والخصوصية ← الإعدادات ← التطبيقات ومواقع الويب ← نشط، وابحث عن تطبيق Meta واختر «إزالة». يفرض ذلك الإبطال من المصدر إذا حدث أي خلل.

إذا لم تجده هناك، فابحث ضمن «عمليات تكامل الأعمال»، حيث يتيح خيار «عرض وتعديل» أيضًا إلغاء تحديد صفحات بعينها.

إزالة التطبيق هناك تنهي وصول Pagekeep إلى كل صفحات حساب Facebook هذا.</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>إزالة هذا الوصول على Facebook</translation>
    </message>
    <message>
        <source>Nothing was saved here, but Facebook still lists your consent. Removing it there ends Pagekeep's access for that Facebook login on every computer.

At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. If it is not there, look under Business integrations.</source>
        <translation>لم يُحفظ أي شيء هنا، لكن موافقتك لا تزال مدرجة على Facebook. إزالتها هناك تنهي وصول Pagekeep عبر حساب Facebook هذا على كل أجهزة الكمبيوتر.

على facebook.com، افتح الإعدادات والخصوصية ← الإعدادات ← التطبيقات ومواقع الويب ← نشط، وابحث عن تطبيق Meta واختر «إزالة». وإذا لم تجده هناك، فابحث ضمن «عمليات تكامل الأعمال».</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>المزيد في المساعدة</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>التخلي</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln revocation(s)?</source>
        <translation><numerusform>هل تريد التخلي عن %Ln عملية إبطال؟</numerusform><numerusform>هل تريد التخلي عن عملية إبطال واحدة (%Ln)؟</numerusform><numerusform>هل تريد التخلي عن عمليتي إبطال (%Ln)؟</numerusform><numerusform>هل تريد التخلي عن %Ln عمليات إبطال؟</numerusform><numerusform>هل تريد التخلي عن %Ln عملية إبطال؟</numerusform><numerusform>هل تريد التخلي عن %Ln عملية إبطال؟</numerusform></translation>
    </message>
    <message>
        <source>Pagekeep gives up on telling Meta about %1, and destroys what it kept for that. Meta may go on honouring the tokens until the Page is unticked, or the app removed, in Facebook's settings.</source>
        <translation>يتخلى Pagekeep عن إبلاغ Meta بشأن %1، ويُتلف ما احتفظ به لذلك. وقد تظل Meta تقبل الرموز المميزة إلى أن يُلغى تحديد الصفحة، أو يُزال التطبيق، في إعدادات Facebook.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>كيفية الإبطال على Facebook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>GeneralPanel</name>
    <message>
        <source>Settings → General</source>
        <translation>الإعدادات ← عام</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>لا يوجد موضوع يحتوي على كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>حول البرنامج…</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>See also</source>
        <translation>انظر أيضًا</translation>
    </message>
    <message>
        <source>Each connect carries a number that is used once and must come back from Facebook unchanged. It did not, so nothing of the answer was used, and nothing was saved.</source>
        <translation>تحمل كل عملية ربط رقمًا يُستخدم مرة واحدة، ويجب أن يعود من Facebook من دون تغيير. لم يحدث ذلك، فلم يُستخدم أي شيء من الرد، ولم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>A sign-in that lies open for long could be finished by somebody else. Nothing was saved.</source>
        <translation>تسجيل الدخول الذي يبقى مفتوحًا مدة طويلة قد يُكمله شخص آخر. لم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>A connect belongs to the member who began it. Somebody signed out, locked the window or signed in anew before it was finished, so nothing was saved.</source>
        <translation>تخص عملية الربط العضو الذي بدأها. وقد سجّل أحد الخروج، أو قفل النافذة، أو سجّل الدخول من جديد قبل اكتمالها، فلم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. A role can also change while a connect is under way; it is asked again before anything is saved.</source>
        <translation>يقتصر ربط الصفحات على المالكين والمسؤولين. وقد يتغيّر الدور أيضًا أثناء عملية الربط؛ لذلك يُتحقق منه مرة أخرى قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Without all of them Pagekeep cannot read a Page or publish to it, so nothing was saved. Cancelling the Facebook dialog leads here too.</source>
        <translation>لا يستطيع Pagekeep قراءة صفحة أو النشر عليها من دون هذه الأذونات كلها، فلم يُحفظ أي شيء. وتظهر هذه الرسالة أيضًا عند إلغاء مربع حوار Facebook.</translation>
    </message>
    <message>
        <source>Facebook answered with a complete list, and no Page in it lets you administer or edit. A Page that a business portfolio holds may be missing in that list.</source>
        <translation>ردّ Facebook بقائمة كاملة، وليست فيها صفحة تتيح لك الإدارة أو التحرير. وقد تغيب عن هذه القائمة صفحة تضمها حافظة أعمال.</translation>
    </message>
    <message>
        <source>Facebook was reached, but it did not answer, or answered with an error of its own. Your Pages stay as they were.</source>
        <translation>تم الاتصال بخدمة Facebook، لكنها لم تردّ، أو ردّت بخطأ من جهتها. وتبقى صفحاتك كما كانت.</translation>
    </message>
    <message>
        <source>The Meta app has made too many calls for now. The message says when the next try is possible; Pagekeep waits until then by itself.</source>
        <translation>أرسل تطبيق Meta طلبات كثيرة جدًا في الوقت الحالي. تذكر الرسالة متى تكون المحاولة التالية ممكنة، وينتظر Pagekeep حتى ذلك الحين تلقائيًا.</translation>
    </message>
    <message>
        <source>Where Facebook gives a reason, the message holds it. Details holds the codes, for whoever helps you.</source>
        <translation>إذا ذكر Facebook سببًا، فستجده في الرسالة. وتتضمن «التفاصيل» رموز الأخطاء لمن يساعدك.</translation>
    </message>
    <message>
        <source>Nothing was sent, because nobody could vouch that it is Facebook at the other side. The message holds the reason. If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>لم يُرسل أي شيء، إذ لم تضمن أي جهة أن الطرف الآخر هو Facebook. السبب مذكور في الرسالة. إذا كانت شركتك تفحص حركة البيانات، فاطلب تثبيت شهادتها على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>After several wrong passwords the next try has to wait. The message says until when.</source>
        <translation>بعد إدخال كلمة مرور خاطئة عدة مرات، يجب الانتظار قبل المحاولة التالية. تذكر الرسالة موعد انتهاء الانتظار.</translation>
    </message>
    <message>
        <source>Data belongs to the Meta address that it was made with, and tokens never go to another. Start Pagekeep with that address, or with another data folder.</source>
        <translation>تخص البيانات عنوان Meta الذي أُنشئت باستخدامه، ولا تُرسل الرموز المميزة أبدًا إلى عنوان آخر. شغّل Pagekeep بذلك العنوان، أو بمجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Messages and what they mean</source>
        <translation>الرسائل ومعانيها</translation>
    </message>
    <message>
        <source>A message says what happened and what to do, and stays until you dismiss it. Details holds codes for whoever helps you, and no secret.</source>
        <translation>تذكر الرسالة ما حدث وما عليك فعله، وتبقى ظاهرة إلى أن تخفيها. وتتضمن «التفاصيل» رموز الأخطاء لمن يساعدك، ولا تتضمن أي سر.</translation>
    </message>
    <message>
        <source>While connecting</source>
        <translation>أثناء الربط</translation>
    </message>
    <message>
        <source>About the Meta app</source>
        <translation>عن تطبيق Meta</translation>
    </message>
    <message>
        <source>About the Facebook window</source>
        <translation>عن نافذة Facebook</translation>
    </message>
    <message>
        <source>From Facebook and the network</source>
        <translation>من Facebook والشبكة</translation>
    </message>
    <message>
        <source>About the keychain and the data folder</source>
        <translation>عن سلسلة المفاتيح ومجلد البيانات</translation>
    </message>
    <message>
        <source>About members and signing in</source>
        <translation>عن الأعضاء وتسجيل الدخول</translation>
    </message>
    <message>
        <source>What each Page state means</source>
        <translation>معنى كل حالة من حالات الصفحات</translation>
    </message>
    <message>
        <source>The list shows for each Page how its access stands. Only what Facebook says of that very access changes it; one unclear answer never disconnects a Page.</source>
        <translation>تعرض القائمة حالة الوصول إلى كل صفحة. ولا يغيّر هذه الحالة إلا ما يقوله Facebook عن ذلك الوصول تحديدًا؛ ولا يؤدي رد واحد غير واضح إلى فصل صفحة أبدًا.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>صفحات تعمل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What it means, and what to do</source>
        <translation>معناها وما عليك فعله</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>يستطيع Pagekeep قراءة هذه الصفحة والنشر عليها.</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>جارٍ سؤال Facebook عن حالة هذا الوصول.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends within days; the row says when. Reconnect before then, and nothing stops.</source>
        <translation>بحسب التاريخ الذي حدده Facebook، ينتهي هذا الوصول خلال أيام؛ ويبيّن الصف موعد ذلك. أعد الربط قبل ذلك الموعد حتى لا يتوقف شيء.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble. It is tried again by itself.</source>
        <translation>تعذّر في الفحص الأخير الاتصال بخدمة Facebook، أو كانت الخدمة تواجه مشكلة. وستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check. It is tried again by itself.</source>
        <translation>في الفحص الأخير، طلب Facebook من Pagekeep الانتظار. وستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Wants something from you</source>
        <translation>صفحات تحتاج إلى إجراء منك</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page, or the Facebook login may not create content there. Somebody with full control of the Page can allow it; then check now.</source>
        <translation>لا يُصدر Facebook رمزًا مميزًا لهذه الصفحة، أو ليس مسموحًا لحساب Facebook بإنشاء محتوى عليها. يمكن لمن لديه تحكم كامل في الصفحة السماح بذلك؛ وبعدها افحص الآن.</translation>
    </message>
    <message>
        <source>Facebook wants the person who connected the Page to confirm something. Sign in at facebook.com as that person, follow what it asks, then check now.</source>
        <translation>يريد Facebook من الشخص الذي ربط الصفحة تأكيد شيء ما. سجّل الدخول على facebook.com بحساب ذلك الشخص، واتبع المطلوب، ثم افحص الآن.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now. See at facebook.com what it asks for, wait, then check now.</source>
        <translation>يحظر Facebook هذا حاليًا. راجع المطلوب على facebook.com، وانتظر، ثم افحص الآن.</translation>
    </message>
    <message>
        <source>A permission was taken back at Facebook. Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>سُحب إذن على Facebook. أعد الربط، واترك كل المربعات محددة في مربع حوار Facebook.</translation>
    </message>
    <message>
        <source>The Facebook login has no role on this Page any more. Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>لم يعد لحساب Facebook دور في هذه الصفحة. أعد الربط بحساب شخص لديه دور فيها، أو اطلب استعادة الدور أولًا.</translation>
    </message>
    <message>
        <source>The app was removed in Facebook's settings. Reconnect to use the Page again.</source>
        <translation>أُزيل التطبيق من إعدادات Facebook. أعد الربط لاستخدام الصفحة من جديد.</translation>
    </message>
    <message>
        <source>Facebook does not accept the token any more, for example after a new password. Reconnect to use the Page again.</source>
        <translation>لم يعد Facebook يقبل الرمز المميز، بسبب كلمة مرور جديدة مثلًا. أعد الربط لاستخدام الصفحة من جديد.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to the token is in it. Check now, and unlock the keychain when it asks.</source>
        <translation>سلسلة المفاتيح مقفلة، وفيها مفتاح الرمز المميز. افحص الآن، وافتح قفل سلسلة المفاتيح عندما يُطلب ذلك.</translation>
    </message>
    <message>
        <source>The key to the token is not in the keychain of this computer. Bring the keychain back, or reconnect.</source>
        <translation>مفتاح الرمز المميز غير موجود في سلسلة مفاتيح هذا الكمبيوتر. استعد سلسلة المفاتيح، أو أعد الربط.</translation>
    </message>
    <message>
        <source>The menu of a row has Details, with the permissions, the dates and the last error of that Page.</source>
        <translation>تجد في قائمة خيارات كل صف «التفاصيل»، وفيها أذونات الصفحة وتواريخها وآخر خطأ فيها.</translation>
    </message>
    <message>
        <source>Setting up a Meta app</source>
        <translation>إعداد تطبيق Meta</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of your own, so that nobody else stands between you and Meta. It is set up once, at developers.facebook.com, with a Facebook account that is registered as a developer.</source>
        <translation>يُجري Pagekeep الربط عبر تطبيق Meta خاص بك، حتى لا يقف أي طرف آخر بينك وبين Meta. ويُعَدّ التطبيق مرة واحدة على developers.facebook.com، بحساب Facebook مسجل بصفة مطوّر.</translation>
    </message>
    <message>
        <source>Open the apps at developers.facebook.com</source>
        <translation>فتح التطبيقات على developers.facebook.com</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Create an app that uses Facebook Login.</source>
        <translation>أنشئ تطبيقًا يستخدم Facebook Login.</translation>
    </message>
    <message>
        <source>In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login. Leave Enforce HTTPS and Use Strict Mode for Redirect URIs on.</source>
        <translation>في إعدادات Facebook Login، فعّل Client OAuth Login وWeb OAuth Login وEmbedded Browser OAuth Login. واترك Enforce HTTPS وUse Strict Mode for Redirect URIs مفعَّلين.</translation>
    </message>
    <message>
        <source>Add this address to Valid OAuth Redirect URIs: %1</source>
        <translation>أضف إلى Valid OAuth Redirect URIs هذا العنوان: %1</translation>
    </message>
    <message>
        <source>Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.</source>
        <translation>ضمن Advanced، اترك Require App Secret معطَّلًا، ولا تضبط نوع التطبيق على Native or Desktop.</translation>
    </message>
    <message>
        <source>Set the app live, or give everybody who connects a role in it. People without a role need the permissions approved by Meta's App Review.</source>
        <translation>انقل التطبيق إلى وضع Live، أو امنح كل من يُجري الربط دورًا فيه. أما من ليس له دور فيه، فيلزم أن تكون الأذونات معتمدة له عبر مراجعة التطبيقات (App Review) لدى Meta.</translation>
    </message>
    <message>
        <source>In Pagekeep, open Settings → Integrations → Meta app… and enter the App ID, a number, from the app's dashboard.</source>
        <translation>في Pagekeep، افتح الإعدادات ← عمليات التكامل ← تطبيق Meta… وأدخل App ID، وهو رقم تجده في لوحة معلومات التطبيق.</translation>
    </message>
    <message>
        <source>The app secret</source>
        <translation>سر التطبيق</translation>
    </message>
    <message>
        <source>It is optional. With it, access to Pages lasts longer, and an access that has expired can be revoked without another sign-in. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>سر التطبيق اختياري. معه يدوم الوصول إلى الصفحات مدة أطول، ويمكن إبطال وصول انتهت صلاحيته من دون تسجيل الدخول مرة أخرى. ويُشفَّر السر ولا يُعرض مرة أخرى أبدًا. ويمكن حينها لكل من يستخدم حساب الكمبيوتر هذا التصرف باسم تطبيق Meta.</translation>
    </message>
    <message>
        <source>The sign-in form</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Automatic is right unless Meta refuses it. With Token, the sign-in token passes through the Facebook window's own program; Page tokens never do.</source>
        <translation>الطريقة المناسبة هي «تلقائية»، ما لم ترفضها Meta. ومع «الرمز المميز» يمر رمز تسجيل الدخول المميز عبر البرنامج المستقل الذي يشغّل نافذة Facebook؛ أما رموز الصفحات المميزة فلا تمر عبره أبدًا.</translation>
    </message>
    <message>
        <source>Changing to another app</source>
        <translation>الانتقال إلى تطبيق آخر</translation>
    </message>
    <message>
        <source>Pages that came through the earlier app stay connected, and what is needed to revoke them is kept. From then on, Pages are connected through the new one.</source>
        <translation>الصفحات التي رُبطت عبر التطبيق السابق تبقى مرتبطة، ويُحتفظ بما يلزم لإبطال الوصول إليها. ومن ذلك الحين فصاعدًا تُربط الصفحات عبر التطبيق الجديد.</translation>
    </message>
    <message>
        <source>What Pagekeep connects</source>
        <translation>ما الذي يربطه Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep connects the Facebook Pages that you administer to a workspace on this computer, so that your team can read them and publish to them.</source>
        <translation>يربط Pagekeep صفحات Facebook التي تديرها بمساحة عمل على هذا الكمبيوتر، ليتمكن فريقك من قراءتها والنشر عليها.</translation>
    </message>
    <message>
        <source>Only Pages that you choose in Facebook's own dialog are connected, and only where you are an admin or editor.</source>
        <translation>لا تُربط إلا الصفحات التي تختارها في مربع حوار Facebook نفسه، وبشرط أن تكون مسؤولًا أو محررًا فيها.</translation>
    </message>
    <message>
        <source>Your personal profile, your friends and your messages are never read or changed.</source>
        <translation>لا يقرأ Pagekeep أبدًا ملفك الشخصي ولا بيانات أصدقائك ولا رسائلك، ولا يغيّر شيئًا منها.</translation>
    </message>
    <message>
        <source>You type your Facebook password only in the Facebook window. Pagekeep does not see it.</source>
        <translation>لا تكتب كلمة مرورك على Facebook إلا في نافذة Facebook. ولا يراها Pagekeep.</translation>
    </message>
    <message>
        <source>What Facebook asks you to allow</source>
        <translation>ما يطلب منك Facebook السماح به</translation>
    </message>
    <message>
        <source>To show a list of the Pages you manage (pages_show_list).</source>
        <translation>عرض قائمة بالصفحات التي تديرها (pages_show_list).</translation>
    </message>
    <message>
        <source>To read what is on those Pages (pages_read_engagement).</source>
        <translation>قراءة محتوى تلك الصفحات (pages_read_engagement).</translation>
    </message>
    <message>
        <source>To create and manage their posts (pages_manage_posts).</source>
        <translation>إنشاء منشوراتها وإدارتها (pages_manage_posts).</translation>
    </message>
    <message>
        <source>One more permission, business_management, is asked for only when you choose to look in business portfolios, because Facebook keeps some Pages of portfolios out of its list otherwise. You may leave it out.</source>
        <translation>لا يُطلب الإذن الإضافي business_management إلا إذا اخترت البحث في حافظات الأعمال، لأن Facebook لا يُظهر من دونه بعض صفحات الحافظات في قائمته. ويمكنك استبعاده.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>For each Page, Facebook hands out a token: a long secret text with which a program may use that Page. Pagekeep seals the tokens on this computer, and sends them to Facebook and to nobody else. There is no server of Pagekeep in between.</source>
        <translation>يُصدر Facebook لكل صفحة رمزًا مميزًا: نصًا سريًا طويلًا يتيح لبرنامج ما استخدام تلك الصفحة. ويشفّر Pagekeep الرموز المميزة على هذا الكمبيوتر، ويرسلها إلى Facebook وحده. ولا يوجد خادم وسيط يتبع Pagekeep.</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <translation>ما الذي يُخزَّن، وأين</translation>
    </message>
    <message>
        <source>Everything stays on this computer: in the keychain of your system, and in Pagekeep's data folder, which other accounts of this computer cannot open.</source>
        <translation>يبقى كل شيء على هذا الكمبيوتر: في سلسلة مفاتيح النظام، وفي مجلد بيانات Pagekeep الذي لا يمكن للحسابات الأخرى على هذا الكمبيوتر فتحه.</translation>
    </message>
    <message>
        <source>In your system keychain</source>
        <translation>في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>One item: the key that opens everything that is sealed.</source>
        <translation>عنصر واحد: المفتاح الذي يفتح كل ما هو مشفر.</translation>
    </message>
    <message>
        <source>In the data folder, sealed</source>
        <translation>في مجلد البيانات، بصيغة مشفرة</translation>
    </message>
    <message>
        <source>The token of each Page.</source>
        <translation>الرمز المميز لكل صفحة.</translation>
    </message>
    <message>
        <source>For each Facebook login its sign-in token and its user ID for this app, because Meta offers no other way to revoke the access later. After a disconnect they are kept until Meta has confirmed it.</source>
        <translation>لكل حساب Facebook: رمز تسجيل الدخول المميز ومعرّف المستخدم الخاص بهذا التطبيق، لأن Meta لا توفر طريقة أخرى لإبطال الوصول لاحقًا. وبعد الفصل يُحتفظ بهما إلى أن تؤكد Meta الإبطال.</translation>
    </message>
    <message>
        <source>The app secret of your Meta app, if you entered one.</source>
        <translation>سر تطبيق Meta الخاص بك، إذا أدخلته.</translation>
    </message>
    <message>
        <source>What keeps you signed in, if you chose that.</source>
        <translation>ما يُبقي دخولك مسجلًا، إذا اخترت ذلك.</translation>
    </message>
    <message>
        <source>In the data folder, as a fingerprint that cannot be read back</source>
        <translation>في مجلد البيانات، في صورة بصمة لا يمكن استرجاع الأصل منها</translation>
    </message>
    <message>
        <source>The passwords of members, and recovery codes.</source>
        <translation>كلمات مرور الأعضاء ورموز الاسترداد.</translation>
    </message>
    <message>
        <source>In the data folder, readable</source>
        <translation>في مجلد البيانات، بصيغة مقروءة</translation>
    </message>
    <message>
        <source>The names of the workspace and its members, and their roles.</source>
        <translation>اسم مساحة العمل، وأسماء أعضائها وأدوارهم.</translation>
    </message>
    <message>
        <source>For each Page its name and ID, the permissions granted, what you may do there, the time of consent and who connected it.</source>
        <translation>لكل صفحة: اسمها ومعرّفها، والأذونات الممنوحة، وما يُسمح لك بفعله فيها، ووقت الموافقة، ومن ربطها.</translation>
    </message>
    <message>
        <source>For each Facebook login which Meta app it came through, its permissions, and when it ends.</source>
        <translation>لكل حساب Facebook: تطبيق Meta الذي جرى الربط عبره، والأذونات، وموعد انتهاء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The activity: who did what, when, to which Page, with what outcome.</source>
        <translation>النشاط: من فعل ماذا، ومتى، وفي أي صفحة، وبأي نتيجة.</translation>
    </message>
    <message>
        <source>Settings of the windows, such as the size of the login window.</source>
        <translation>إعدادات النوافذ، مثل حجم نافذة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>ما لا يُخزَّن في أي مكان</translation>
    </message>
    <message>
        <source>Facebook passwords, profiles, pictures, friends, messages and cookies. The Facebook window forgets everything when it closes.</source>
        <translation>كلمات مرور Facebook والملفات الشخصية والصور والأصدقاء والرسائل وملفات تعريف الارتباط. وتنسى نافذة Facebook كل شيء عند إغلاقها.</translation>
    </message>
    <message>
        <source>Names that somebody typed at a sign-in that failed.</source>
        <translation>الأسماء التي كُتبت في محاولات تسجيل دخول فاشلة.</translation>
    </message>
    <message>
        <source>Connecting Pages</source>
        <translation>ربط الصفحات</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. It takes a Meta app, which is set up once.</source>
        <translation>يقتصر ربط الصفحات على المالكين والمسؤولين. ويتطلب ذلك إعداد تطبيق Meta مرة واحدة.</translation>
    </message>
    <message>
        <source>Open Settings → Integrations and press Connect Meta. Where Pagekeep does not know your Meta app yet, it asks for the App ID first.</source>
        <translation>افتح الإعدادات ← عمليات التكامل، واضغط على «ربط Meta». وإذا كان Pagekeep لا يعرف تطبيق Meta الخاص بك بعد، فسيطلب App ID أولًا.</translation>
    </message>
    <message>
        <source>A Facebook window opens. Its line at the top shows whether you are at facebook.com. Sign in as you do in a browser. The connect is good for 10 minutes.</source>
        <translation>تُفتح نافذة Facebook. ويبيّن السطر الذي في أعلاها ما إذا كنت على facebook.com. سجّل الدخول كما تفعل في المتصفح. تبقى عملية الربط صالحة لمدة 10 دقائق.</translation>
    </message>
    <message>
        <source>Facebook asks which Pages to share. Choose the Pages that you want here, and leave all boxes checked.</source>
        <translation>يسألك Facebook عن الصفحات التي تريد مشاركتها. اختر الصفحات التي تريدها هنا، واترك كل المربعات محددة.</translation>
    </message>
    <message>
        <source>The window closes by itself. Pagekeep checks the answer, reads the list of your Pages, seals their tokens and shows them in the list.</source>
        <translation>تُغلق النافذة تلقائيًا. ثم يتحقق Pagekeep من الرد، ويقرأ قائمة صفحاتك، ويشفّر رموزها المميزة، ويعرض الصفحات في القائمة.</translation>
    </message>
    <message>
        <source>Cancel ends it at every step. What was not saved by then leaves nothing behind here; where you had agreed at Facebook already, Facebook still lists your consent.</source>
        <translation>يُنهي «إلغاء» العملية في أي خطوة. وما لم يُحفظ حتى ذلك الحين لا يترك أثرًا هنا؛ أما إذا كنت قد منحت موافقتك على Facebook، فتظل مدرجة هناك.</translation>
    </message>
    <message>
        <source>When a Page is not in the list</source>
        <translation>إذا لم تظهر صفحة في القائمة</translation>
    </message>
    <message>
        <source>It was not chosen at Facebook: connect again, and choose it too. A Page that you leave out then is not shared any more.</source>
        <translation>لم تُختر الصفحة على Facebook: ابدأ الربط من جديد واخترها أيضًا. وتتوقف مشاركة أي صفحة لا تختارها حينها.</translation>
    </message>
    <message>
        <source>You are neither admin nor editor there: ask somebody with full control of the Page.</source>
        <translation>لست مسؤولًا ولا محررًا فيها: اطلب ذلك ممن لديه تحكم كامل في الصفحة.</translation>
    </message>
    <message>
        <source>A business portfolio holds it: press “Look in business portfolios…” in the message, or ask an admin of the portfolio for a role on the Page itself.</source>
        <translation>تضمها حافظة أعمال: اضغط على «البحث في حافظات الأعمال…» في الرسالة، أو اطلب من مسؤول في الحافظة منحك دورًا في الصفحة نفسها.</translation>
    </message>
    <message>
        <source>It belongs to another Facebook login: press Connect Meta again, and sign in as that person. Pages of several logins stand beside each other.</source>
        <translation>تخص حساب Facebook آخر: اضغط على «ربط Meta» مرة أخرى، وسجّل الدخول بحساب ذلك الشخص. وتظهر صفحات الحسابات المختلفة جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد الربط</translation>
    </message>
    <message>
        <source>Pagekeep asks Facebook about once a day how each Page's access stands, and tells you when something is to be done. To ask at once, choose Check now in the menu of a row. Reconnect renews the access of a Page without removing anything.</source>
        <translation>يسأل Pagekeep خدمة Facebook مرة في اليوم تقريبًا عن حالة الوصول إلى كل صفحة، ويخبرك عندما يلزم إجراء ما. وللسؤال فورًا، اختر «فحص الآن» من قائمة خيارات الصف. أما «إعادة الربط» فتجدد الوصول إلى الصفحة من دون إزالة أي شيء.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>إنشاء صفحة على Facebook</translation>
    </message>
    <message>
        <source>Disconnecting, and revoking at Facebook</source>
        <translation>فصل الصفحات والإبطال على Facebook</translation>
    </message>
    <message>
        <source>Owners, admins and managers disconnect Pages: choose one or several in the list, and press Disconnect. They leave the workspace at once, even offline. Nothing is deleted at Facebook.</source>
        <translation>يقتصر فصل الصفحات على المالكين والمسؤولين والمديرين: اختر صفحة أو أكثر من القائمة، واضغط على «فصل». تغادر الصفحات مساحة العمل فورًا، حتى من دون اتصال بالإنترنت. ولا يُحذف أي شيء على Facebook.</translation>
    </message>
    <message>
        <source>What happens at Meta</source>
        <translation>ما يحدث لدى Meta</translation>
    </message>
    <message>
        <source>Meta has no sure way to end the access to one Page alone: what can be revoked is the consent of a whole Facebook login. So the question before a disconnect offers what is true for your Pages.</source>
        <translation>لا توفر Meta طريقة مضمونة لإنهاء الوصول إلى صفحة واحدة بمفردها: فما يمكن إبطاله هو موافقة حساب Facebook بأكملها. لذلك يعرض السؤال الذي يسبق الفصل ما ينطبق على صفحاتك.</translation>
    </message>
    <message>
        <source>Revoke at Meta: where no other Page of that Facebook login is connected. It ends Pagekeep's access for that login on every computer.</source>
        <translation>«الإبطال لدى Meta»: عندما لا توجد صفحة أخرى مرتبطة عبر حساب Facebook نفسه. وينهي وصول Pagekeep عبر هذا الحساب على كل أجهزة الكمبيوتر.</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta: Meta documents this for system users only, and may refuse it. You choose beforehand what follows then.</source>
        <translation>«إبطال هذا الوصول وحده لدى Meta»: توثّق Meta هذه الإمكانية لمستخدمي النظام فقط، وقد ترفضها. وتختار مسبقًا ما يحدث إذا رفضتها.</translation>
    </message>
    <message>
        <source>Remove here: the tokens on this computer are destroyed. Meta goes on honouring them until you untick the Page in Facebook's settings.</source>
        <translation>«الإزالة من هنا»: تُتلف الرموز المميزة على هذا الكمبيوتر. وتظل Meta تقبلها إلى أن تلغي تحديد الصفحة في إعدادات Facebook.</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others: everything of that Facebook login ends, then the login signs in again for the Pages that stay.</source>
        <translation>«الإبطال لدى Meta وإعادة ربط الصفحات الأخرى»: ينتهي كل ما يخص حساب Facebook هذا، ثم يُسجَّل الدخول به من جديد من أجل الصفحات الباقية.</translation>
    </message>
    <message>
        <source>Pagekeep says that an access is revoked when Meta has refused its token, and not before. What Meta has not confirmed waits above the list and is tried again by itself; owners and admins can forget it.</source>
        <translation>لا يقول Pagekeep إن الوصول أُبطل إلا بعد أن ترفض Meta رمزه المميز. وما لم تؤكده Meta ينتظر فوق القائمة وتُعاد محاولته تلقائيًا؛ ويمكن للمالكين والمسؤولين التخلي عنه.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>كيفية الإبطال على Facebook</translation>
    </message>
    <message>
        <source>This works whatever happened here, also without Pagekeep.</source>
        <translation>تصلح هذه الطريقة أيًا كان ما حدث هنا، وحتى من دون Pagekeep.</translation>
    </message>
    <message>
        <source>At facebook.com, signed in as the person who connected the Pages, open Settings &amp; privacy → Settings → Apps and websites → Active.</source>
        <translation>على facebook.com، وبعد تسجيل الدخول بحساب الشخص الذي ربط الصفحات، افتح الإعدادات والخصوصية ← الإعدادات ← التطبيقات ومواقع الويب ← نشط.</translation>
    </message>
    <message>
        <source>Find the Meta app that Pagekeep connects through, and choose Remove.</source>
        <translation>ابحث عن تطبيق Meta الذي يُجري Pagekeep الربط عبره، واختر «إزالة».</translation>
    </message>
    <message>
        <source>If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.</source>
        <translation>إذا لم تجده هناك، فابحث ضمن «عمليات تكامل الأعمال»، حيث يتيح خيار «عرض وتعديل» أيضًا إلغاء تحديد صفحات بعينها.</translation>
    </message>
    <message>
        <source>Removing the app ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>إزالة التطبيق تنهي وصول Pagekeep إلى كل صفحات حساب Facebook هذا.</translation>
    </message>
    <message>
        <source>Open Apps and websites at Facebook</source>
        <translation>فتح «التطبيقات ومواقع الويب» على Facebook</translation>
    </message>
    <message>
        <source>Open Business integrations at Facebook</source>
        <translation>فتح «عمليات تكامل الأعمال» على Facebook</translation>
    </message>
    <message>
        <source>Ending everything</source>
        <translation>إنهاء كل شيء</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can delete the workspace: every Page is disconnected at Meta first, then members, activity and the key are removed from this computer.</source>
        <translation>يمكن لأحد المالكين حذف مساحة العمل من الإعدادات ← عام: تُفصل كل الصفحات لدى Meta أولًا، ثم يُزال الأعضاء والنشاط والمفتاح من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>See Pages, posts and one's own activity</source>
        <translation>رؤية الصفحات والمنشورات والنشاط الشخصي</translation>
    </message>
    <message>
        <source>Publish and manage posts</source>
        <translation>نشر المنشورات وإدارتها</translation>
    </message>
    <message>
        <source>Disconnect Pages</source>
        <translation>فصل الصفحات</translation>
    </message>
    <message>
        <source>Connect and reconnect Pages</source>
        <translation>ربط الصفحات وإعادة ربطها</translation>
    </message>
    <message>
        <source>Give up on a revocation that Meta has not confirmed</source>
        <translation>التخلي عن إبطال لم تؤكده Meta</translation>
    </message>
    <message>
        <source>See everybody's activity</source>
        <translation>رؤية نشاط الجميع</translation>
    </message>
    <message>
        <source>Change the Meta app, the workspace's name, and when it locks</source>
        <translation>تغيير تطبيق Meta واسم مساحة العمل وموعد قفلها</translation>
    </message>
    <message>
        <source>Add and change members who are not owners</source>
        <translation>إضافة الأعضاء من غير المالكين وتعديلهم</translation>
    </message>
    <message>
        <source>Change owners, rotate the key, delete the workspace</source>
        <translation>تعديل المالكين وتبديل المفتاح وحذف مساحة العمل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Who may do it</source>
        <translation>من يحق له ذلك</translation>
    </message>
    <message>
        <source>Members, roles and passwords</source>
        <translation>الأعضاء والأدوار وكلمات المرور</translation>
    </message>
    <message>
        <source>Everybody who uses the workspace on this computer is a member with a name, a password and a role. Settings → Members lists them.</source>
        <translation>كل من يستخدم مساحة العمل على هذا الكمبيوتر عضو له اسم وكلمة مرور ودور. وتجد قائمة الأعضاء في الإعدادات ← الأعضاء.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Whoever adds a member gives the first password; the first sign-in asks for another.</source>
        <translation>من يضيف عضوًا يعيّن له كلمة المرور الأولى؛ وعند تسجيل الدخول الأول تُطلب كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>Who forgot the password asks an owner or admin to reset it in Settings → Members.</source>
        <translation>من نسي كلمة مروره يطلب من مالك أو مسؤول إعادة تعيينها في الإعدادات ← الأعضاء.</translation>
    </message>
    <message>
        <source>An owner who forgot it has a recovery code: choose “Forgot your password?” at the sign-in. A code works once. A new one is made in Settings → General.</source>
        <translation>لدى المالك الذي نسي كلمة مروره رمز استرداد: اختر «هل نسيت كلمة المرور؟» عند تسجيل الدخول. يصلح الرمز مرة واحدة. ويُنشأ رمز جديد في الإعدادات ← عام.</translation>
    </message>
    <message>
        <source>After several wrong passwords, the next try has to wait: longer each time, up to 15 minutes, and also after Pagekeep was started again.</source>
        <translation>بعد إدخال كلمة مرور خاطئة عدة مرات، يجب الانتظار قبل المحاولة التالية: مدة أطول في كل مرة، تصل إلى 15 دقيقة، وكذلك بعد إعادة تشغيل Pagekeep.</translation>
    </message>
    <message>
        <source>Leaving the window</source>
        <translation>عند مغادرة النافذة</translation>
    </message>
    <message>
        <source>Lock asks for the password again, and drops the key to the tokens from memory. Checks and revocations wait meanwhile. It can happen by itself after a while: Settings → General.</source>
        <translation>بعد «قفل» تُطلب كلمة المرور من جديد، ويُزال مفتاح الرموز المميزة من الذاكرة. وتنتظر عمليات الفحص والإبطال خلال ذلك. ويمكن أن يحدث القفل تلقائيًا بعد مدة: الإعدادات ← عام.</translation>
    </message>
    <message>
        <source>Sign out does the same, and ends that you stay signed in.</source>
        <translation>يفعل «تسجيل الخروج» الشيء نفسه، ولا يبقى دخولك مسجلًا بعده.</translation>
    </message>
    <message>
        <source>A member who is disabled can do nothing more, and can be enabled again. The Pages that came through their Facebook login stay connected until somebody disconnects them.</source>
        <translation>لا يستطيع العضو المعطل فعل أي شيء بعد ذلك، ويمكن تفعيله مرة أخرى. وتبقى الصفحات المرتبطة عبر حساب Facebook الخاص به مرتبطة إلى أن يفصلها أحد.</translation>
    </message>
    <message>
        <source>What is protected, and from whom</source>
        <translation>ما هو محمي، وممّن</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>From somebody who has only the data folder, or a backup of it: the tokens are sealed, and the key is in the keychain. The file tells which Pages are connected, but opens none of them.</source>
        <translation>ممن لا يملك سوى مجلد البيانات أو نسخة احتياطية منه: الرموز المميزة مشفرة، والمفتاح في سلسلة المفاتيح. يكشف الملف عن الصفحات المرتبطة، لكنه لا يفتح أيًا منها.</translation>
    </message>
    <message>
        <source>From mixing up: each token is sealed for its workspace, Page and login, and a record that was moved elsewhere does not open.</source>
        <translation>من الخلط: كل رمز مميز مشفر لمساحة العمل والصفحة والحساب الخاصة به، والسجل الذي نُقل إلى موضع آخر لا يُفتح.</translation>
    </message>
    <message>
        <source>From web pages: the Facebook window is a program of its own. It never holds a Page token or the key, keeps no cookies, and is gone after the sign-in.</source>
        <translation>من صفحات الويب: نافذة Facebook برنامج مستقل. لا تحمل أبدًا رمز صفحة مميزًا ولا المفتاح، ولا تحتفظ بملفات تعريف الارتباط، وتختفي بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>From members who do more than they are meant to: roles are asked wherever work is done, not only in the window.</source>
        <translation>من أعضاء يفعلون أكثر مما يُفترض بهم: يُتحقق من الأدوار حيثما يُنفَّذ العمل، لا في النافذة فقط.</translation>
    </message>
    <message>
        <source>From somebody at your desk: a locked window asks for the password, and has dropped the key.</source>
        <translation>من شخص يجلس إلى مكتبك: تطلب النافذة المقفلة كلمة المرور، ويكون المفتاح قد أُزيل من الذاكرة.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>غير محمي</translation>
    </message>
    <message>
        <source>From somebody who uses the same account of this computer: its keychain opens for every program of that account. Such a person can read the tokens without Pagekeep, and change the data. Give people accounts of their own where that matters.</source>
        <translation>من شخص يستخدم الحساب نفسه على هذا الكمبيوتر: تُفتح سلسلة مفاتيح الحساب لكل برنامج يعمل به. ويمكن لهذا الشخص قراءة الرموز المميزة من دون Pagekeep، وتغيير البيانات. خصص لكل شخص حسابًا على الكمبيوتر إذا كان ذلك مهمًا.</translation>
    </message>
    <message>
        <source>From a program that runs as you while your keychain is open: it can do what Pagekeep can.</source>
        <translation>من برنامج يعمل بحسابك بينما سلسلة المفاتيح مفتوحة: يستطيع فعل ما يستطيعه Pagekeep.</translation>
    </message>
    <message>
        <source>From traces in memory: Pagekeep wipes its own copies of a token. Copies inside the network library live until that memory is used again.</source>
        <translation>من الآثار في الذاكرة: يمحو Pagekeep ما لديه من نسخ الرمز المميز. أما النسخ داخل مكتبة الشبكة فتبقى إلى أن تُستخدم تلك الذاكرة من جديد.</translation>
    </message>
    <message>
        <source>Keys, and moving to another computer</source>
        <translation>المفاتيح، والانتقال إلى كمبيوتر آخر</translation>
    </message>
    <message>
        <source>Everything that is sealed opens with one key. It is in the keychain of your system and nowhere else: GNOME Keyring or KWallet on Linux, the Keychain on macOS, Credential Manager on Windows.</source>
        <translation>كل ما هو مشفر يُفتح بمفتاح واحد. وهذا المفتاح موجود في سلسلة مفاتيح النظام ولا يوجد في أي مكان آخر: GNOME Keyring أو KWallet على Linux، و«سلسلة المفاتيح» (Keychain) على macOS، و«إدارة بيانات الاعتماد» (Credential Manager) على Windows.</translation>
    </message>
    <message>
        <source>When the keychain asks</source>
        <translation>عندما تسألك سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>A question for your computer's password comes from your system, not from Pagekeep. Allow Pagekeep to use the keychain.</source>
        <translation>طلب كلمة مرور الكمبيوتر يأتي من النظام، لا من Pagekeep. اسمح لبرنامج Pagekeep باستخدام سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>While the keychain is locked, the Pages stay in the list as “Key locked”. Unlock it, then check again.</source>
        <translation>ما دامت سلسلة المفاتيح مقفلة، تبقى الصفحات في القائمة بالحالة «المفتاح مقفل». افتح قفل سلسلة المفاتيح، ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>Moving to another computer, and backups</source>
        <translation>الانتقال إلى كمبيوتر آخر، والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The data folder without the keychain opens nothing: Pages, members and activity are there, but the tokens stay closed. Bring the keychain along where your system can do that.</source>
        <translation>مجلد البيانات من دون سلسلة المفاتيح لا يفتح شيئًا: الصفحات والأعضاء والنشاط موجودة، لكن الرموز المميزة تبقى مغلقة. انقل معه سلسلة المفاتيح إذا كان نظامك يتيح ذلك.</translation>
    </message>
    <message>
        <source>Otherwise an owner presses Connect Meta on the new computer and agrees to start with a new key. Then each Facebook login connects its Pages again.</source>
        <translation>وإلا، فعلى أحد المالكين الضغط على «ربط Meta» على الكمبيوتر الجديد، والموافقة على البدء بمفتاح جديد. ثم تُربط صفحات كل حساب Facebook من جديد.</translation>
    </message>
    <message>
        <source>A backup belongs with a backup of the keychain of the same time. After Rotate key, older backups open with the old key only.</source>
        <translation>احفظ مع كل نسخة احتياطية نسخة من سلسلة المفاتيح تعود إلى الوقت نفسه. وبعد «تبديل المفتاح» لا تُفتح النسخ الاحتياطية الأقدم إلا بالمفتاح القديم.</translation>
    </message>
    <message>
        <source>When the key is lost</source>
        <translation>إذا فُقد المفتاح</translation>
    </message>
    <message>
        <source>Nobody can open what was sealed, and nothing is deleted. If you can bring the old keychain back, do that, and start Pagekeep again: everything works as before.</source>
        <translation>لا يستطيع أحد فتح ما هو مشفر، ولا يُحذف أي شيء. إذا كان بإمكانك استعادة سلسلة المفاتيح القديمة، فافعل ذلك وشغّل Pagekeep من جديد: سيعمل كل شيء كما كان.</translation>
    </message>
    <message>
        <source>With a new key, removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings.</source>
        <translation>مع مفتاح جديد لا يعود ممكنًا تنفيذ عمليات الإزالة التي كانت لا تزال في انتظار Meta: أزل تطبيق Meta من إعدادات Facebook.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>تبديل المفتاح</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can put everything under a new key, for example because somebody may have seen the old one. Pages stay connected, and nobody has to sign in again.</source>
        <translation>يمكن لأحد المالكين، من الإعدادات ← عام، إعادة تشفير كل شيء بمفتاح جديد، إذا كان يُحتمل مثلًا أن أحدًا رأى المفتاح القديم. تبقى الصفحات مرتبطة، ولا يحتاج أحد إلى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>وظيفتها</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The Tab key goes from control to control, and the arrow keys go through a list. Enter or Space presses what has the focus, also the button in a row. Escape closes a dialog.</source>
        <translation>ينتقل مفتاح Tab من عنصر إلى آخر، وتنتقل مفاتيح الأسهم داخل القائمة. ويؤدي Enter أو مفتاح المسافة إلى ضغط العنصر الذي عليه التركيز، ومن ذلك الزر الموجود في أحد الصفوف. ويُغلق Escape مربع الحوار.</translation>
    </message>
    <message>
        <source>In the help, Enter leads from the topics to the text, and Escape leads back.</source>
        <translation>في المساعدة، ينقلك Enter من المواضيع إلى النص، ويعيدك Escape إليها.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>IntegrationsPanel</name>
    <message>
        <source>Only owners and admins change the Meta app.</source>
        <translation>يقتصر تغيير تطبيق Meta على المالكين والمسؤولين.</translation>
    </message>
    <message>
        <source>Settings → Integrations</source>
        <translation>الإعدادات ← عمليات التكامل</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>ربط Meta</translation>
    </message>
    <message>
        <source>Meta app…</source>
        <translation>تطبيق Meta…</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Publish to and read the Facebook Pages you administer. Your personal profile, friends and messages are never touched.</source>
        <translation>انشر على صفحات Facebook التي تديرها واقرأ محتواها. ولا يُمَس أبدًا ملفك الشخصي ولا أصدقاؤك ولا رسائلك.</translation>
    </message>
    <message>
        <source>Search by name or Page ID</source>
        <translation>البحث بالاسم أو بمعرّف الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s)</source>
        <translation><numerusform>%Ln صفحة</numerusform><numerusform>صفحة واحدة (%Ln)</numerusform><numerusform>صفحتان (%Ln)</numerusform><numerusform>%Ln صفحات</numerusform><numerusform>%Ln صفحة</numerusform><numerusform>%Ln صفحة</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tokens are encrypted one by one; the key that opens them is in your system keychain.</source>
        <translation>تُشفَّر الرموز المميزة كل على حدة؛ والمفتاح الذي يفتحها موجود في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>ما الذي يُخزَّن</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>كيفية الإبطال على Facebook</translation>
    </message>
    <message>
        <source>No Page has this in its name or Page ID.</source>
        <translation>لا توجد صفحة يحتوي اسمها أو معرّفها على ذلك.</translation>
    </message>
    <message>
        <source>No Page in this state has this in its name or Page ID.</source>
        <translation>لا توجد صفحة في هذه الحالة يحتوي اسمها أو معرّفها على ذلك.</translation>
    </message>
    <message>
        <source>No Page is in this state.</source>
        <translation>لا توجد صفحة في هذه الحالة.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Its certificate belongs to another address.</source>
        <translation>شهادته تخص عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Its certificate has expired or is not valid yet. Check the date and time of this computer.</source>
        <translation>انتهت صلاحية شهادته أو لم تبدأ بعد. تحقق من التاريخ والوقت على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by anyone this computer trusts. Programs and company networks that inspect connections cause this too.</source>
        <translation>لم تصدر شهادته عن أي جهة يثق بها هذا الكمبيوتر. وقد تتسبب في ذلك أيضًا البرامج وشبكات الشركات التي تفحص الاتصالات.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>سُحبت شهادته.</translation>
    </message>
    <message>
        <source>Its protection is outdated.</source>
        <translation>حمايته قديمة.</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>شهادته غير صالحة.</translation>
    </message>
    <message>
        <source>A secure connection could not be agreed on.</source>
        <translation>تعذّر الاتفاق على اتصال آمن.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Connect Meta</source>
        <translation>ربط Meta</translation>
    </message>
    <message>
        <source>This page wanted to open an address that is not allowed here. It was not opened.</source>
        <translation>أرادت هذه الصفحة فتح عنوان غير مسموح به هنا. لم يُفتح العنوان.</translation>
    </message>
    <message>
        <source>This page wanted to open an address at %1 that is not allowed here. It was not opened.</source>
        <translation>أرادت هذه الصفحة فتح عنوان على %1 غير مسموح به هنا. لم يُفتح العنوان.</translation>
    </message>
    <message>
        <source>This page wanted to save a file. This window saves none.</source>
        <translation>أرادت هذه الصفحة حفظ ملف. هذه النافذة لا تحفظ أي ملفات.</translation>
    </message>
    <message>
        <source>You can go on to %1 now: press the page's button again, or press Reload.</source>
        <translation>يمكنك الآن المتابعة إلى %1: اضغط على زر الصفحة مرة أخرى، أو اضغط على «إعادة التحميل».</translation>
    </message>
    <message>
        <source>The web engine here is old (Chromium %1, fixes up to %2): Facebook's page may fail in it, and it is less safe. Update the system or Pagekeep.</source>
        <translation>محرك الويب هنا قديم (Chromium %1، مع إصلاحات حتى %2): قد لا تعمل صفحة Facebook فيه، وهو أقل أمانًا. حدّث النظام أو Pagekeep.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>You are signing in at Facebook. This app never stores your Facebook password; the window’s cookies are erased when it closes.</source>
        <translation>أنت تسجّل الدخول على Facebook. لا يخزّن هذا التطبيق كلمة مرورك على Facebook أبدًا، وتُمحى ملفات تعريف الارتباط الخاصة بالنافذة عند إغلاقها.</translation>
    </message>
    <message>
        <source>Facebook shows an error here?</source>
        <translation>هل يعرض Facebook خطأً هنا؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>When Facebook shows an error</source>
        <translation>عندما يعرض Facebook خطأً</translation>
    </message>
    <message>
        <source>Facebook shows errors in the Meta app's settings as a page of its own, so Pagekeep cannot read them. These are the usual causes. The settings are in Meta's App Dashboard, at developers.facebook.com.</source>
        <translation>يعرض Facebook أخطاء إعدادات تطبيق Meta في صفحة من صفحاته، فلا يستطيع Pagekeep قراءتها. هذه هي الأسباب المعتادة. توجد الإعدادات في لوحة معلومات التطبيق (App Dashboard) لدى Meta على developers.facebook.com.</translation>
    </message>
    <message>
        <source>Wrong App ID: Facebook says that the app was not found or is invalid. Compare the App ID in Pagekeep (Integrations, Meta app…) with the one in the dashboard.</source>
        <translation>قيمة App ID خاطئة: يقول Facebook إن التطبيق غير موجود أو غير صالح. قارن App ID في Pagekeep (عمليات التكامل، تطبيق Meta…) بما في لوحة معلومات التطبيق.</translation>
    </message>
    <message>
        <source>Redirect address not allowed: Facebook says that the URL is blocked or not included in the app's domains. Under Facebook Login, Settings, add exactly the redirect address that Pagekeep shows to “Valid OAuth Redirect URIs”, and leave “Use Strict Mode for Redirect URIs” on.</source>
        <translation>عنوان إعادة التوجيه غير مسموح به: يقول Facebook إن عنوان URL محظور أو غير مدرج في نطاقات التطبيق. ضمن Facebook Login، في Settings، أضف عنوان إعادة التوجيه الذي يعرضه Pagekeep كما هو تمامًا إلى «Valid OAuth Redirect URIs»، واترك «Use Strict Mode for Redirect URIs» مفعَّلًا.</translation>
    </message>
    <message>
        <source>Embedded login is off: Facebook says that signing in from an embedded browser is disabled. Turn on “Client OAuth Login”, “Web OAuth Login” and “Embedded Browser OAuth Login”.</source>
        <translation>تسجيل الدخول المضمَّن معطَّل: يقول Facebook إن تسجيل الدخول من متصفح مضمَّن معطَّل. فعّل «Client OAuth Login» و«Web OAuth Login» و«Embedded Browser OAuth Login».</translation>
    </message>
    <message>
        <source>App in development mode: Facebook says that the app is not active or not available. Switch the app mode to Live, or sign in as a person who has a role in the app.</source>
        <translation>التطبيق في وضع التطوير: يقول Facebook إن التطبيق غير نشط أو غير متاح. بدّل وضع التطبيق إلى Live، أو سجّل الدخول بحساب شخص لديه دور في التطبيق.</translation>
    </message>
    <message>
        <source>Back to Facebook</source>
        <translation>العودة إلى Facebook</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>لم يردّ %1 بعد.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>لا يوجد اتصال بالعنوان %1</translation>
    </message>
    <message>
        <source>Check this computer's connection to the internet, then press Reload.</source>
        <translation>تحقق من اتصال هذا الكمبيوتر بالإنترنت، ثم اضغط على «إعادة التحميل».</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure</source>
        <translation>الاتصال بالعنوان %1 غير آمن</translation>
    </message>
    <message>
        <source>Nothing was sent. Pagekeep does not go on over a connection that others could read.</source>
        <translation>لم يُرسل أي شيء. لا يتابع Pagekeep عبر اتصال يمكن لآخرين قراءته.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2)</source>
        <translation>ردّ %1 بخطأ (%2)</translation>
    </message>
    <message>
        <source>%1 did not answer properly</source>
        <translation>لم يردّ %1 على نحو صحيح</translation>
    </message>
    <message>
        <source>The fault is on the other side. Press Reload in a few minutes.</source>
        <translation>الخلل في الطرف الآخر. اضغط على «إعادة التحميل» بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>This address is not allowed here</source>
        <translation>هذا العنوان غير مسموح به هنا</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>لم يُفتح %1</translation>
    </message>
    <message>
        <source>The sign-in led to an address that this window does not open. Press Reload to start it again.</source>
        <translation>قاد تسجيل الدخول إلى عنوان لا تفتحه هذه النافذة. اضغط على «إعادة التحميل» لبدء تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>توقفت الصفحة عن العمل</translation>
    </message>
    <message>
        <source>The part of the window that shows web pages ended unexpectedly. Press Reload to go on.</source>
        <translation>توقف على نحو غير متوقع الجزء الذي يعرض صفحات الويب في النافذة. اضغط على «إعادة التحميل» للمتابعة.</translation>
    </message>
    <message>
        <source>Leave Facebook?</source>
        <translation>هل تريد مغادرة Facebook؟</translation>
    </message>
    <message>
        <source>This sign-in wants to continue at %1, which is not Facebook.</source>
        <translation>يريد تسجيل الدخول هذا المتابعة على %1، وهو ليس Facebook.</translation>
    </message>
    <message>
        <source>Companies that manage Facebook accounts often sign people in at their own address. Go on only when you know this address.</source>
        <translation>غالبًا ما تسجّل الشركات التي تدير حسابات Facebook دخول الأشخاص على عنوانها الخاص. لا تتابع إلا إذا كنت تعرف هذا العنوان.</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>المتابعة إلى %1</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>Link good for %1</source>
        <translation>الرابط صالح لمدة %1</translation>
    </message>
    <message>
        <source>Your browser could not be started for a page at %1.</source>
        <translation>تعذّر تشغيل متصفحك لفتح صفحة على %1.</translation>
    </message>
</context>
<context>
    <name>LostKey</name>
    <message>
        <source>Connect Meta</source>
        <translation>ربط Meta</translation>
    </message>
    <message>
        <source>The key to your tokens is gone. Start with a new key?</source>
        <translation>فُقد مفتاح رموزك المميزة. هل تريد البدء بمفتاح جديد؟</translation>
    </message>
    <message>
        <source>What was sealed under the old one can never be opened again: the tokens of every Page, the app secret, and who stays signed in. The Pages stay listed until each is connected again. Removals that still wait for Meta cannot be carried out any more.

If you can bring the old keychain back, cancel and do that instead.</source>
        <translation>لا يمكن أبدًا فتح ما شُفِّر بالمفتاح القديم: رموز كل الصفحات المميزة، وسر التطبيق، وبيانات من يبقى دخوله مسجَّلًا. تبقى الصفحات مدرجة إلى أن يُعاد ربط كل منها. ولم يعد ممكنًا تنفيذ عمليات الإزالة التي لا تزال في انتظار Meta.

إذا كان بإمكانك استعادة سلسلة المفاتيح القديمة، فاضغط على «إلغاء» وافعل ذلك بدلًا من البدء بمفتاح جديد.</translation>
    </message>
    <message>
        <source>Start with a new key</source>
        <translation>البدء بمفتاح جديد</translation>
    </message>
    <message>
        <source>Meta was not told that these were removed: %1.</source>
        <translation>لم تُبلَّغ Meta بإزالة هذه الصفحات: %1.</translation>
    </message>
    <message>
        <source>What could have revoked the access was sealed under the lost key. Meta may go on honouring the old tokens until you remove the Meta app in Facebook's settings.</source>
        <translation>ما كان يمكن أن يُبطل الوصول شُفِّر بالمفتاح المفقود. وقد تظل Meta تقبل الرموز المميزة القديمة إلى أن تزيل تطبيق Meta من إعدادات Facebook.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>فتح إعدادات Facebook</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>كيفية الإبطال على Facebook</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are signed in, but this computer will ask again next time.</source>
        <translation>سُجّل دخولك، لكن هذا الكمبيوتر سيطلب تسجيل الدخول في المرة القادمة.</translation>
    </message>
    <message>
        <source>%1 — Pagekeep</source>
        <translation>%1 — Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Sign in with your password instead</source>
        <translation>تسجيل الدخول بكلمة المرور بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>The password is for the first sign-in, which asks for another. Tell it to them in person.</source>
        <translation>كلمة المرور هذه لتسجيل الدخول الأول، وعنده تُطلب كلمة مرور أخرى. أخبر العضو بها شخصيًا.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة العضو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>يلزم اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Settings → Members</source>
        <translation>الإعدادات ← الأعضاء</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Everybody who uses this workspace on this computer, and what their role lets them do.</source>
        <translation>كل من يستخدم مساحة العمل هذه على هذا الكمبيوتر، وما يتيحه له دوره.</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>إضافة عضو…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation><numerusform>%Ln عضو</numerusform><numerusform>عضو واحد (%Ln)</numerusform><numerusform>عضوان (%Ln)</numerusform><numerusform>%Ln أعضاء</numerusform><numerusform>%Ln عضوًا</numerusform><numerusform>%Ln عضو</numerusform></translation>
    </message>
    <message>
        <source>No member has this in the name.</source>
        <translation>لا يوجد عضو يحتوي اسمه على ذلك.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>إعادة تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>Only owners and admins change members.</source>
        <translation>يقتصر تعديل الأعضاء على المالكين والمسؤولين.</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>اختر عضوًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Only an owner can change an owner.</source>
        <translation>تعديل المالكين متاح للمالكين فقط.</translation>
    </message>
    <message>
        <source>This is you: your password is changed in Settings → General, and nobody disables themselves.</source>
        <translation>هذا أنت: تُغيَّر كلمة مرورك في الإعدادات ← عام، ولا يمكن لأحد تعطيل نفسه.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>MetaAppDialog</name>
    <message>
        <source>Meta app</source>
        <translation>تطبيق Meta</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of yours. At developers.facebook.com:
1. Create an app with Facebook Login, and copy its App ID here.
2. In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login.
3. Add the redirect address below to Valid OAuth Redirect URIs.
4. Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.
5. Set the app live, or give everybody who connects a role in it.</source>
        <translation>يُجري Pagekeep الربط عبر تطبيق Meta خاص بك. على developers.facebook.com:
1. أنشئ تطبيقًا يتضمن Facebook Login، وانسخ App ID الخاص به إلى هنا.
2. في إعدادات Facebook Login، فعّل Client OAuth Login وWeb OAuth Login وEmbedded Browser OAuth Login.
3. أضف عنوان إعادة التوجيه أدناه إلى Valid OAuth Redirect URIs.
4. ضمن Advanced، اترك Require App Secret معطَّلًا، ولا تضبط نوع التطبيق على Native or Desktop.
5. انقل التطبيق إلى وضع Live، أو امنح كل من يُجري الربط دورًا فيه.</translation>
    </message>
    <message>
        <source>The app at developers.facebook.com that Pagekeep connects through.</source>
        <translation>التطبيق الموجود على developers.facebook.com والذي يُجري Pagekeep الربط عبره.</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App secret (optional)</source>
        <translation>سر التطبيق (اختياري)</translation>
    </message>
    <message>
        <source>A secret is saved; type here to replace it</source>
        <translation>هناك سر محفوظ؛ اكتب هنا لاستبداله</translation>
    </message>
    <message>
        <source>Remove the saved secret</source>
        <translation>إزالة السر المحفوظ</translation>
    </message>
    <message>
        <source>With the secret, access to Pages lasts longer. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>مع السر يدوم الوصول إلى الصفحات مدة أطول. ويُشفَّر السر ولا يُعرض مرة أخرى أبدًا. ويمكن حينها لكل من يستخدم حساب الكمبيوتر هذا التصرف باسم تطبيق Meta.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Choose Token only where Meta refuses the automatic form. The sign-in token then passes through the login window's process; Page tokens never do.</source>
        <translation>لا تختر «الرمز المميز» إلا إذا رفضت Meta الطريقة التلقائية. عندها يمر رمز تسجيل الدخول المميز عبر العملية التي تشغّل نافذة تسجيل الدخول؛ أما رموز الصفحات المميزة فلا تمر عبرها أبدًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) were connected through App ID %1. They stay connected, and what is needed to revoke them is kept. From now on, Pages are connected through the new app.</source>
        <translation><numerusform>رُبطت %Ln صفحة عبر App ID %1. ستبقى مرتبطة، ويُحتفظ بما يلزم لإبطال الوصول إليها. ومن الآن فصاعدًا تُربط الصفحات عبر التطبيق الجديد.</numerusform><numerusform>رُبطت صفحة واحدة (%Ln) عبر App ID %1. ستبقى مرتبطة، ويُحتفظ بما يلزم لإبطال الوصول إليها. ومن الآن فصاعدًا تُربط الصفحات عبر التطبيق الجديد.</numerusform><numerusform>رُبطت صفحتان (%Ln) عبر App ID %1. ستبقيان مرتبطتين، ويُحتفظ بما يلزم لإبطال الوصول إليهما. ومن الآن فصاعدًا تُربط الصفحات عبر التطبيق الجديد.</numerusform><numerusform>رُبطت %Ln صفحات عبر App ID %1. ستبقى مرتبطة، ويُحتفظ بما يلزم لإبطال الوصول إليها. ومن الآن فصاعدًا تُربط الصفحات عبر التطبيق الجديد.</numerusform><numerusform>رُبطت %Ln صفحة عبر App ID %1. ستبقى مرتبطة، ويُحتفظ بما يلزم لإبطال الوصول إليها. ومن الآن فصاعدًا تُربط الصفحات عبر التطبيق الجديد.</numerusform><numerusform>رُبطت %Ln صفحة عبر App ID %1. ستبقى مرتبطة، ويُحتفظ بما يلزم لإبطال الوصول إليها. ومن الآن فصاعدًا تُربط الصفحات عبر التطبيق الجديد.</numerusform></translation>
    </message>
    <message>
        <source>An App ID is a number of 5 to 20 digits. Copy it from the app's dashboard.</source>
        <translation>قيمة App ID رقم من 5 إلى 20 خانة. انسخها من لوحة معلومات التطبيق.</translation>
    </message>
    <message>
        <source>An app secret has 32 characters, digits and the letters a to f. Copy it again.</source>
        <translation>يتكون سر التطبيق من 32 خانة: أرقام وحروف من a إلى f. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>The redirect address must begin with https:// and must not hold a # sign.</source>
        <translation>يجب أن يبدأ عنوان إعادة التوجيه بـ https://‎ وألا يحتوي على العلامة #.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>%1 · %2</source>
        <comment>a member's name and role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>عمليات التكامل</translation>
    </message>
    <message>
        <source>Stand-in for Meta at
%1</source>
        <translation>بديل تجريبي عن Meta على
%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>أنت هنا.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password</source>
        <translation>اختر كلمة مرور</translation>
    </message>
    <message>
        <source>Pagekeep now asks who is at the window. This workspace has no password yet; %1, its owner, chooses the first.</source>
        <translation>يسأل Pagekeep الآن عمّن يستخدم النافذة. لا توجد كلمة مرور لمساحة العمل هذه بعد؛ ويختار مالكها، %1، أول كلمة مرور.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Owners have a recovery code, which was shown when the workspace was made. Everybody else asks an owner or admin to reset the password.</source>
        <translation>لدى المالكين رمز استرداد عُرض عند إنشاء مساحة العمل. أما غيرهم فيطلبون من مالك أو مسؤول إعادة تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسمك.</translation>
    </message>
    <message>
        <source>Enter your recovery code.</source>
        <translation>أدخل رمز الاسترداد.</translation>
    </message>
    <message>
        <source>That name or recovery code is not right.</source>
        <translation>الاسم أو رمز الاسترداد غير صحيح.</translation>
    </message>
    <message>
        <source>Check both. A code that was used once is of no use any more.</source>
        <translation>تحقق من كليهما. الرمز الذي استُخدم مرة لم يعد صالحًا.</translation>
    </message>
</context>
<context>
    <name>NoPagesCard</name>
    <message>
        <source>Connect your Facebook Pages</source>
        <translation>اربط صفحاتك على Facebook</translation>
    </message>
    <message>
        <source>Facebook asks you which Pages to share. Every Page you choose appears here, ready to publish to.</source>
        <translation>يسألك Facebook عن الصفحات التي تريد مشاركتها. وتظهر هنا كل صفحة تختارها، جاهزة للنشر عليها.</translation>
    </message>
    <message>
        <source>Reads and publishes only to Pages where you are an admin or editor</source>
        <translation>يقتصر على القراءة من الصفحات التي أنت مسؤول أو محرر فيها والنشر عليها</translation>
    </message>
    <message>
        <source>Keeps the Page’s ID, name, granted permissions and the time of consent</source>
        <translation>يحتفظ بمعرّف الصفحة واسمها والأذونات الممنوحة ووقت الموافقة</translation>
    </message>
    <message>
        <source>Seals each Page’s token, and the sign-in that lets us revoke it later; never your password</source>
        <translation>يشفّر رمز كل صفحة المميز، وتسجيل الدخول الذي يتيح لنا الإبطال لاحقًا؛ ولا يخزّن كلمة مرورك أبدًا</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show the Pages</source>
        <translation>إظهار الصفحات</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>%Ln صفحة أخرى</numerusform><numerusform>صفحة أخرى (%Ln)</numerusform><numerusform>صفحتان أخريان (%Ln)</numerusform><numerusform>%Ln صفحات أخرى</numerusform><numerusform>%Ln صفحة أخرى</numerusform><numerusform>%Ln صفحة أخرى</numerusform></translation>
    </message>
</context>
<context>
    <name>PageStates</name>
    <message>
        <source>Nothing has changed; the next try is on %1.</source>
        <translation>لم يتغيّر شيء؛ المحاولة التالية في %1.</translation>
    </message>
    <message>
        <source>Nothing has changed; it is tried again by itself.</source>
        <translation>لم يتغيّر شيء؛ وستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Facebook says that a permission is missing.</source>
        <translation>يقول Facebook إن هناك إذنًا ناقصًا.</translation>
    </message>
    <message>
        <source>These permissions are missing at Facebook: %1.</source>
        <translation>هذه الأذونات ناقصة على Facebook: %1.</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>يستطيع Pagekeep قراءة هذه الصفحة والنشر عليها.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends on %1.</source>
        <translation>بحسب التاريخ الذي حدده Facebook، ينتهي هذا الوصول في %1.</translation>
    </message>
    <message>
        <source>Reconnect before then, and nothing stops.</source>
        <translation>أعد الربط قبل ذلك حتى لا يتوقف شيء.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble.</source>
        <translation>تعذّر في الفحص الأخير الاتصال بخدمة Facebook، أو كانت الخدمة تواجه مشكلة.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check.</source>
        <translation>في الفحص الأخير، طلب Facebook من Pagekeep الانتظار.</translation>
    </message>
    <message>
        <source>%1's Facebook login may not create content on this Page any more.</source>
        <translation>لم يعد مسموحًا لحساب %1 على Facebook بإنشاء محتوى على هذه الصفحة.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can allow it again in the Page's settings; then check now.</source>
        <translation>يمكن لمن لديه تحكم كامل في الصفحة السماح بذلك مجددًا في إعدادات الصفحة؛ وبعدها افحص الآن.</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page to %1's Facebook login.</source>
        <translation>لا يُصدر Facebook رمزًا مميزًا لهذه الصفحة لحساب %1 على Facebook.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can give that login access to it; then check now.</source>
        <translation>يمكن لمن لديه تحكم كامل في الصفحة منح ذلك الحساب حق الوصول إليها؛ وبعدها افحص الآن.</translation>
    </message>
    <message>
        <source>Facebook wants %1 to confirm something before it goes on.</source>
        <translation>يريد Facebook من %1 تأكيد شيء ما قبل المتابعة.</translation>
    </message>
    <message>
        <source>Sign in at facebook.com as the person who connected the Page, follow what it asks, then check now.</source>
        <translation>سجّل الدخول على facebook.com بحساب الشخص الذي ربط الصفحة، واتبع المطلوب، ثم افحص الآن.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and gives no reason.</source>
        <translation>يحظر Facebook هذا حاليًا، من دون ذكر سبب.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and says: %1</source>
        <translation>يحظر Facebook هذا حاليًا، ويقول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>See at facebook.com what it asks for, wait, then check now.</source>
        <translation>راجع المطلوب على facebook.com، وانتظر، ثم افحص الآن.</translation>
    </message>
    <message>
        <source>Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>أعد الربط، واترك كل المربعات محددة في مربع حوار Facebook.</translation>
    </message>
    <message>
        <source>%1's Facebook login has no role on this Page any more.</source>
        <translation>لم يعد لحساب %1 على Facebook دور في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>أعد الربط بحساب شخص لديه دور فيها، أو اطلب استعادة الدور أولًا.</translation>
    </message>
    <message>
        <source>Pagekeep's access was removed at Facebook.</source>
        <translation>أُزيل وصول Pagekeep على Facebook.</translation>
    </message>
    <message>
        <source>Reconnect to use the Page again; its drafts and history are kept.</source>
        <translation>أعد الربط لاستخدام الصفحة من جديد؛ مسوداتها وسجلها محفوظان.</translation>
    </message>
    <message>
        <source>Facebook does not accept this Page's token any more.</source>
        <translation>لم يعد Facebook يقبل رمز هذه الصفحة المميز.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Key locked</source>
        <translation>المفتاح مقفل</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>المفتاح غير متاح</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>جارٍ سؤال Facebook عن حالة هذا الوصول.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to this Page's token is in it.</source>
        <translation>سلسلة المفاتيح مقفلة، وفيها مفتاح رمز هذه الصفحة المميز.</translation>
    </message>
    <message>
        <source>Check now, and unlock the keychain when it asks.</source>
        <translation>افحص الآن، وافتح قفل سلسلة المفاتيح عندما يُطلب ذلك.</translation>
    </message>
    <message>
        <source>The key to this Page's token is not in the keychain of this computer.</source>
        <translation>مفتاح رمز هذه الصفحة المميز غير موجود في سلسلة مفاتيح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Reconnect, and Facebook hands out a new token.</source>
        <translation>أعد الربط ليُصدر Facebook رمزًا مميزًا جديدًا.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>ينتهي الوصول قريبًا</translation>
    </message>
    <message>
        <source>Facebook unavailable</source>
        <translation>‏Facebook غير متاح</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>طُلب التمهّل</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدودة</translation>
    </message>
    <message>
        <source>Confirm at Facebook</source>
        <translation>أكِّد على Facebook</translation>
    </message>
    <message>
        <source>Blocked by Facebook</source>
        <translation>محظورة من Facebook</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>إذن ناقص</translation>
    </message>
    <message>
        <source>Role lost</source>
        <translation>فُقد الدور</translation>
    </message>
    <message>
        <source>Removed at Facebook</source>
        <translation>أُزيل الوصول على Facebook</translation>
    </message>
    <message>
        <source>Reconnect needed</source>
        <translation>تلزم إعادة الربط</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <source>Open Facebook</source>
        <translation>فتح Facebook</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Last answer from Facebook: %1.</source>
        <translation>آخر رد من Facebook: %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم تُفحص بعد.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>بواسطتك</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>يقتصر فصل الصفحات على المالكين والمسؤولين والمديرين.</translation>
    </message>
    <message>
        <source>Consent given on %1</source>
        <translation>مُنحت الموافقة في %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تاريخ الربط</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>PagesTable</name>
    <message>
        <source>Connected Pages</source>
        <translation>الصفحات المرتبطة</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation><numerusform>%n حرف على الأقل</numerusform><numerusform>حرف واحد (%n) على الأقل</numerusform><numerusform>حرفان (%n) على الأقل</numerusform><numerusform>%n أحرف على الأقل</numerusform><numerusform>%n حرفًا على الأقل</numerusform><numerusform>%n حرف على الأقل</numerusform></translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation><numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform><numerusform>يجب ألا تقل كلمة المرور عن حرف واحد (%n).</numerusform><numerusform>يجب ألا تقل كلمة المرور عن حرفين (%n).</numerusform><numerusform>يجب ألا تقل كلمة المرور عن %n أحرف.</numerusform><numerusform>يجب ألا تقل كلمة المرور عن %n حرفًا.</numerusform><numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform></translation>
    </message>
    <message>
        <source>The two passwords differ. Repeat the password.</source>
        <translation>كلمتا المرور غير متطابقتين. كرّر كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>PortfoliosDialog</name>
    <message>
        <source>Look in business portfolios</source>
        <translation>البحث في حافظات الأعمال</translation>
    </message>
    <message>
        <source>Ask Facebook for one more permission?</source>
        <translation>هل تريد طلب إذن إضافي من Facebook؟</translation>
    </message>
    <message>
        <source>Facebook names the Pages that a business portfolio holds only to apps with the permission “business_management”.</source>
        <translation>لا يذكر Facebook الصفحات التي تضمها حافظة أعمال إلا للتطبيقات التي لديها الإذن «business_management».</translation>
    </message>
    <message>
        <source>It allows more than Pages: to read and manage your business portfolios and what is in them, such as ad accounts. Pagekeep only lists the Pages of your portfolios with it, and changes nothing there.</source>
        <translation>يتيح هذا الإذن ما يتجاوز الصفحات: قراءة حافظات أعمالك وإدارتها مع ما تحتوي عليه، مثل الحسابات الإعلانية. ولا يستخدمه Pagekeep إلا لعرض صفحات حافظاتك في قائمة، ولا يغيّر شيئًا فيها.</translation>
    </message>
    <message>
        <source>In the Facebook dialog you can leave it out. The other Pages are connected all the same.</source>
        <translation>يمكنك استبعاده في مربع حوار Facebook. وستُربط الصفحات الأخرى على أي حال.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue to Facebook</source>
        <translation>المتابعة إلى Facebook</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets this computer reach Facebook. They go to the proxy only and are not kept.</source>
        <translation>يطلب الخادم الوكيل %1 اسمًا وكلمة مرور قبل أن يسمح لهذا الكمبيوتر بالاتصال بخدمة Facebook. يُرسلان إلى الخادم الوكيل فقط ولا يُحفظان.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ProxySignInDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Facebook, and asks who you are. What you enter goes to it only, and is kept until Pagekeep is closed.</source>
        <translation>يقع الخادم الوكيل %1 بين هذا الكمبيوتر وFacebook، ويسأل عن هويتك. ما تُدخله يُرسل إليه وحده، ويُحتفظ به إلى أن يُغلق Pagekeep.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by.</source>
        <translation>أدخل الاسم الذي يعرفك به الخادم الوكيل.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>إنشاء رمز استرداد جديد</translation>
    </message>
    <message>
        <source>The new code is shown once. The one that you have now is of no use any more.</source>
        <translation>يُعرض الرمز الجديد مرة واحدة. ولن يعود الرمز الذي لديك الآن صالحًا.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>أدخل كلمة مرورك الحالية.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>دوّن رمز الاسترداد</translation>
    </message>
    <message>
        <source>With it you can set a new password, should you forget yours. It is shown only this once; Pagekeep keeps nothing from which it could be read.</source>
        <translation>يمكنك به تعيين كلمة مرور جديدة إذا نسيت كلمة مرورك. لا يُعرض إلا هذه المرة؛ ولا يحتفظ Pagekeep بأي شيء يمكن قراءة الرمز منه.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>رمز الاسترداد: %1</translation>
    </message>
    <message>
        <source>Keep it on paper or in a password manager, not on this computer's desktop.</source>
        <translation>احتفظ به على ورقة أو في مدير كلمات المرور، لا على سطح مكتب هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>دوّنت الرمز</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of %1</source>
        <translation>إعادة تعيين كلمة مرور %1</translation>
    </message>
    <message>
        <source>They must choose another at the next sign-in, and stay signed in nowhere. Tell it to them in person.</source>
        <translation>على العضو اختيار كلمة مرور أخرى عند تسجيل الدخول التالي، ولن يبقى دخوله مسجَّلًا في أي مكان. أخبره بها شخصيًا.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
</context>
<context>
    <name>RevocationBar</name>
    <message>
        <source>%1: the same Facebook login has connected Pages again since, and ending its access would stop those too. Nothing was sent. Disconnect them first, or forget this.</source>
        <translation>%1: جرى منذ ذلك الحين ربط صفحات من جديد عبر حساب Facebook نفسه، وإنهاء الوصول عبره سيوقفها هي أيضًا. لم يُرسل أي شيء. افصلها أولًا، أو تخلَّ عن هذا الإبطال.</translation>
    </message>
    <message>
        <source>%1: Meta does not take the sign-in token any more, so Pagekeep cannot end the access by itself. Sign in once more with the Facebook login that %2 used on %3, or end it in Facebook's settings, then retry.</source>
        <translation>%1: لم تعد Meta تقبل رمز تسجيل الدخول المميز، فلا يستطيع Pagekeep إنهاء الوصول بنفسه. سجّل الدخول مرة أخرى بحساب Facebook الذي استخدمه %2 في %3، أو أنهِ الوصول في إعدادات Facebook، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1: Meta refuses to end the access. End it in Facebook's settings, then retry.</source>
        <translation>%1: ترفض Meta إنهاء الوصول. أنهِه في إعدادات Facebook، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1: Meta is being told.</source>
        <translation>%1: جارٍ إبلاغ Meta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) waiting for Meta</source>
        <translation><numerusform>%Ln عملية إبطال في انتظار Meta</numerusform><numerusform>عملية إبطال واحدة (%Ln) في انتظار Meta</numerusform><numerusform>عمليتا إبطال (%Ln) في انتظار Meta</numerusform><numerusform>%Ln عمليات إبطال في انتظار Meta</numerusform><numerusform>%Ln عملية إبطال في انتظار Meta</numerusform><numerusform>%Ln عملية إبطال في انتظار Meta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation><numerusform>و%Ln أخرى.</numerusform><numerusform>وواحدة أخرى (%Ln).</numerusform><numerusform>واثنتان أخريان (%Ln).</numerusform><numerusform>و%Ln أخرى.</numerusform><numerusform>و%Ln أخرى.</numerusform><numerusform>و%Ln أخرى.</numerusform></translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>تسجيل الدخول مرة أخرى للإبطال</translation>
    </message>
    <message>
        <source>Only owners and admins sign in at Facebook.</source>
        <translation>تسجيل الدخول على Facebook متاح للمالكين والمسؤولين فقط.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>يقتصر فصل الصفحات على المالكين والمسؤولين والمديرين.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>فتح إعدادات Facebook</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>التخلي…</translation>
    </message>
    <message>
        <source>Only owners and admins give up on a revocation.</source>
        <translation>يقتصر التخلي عن الإبطال على المالكين والمسؤولين.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>كيفية الإبطال على Facebook</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية في %1.</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>May do everything, other owners and deleting the workspace included.</source>
        <translation>يمكنه فعل كل شيء، بما في ذلك ما يخص المالكين الآخرين وحذف مساحة العمل.</translation>
    </message>
    <message>
        <source>Connects Pages, looks after members and settings, and sees everybody's activity.</source>
        <translation>يربط الصفحات، ويتولى الأعضاء والإعدادات، ويرى نشاط الجميع.</translation>
    </message>
    <message>
        <source>Publishes and manages posts, and disconnects Pages.</source>
        <translation>ينشر المنشورات ويديرها، ويفصل الصفحات.</translation>
    </message>
    <message>
        <source>Sees Pages and posts, and changes nothing.</source>
        <translation>يرى الصفحات والمنشورات، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Only an owner can make somebody an owner.</source>
        <translation>تعيين المالكين متاح للمالكين فقط.</translation>
    </message>
</context>
<context>
    <name>RoleName</name>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مُشاهد</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Check %Ln Page(s) now</source>
        <translation><numerusform>فحص %Ln صفحة الآن</numerusform><numerusform>فحص صفحة واحدة (%Ln) الآن</numerusform><numerusform>فحص صفحتين (%Ln) الآن</numerusform><numerusform>فحص %Ln صفحات الآن</numerusform><numerusform>فحص %Ln صفحة الآن</numerusform><numerusform>فحص %Ln صفحة الآن</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>فصل %Ln صفحة…</numerusform><numerusform>فصل صفحة واحدة (%Ln)…</numerusform><numerusform>فصل صفحتين (%Ln)…</numerusform><numerusform>فصل %Ln صفحات…</numerusform><numerusform>فصل %Ln صفحة…</numerusform><numerusform>فصل %Ln صفحة…</numerusform></translation>
    </message>
    <message>
        <source>Open on Facebook</source>
        <translation>فتح على Facebook</translation>
    </message>
    <message>
        <source>Copy Page ID</source>
        <translation>نسخ معرّف الصفحة</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <source>Only owners and admins connect Pages.</source>
        <translation>يقتصر ربط الصفحات على المالكين والمسؤولين.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>فصل…</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>A locked window asks for the password. Until then the key to the tokens is dropped, and checks and revocations wait. The key itself is in this computer's keychain and nowhere else.</source>
        <translation>تطلب النافذة المقفلة كلمة المرور. وحتى إدخالها يُزال مفتاح الرموز المميزة من الذاكرة، وتنتظر عمليات الفحص والإبطال. أما المفتاح نفسه فهو في سلسلة مفاتيح هذا الكمبيوتر ولا يوجد في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 دقائق من دون استخدام</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 دقيقة من دون استخدام</translation>
    </message>
    <message>
        <source>30 minutes without input</source>
        <translation>30 دقيقة من دون استخدام</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>ساعة واحدة من دون استخدام</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>تبديل المفتاح…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>If the key is lost</source>
        <translation>إذا فُقد المفتاح</translation>
    </message>
    <message>
        <source>Only owners and admins change when the window locks.</source>
        <translation>يقتصر تغيير موعد قفل النافذة على المالكين والمسؤولين.</translation>
    </message>
    <message>
        <source>Only owners rotate the key.</source>
        <translation>يقتصر تبديل المفتاح على المالكين.</translation>
    </message>
    <message>
        <source>There is no key yet: the first connect makes one.</source>
        <translation>لا يوجد مفتاح بعد: تُنشئه أول عملية ربط.</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>سيُحفظ في %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is in %1.</source>
        <translation>مفتاح الرموز المميزة موجود في %1.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>أُنشئ بتاريخ %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing from %1.</source>
        <translation>مفتاح الرموز المميزة غير موجود في %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing.</source>
        <translation>مفتاح الرموز المميزة مفقود.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>تبديل المفتاح</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>هل تريد تبديل المفتاح؟</translation>
    </message>
    <message>
        <source>A new key is made in your keychain, everything sealed is put under it, and the old key is removed. Pages stay connected, and nobody has to sign in again.

Backups of the database from before open with the old key only.</source>
        <translation>يُنشأ مفتاح جديد في سلسلة المفاتيح، ويُعاد به تشفير كل ما هو مشفَّر، ثم يُزال المفتاح القديم. تبقى الصفحات مرتبطة، ولا يحتاج أحد إلى تسجيل الدخول مجددًا.

النسخ الاحتياطية لقاعدة البيانات المأخوذة قبل ذلك لا تُفتح إلا بالمفتاح القديم.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) under the new key so far</source>
        <translation><numerusform>شُفِّر %Ln سر بالمفتاح الجديد حتى الآن</numerusform><numerusform>شُفِّر سر واحد (%Ln) بالمفتاح الجديد حتى الآن</numerusform><numerusform>شُفِّر سرّان (%Ln) بالمفتاح الجديد حتى الآن</numerusform><numerusform>شُفِّرت %Ln أسرار بالمفتاح الجديد حتى الآن</numerusform><numerusform>شُفِّر %Ln سرًّا بالمفتاح الجديد حتى الآن</numerusform><numerusform>شُفِّر %Ln سر بالمفتاح الجديد حتى الآن</numerusform></translation>
    </message>
    <message>
        <source>The key was rotated.</source>
        <translation>جرى تبديل المفتاح.</translation>
    </message>
    <message>
        <source>Your keychain did not let go of the old key. It opens nothing any more, and is removed when Pagekeep starts again.</source>
        <translation>لم تتخلَّ سلسلة المفاتيح عن المفتاح القديم. لم يعد يفتح أي شيء، وسيُزال عند تشغيل Pagekeep من جديد.</translation>
    </message>
    <message>
        <source>Every token in the database is sealed under one key in this computer's keychain. Where that is missing, for example because the database was copied to another computer or the keychain was reset, nothing sealed can be opened, by anybody. Pages, members and activity stay as they are, and nothing is deleted.

If you have the old computer or a backup of its keychain, bring the keychain back and start Pagekeep again: everything works as before.

Otherwise an owner presses Connect Meta in Settings → Integrations, and agrees to start with a new key. Then each Facebook login connects its Pages again; until then they stay listed. Removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings, under Apps and websites.</source>
        <translation>كل الرموز المميزة في قاعدة البيانات مشفَّرة بمفتاح واحد موجود في سلسلة مفاتيح هذا الكمبيوتر. فإذا لم يكن موجودًا، كأن تكون قاعدة البيانات قد نُسخت إلى كمبيوتر آخر أو أُعيد ضبط سلسلة المفاتيح، فلن يستطيع أحد فتح أي شيء مشفَّر. وتبقى الصفحات والأعضاء والنشاط كما هي، ولا يُحذف أي شيء.

إذا كان لديك الكمبيوتر القديم أو نسخة احتياطية من سلسلة مفاتيحه، فاستعد سلسلة المفاتيح وشغّل Pagekeep من جديد: سيعمل كل شيء كما كان.

وإلا، فعلى أحد المالكين الضغط على «ربط Meta» في الإعدادات ← عمليات التكامل، والموافقة على البدء بمفتاح جديد. ثم تُربط صفحات كل حساب Facebook من جديد؛ وتبقى مدرجة حتى ذلك الحين. أما عمليات الإزالة التي كانت لا تزال في انتظار Meta فلم يعد ممكنًا تنفيذها: أزل تطبيق Meta من إعدادات Facebook، ضمن «التطبيقات ومواقع الويب».</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) selected</source>
        <translation><numerusform>%Ln صفحة محددة</numerusform><numerusform>صفحة واحدة محددة (%Ln)</numerusform><numerusform>صفحتان محددتان (%Ln)</numerusform><numerusform>%Ln صفحات محددة</numerusform><numerusform>%Ln صفحة محددة</numerusform><numerusform>%Ln صفحة محددة</numerusform></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>فصل %Ln صفحة…</numerusform><numerusform>فصل صفحة واحدة (%Ln)…</numerusform><numerusform>فصل صفحتين (%Ln)…</numerusform><numerusform>فصل %Ln صفحات…</numerusform><numerusform>فصل %Ln صفحة…</numerusform><numerusform>فصل %Ln صفحة…</numerusform></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Welcome to Pagekeep</source>
        <translation>مرحبًا بك في Pagekeep</translation>
    </message>
    <message>
        <source>A workspace holds the Facebook Pages that you and your team look after. It stays on this computer.</source>
        <translation>تضم مساحة العمل صفحات Facebook التي تتولاها أنت وفريقك. وتبقى على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>إنشاء مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>For example, Northwind Social</source>
        <translation>مثلًا: Northwind Social</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>إبقاء الدخول مسجَّلًا على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>أدخل اسمًا لمساحة العمل.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسمك.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help on what you are looking at</source>
        <translation>المساعدة المتعلقة بما تراه الآن</translation>
    </message>
    <message>
        <source>Open Settings → General</source>
        <translation>فتح الإعدادات ← عام</translation>
    </message>
    <message>
        <source>Search in the list, or in the help</source>
        <translation>البحث في القائمة أو في المساعدة</translation>
    </message>
    <message>
        <source>In Integrations, check the listed Pages now</source>
        <translation>في «عمليات التكامل»: الفحص الفوري للصفحات المدرجة</translation>
    </message>
    <message>
        <source>In Integrations, open the menu of the row</source>
        <translation>في «عمليات التكامل»: فتح قائمة خيارات الصف</translation>
    </message>
    <message>
        <source>Disconnect the selected Pages, or disable the selected member</source>
        <translation>فصل الصفحات المحددة، أو تعطيل العضو المحدد</translation>
    </message>
    <message>
        <source>Quit Pagekeep</source>
        <translation>إنهاء Pagekeep</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked. Checks and revocations wait until somebody signs in.</source>
        <translation>النافذة مقفلة. تنتظر عمليات الفحص والإبطال إلى أن يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>Sign in to your workspace on this computer.</source>
        <translation>سجّل الدخول إلى مساحة عملك على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Somebody else set this password. Choose one of your own.</source>
        <translation>عيّن شخص آخر كلمة المرور هذه. اختر كلمة مرور خاصة بك.</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>إبقاء الدخول مسجَّلًا على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسمك.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by %1</source>
        <comment>a column</comment>
        <translation>الترتيب حسب %1</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <comment>a column</comment>
        <translation>مرتَّب حسب %1، تصاعديًا</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <comment>a column</comment>
        <translation>مرتَّب حسب %1، تنازليًا</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All (%L1)</source>
        <translation>الكل (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a state, and how many Pages are in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Its name stands at the side of the window and on the sign-in page.</source>
        <translation>يظهر اسمها في جانب النافذة وفي صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Only owners and admins rename the workspace.</source>
        <translation>تقتصر إعادة تسمية مساحة العمل على المالكين والمسؤولين.</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>أدخل اسمًا لمساحة العمل.</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You sign in with this name and password.</source>
        <translation>تسجّل الدخول بهذا الاسم وكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>With it an owner sets a new password without the old one. Make a new one where yours is lost, or somebody may have seen it.</source>
        <translation>به يعيّن المالك كلمة مرور جديدة من دون القديمة. أنشئ رمزًا جديدًا إذا فُقد رمزك، أو إذا كان يُحتمل أن أحدًا رآه.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>Only owners have a recovery code.</source>
        <translation>رمز الاسترداد للمالكين فقط.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسمك.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>أدخل كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>غُيِّرت كلمة مرورك.</translation>
    </message>
    <message>
        <source>The next start of Pagekeep asks for it.</source>
        <translation>سيطلبها Pagekeep عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your Facebook Pages connected.</source>
        <translation>يُبقي صفحات Facebook الخاصة بك مرتبطة.</translation>
    </message>
    <message>
        <source>Use a stand-in for Meta at a loopback address.</source>
        <translation>استخدام بديل تجريبي عن Meta على عنوان استرجاع (loopback).</translation>
    </message>
    <message>
        <source>Keep database and settings in this folder.</source>
        <translation>حفظ قاعدة البيانات والإعدادات في هذا المجلد.</translation>
    </message>
    <message>
        <source>Pagekeep takes options only; see --help.</source>
        <translation>لا يقبل Pagekeep سوى الخيارات؛ انظر ‎--help.</translation>
    </message>
    <message>
        <source>--meta-url takes a loopback address only, such as http://127.0.0.1:8787.</source>
        <translation>لا يقبل الخيار ‎--meta-url سوى عنوان استرجاع (loopback)، مثل http://127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or protected.</source>
        <translation>تعذّر إنشاء مجلد البيانات %1 أو حمايته.</translation>
    </message>
</context>
</TS>
