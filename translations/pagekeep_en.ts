<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>Pages, under the name of one</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <translation>
            <numerusform>%Ln line so far</numerusform>
            <numerusform>%Ln lines so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation>
            <numerusform>%Ln line exported.</numerusform>
            <numerusform>%Ln lines exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>Connected %Ln Page(s)</source>
        <translation>
            <numerusform>Connected %Ln Page</numerusform>
            <numerusform>Connected %Ln Pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconnected %Ln Page(s)</source>
        <translation>
            <numerusform>Reconnected %Ln Page</numerusform>
            <numerusform>Reconnected %Ln Pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %Ln Page(s)</source>
        <translation>
            <numerusform>Disconnected %Ln Page</numerusform>
            <numerusform>Disconnected %Ln Pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln Page(s) here</source>
        <translation>
            <numerusform>Removed %Ln Page here</numerusform>
            <numerusform>Removed %Ln Pages here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a Page and others</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) need(s) attention.</source>
        <translation>
            <numerusform>%Ln Page needs attention.</numerusform>
            <numerusform>%Ln Pages need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>Checking %1 of %Ln Page(s)…</source>
        <translation>
            <numerusform>Checking %1 of %Ln Page…</numerusform>
            <numerusform>Checking %1 of %Ln Pages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) checked.</source>
        <translation>
            <numerusform>%Ln Page checked.</numerusform>
            <numerusform>%Ln Pages checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln needs attention.</numerusform>
            <numerusform>%Ln need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) could not be checked; the next try comes by itself.</source>
        <translation>
            <numerusform>%Ln Page could not be checked; the next try comes by itself.</numerusform>
            <numerusform>%Ln Pages could not be checked; the next try comes by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) need attention</source>
        <translation>
            <numerusform>%Ln Page needs attention</numerusform>
            <numerusform>%Ln Pages need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message numerus="yes">
        <source>%Ln Page(s) so far</source>
        <translation>
            <numerusform>%Ln Page so far</numerusform>
            <numerusform>%Ln Pages so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectOutcome</name>
    <message numerus="yes">
        <source>%Ln Page(s) connected.</source>
        <translation>
            <numerusform>%Ln Page connected.</numerusform>
            <numerusform>%Ln Pages connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) are no longer shared with Pagekeep: %1.</source>
        <translation>
            <numerusform>%Ln Page is no longer shared with Pagekeep: %1.</numerusform>
            <numerusform>%Ln Pages are no longer shared with Pagekeep: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that neither Facebook&apos;s list nor your business portfolios name. An admin of the portfolio that holds them can give you a role on the Pages themselves.</source>
        <translation>
            <numerusform>You shared %Ln more Page that neither Facebook&apos;s list nor your business portfolios name. An admin of the portfolio that holds it can give you a role on the Page itself.</numerusform>
            <numerusform>You shared %Ln more Pages that neither Facebook&apos;s list nor your business portfolios name. An admin of the portfolio that holds them can give you a role on the Pages themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that Facebook&apos;s list leaves out. A business portfolio may hold them.</source>
        <translation>
            <numerusform>You shared %Ln more Page that Facebook&apos;s list leaves out. A business portfolio may hold it.</numerusform>
            <numerusform>You shared %Ln more Pages that Facebook&apos;s list leaves out. A business portfolio may hold them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation>
            <numerusform>%Ln more Page</numerusform>
            <numerusform>%Ln more Pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) confirmed so far</source>
        <translation>
            <numerusform>%Ln Page confirmed so far</numerusform>
            <numerusform>%Ln Pages confirmed so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsText</name>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Meta&apos;s</source>
        <translation>
            <numerusform>%Ln second ahead of Meta&apos;s</numerusform>
            <numerusform>%Ln seconds ahead of Meta&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Meta&apos;s</source>
        <translation>
            <numerusform>%Ln second behind Meta&apos;s</numerusform>
            <numerusform>%Ln seconds behind Meta&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisableDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)?</source>
        <translation>
            <numerusform>Disconnect %Ln Page?</numerusform>
            <numerusform>Disconnect %Ln Pages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)</source>
        <translation>
            <numerusform>Disconnect %Ln Page</numerusform>
            <numerusform>Disconnect %Ln Pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>Forget %Ln revocation(s)?</source>
        <translation>
            <numerusform>Forget %Ln revocation?</numerusform>
            <numerusform>Forget %Ln revocations?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegrationsPanel</name>
    <message numerus="yes">
        <source>%Ln Page(s)</source>
        <translation>
            <numerusform>%Ln Page</numerusform>
            <numerusform>%Ln Pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetaAppDialog</name>
    <message numerus="yes">
        <source>%Ln Page(s) were connected through App ID %1. They stay connected, and what is needed to revoke them is kept. From now on, Pages are connected through the new app.</source>
        <translation>
            <numerusform>%Ln Page was connected through App ID %1. It stays connected, and what is needed to revoke it is kept. From now on, Pages are connected through the new app.</numerusform>
            <numerusform>%Ln Pages were connected through App ID %1. They stay connected, and what is needed to revoke them is kept. From now on, Pages are connected through the new app.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation>
            <numerusform>%Ln more Page</numerusform>
            <numerusform>%Ln more Pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationBar</name>
    <message numerus="yes">
        <source>%Ln revocation(s) waiting for Meta</source>
        <translation>
            <numerusform>%Ln revocation waiting for Meta</numerusform>
            <numerusform>%Ln revocations waiting for Meta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Check %Ln Page(s) now</source>
        <translation>
            <numerusform>Check %Ln Page now</numerusform>
            <numerusform>Check %Ln Pages now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation>
            <numerusform>Disconnect %Ln Page…</numerusform>
            <numerusform>Disconnect %Ln Pages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message numerus="yes">
        <source>%Ln secret(s) under the new key so far</source>
        <translation>
            <numerusform>%Ln secret under the new key so far</numerusform>
            <numerusform>%Ln secrets under the new key so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) selected</source>
        <translation>
            <numerusform>%Ln Page selected</numerusform>
            <numerusform>%Ln Pages selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation>
            <numerusform>Disconnect %Ln Page…</numerusform>
            <numerusform>Disconnect %Ln Pages…</numerusform>
        </translation>
    </message>
</context>
</TS>
