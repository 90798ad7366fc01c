<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>IntegrationsPanel</name>
    <message numerus="yes">
        <source>%Ln Page(s)</source>
        <translation>
            <numerusform>%Ln Page</numerusform>
            <numerusform>%Ln Pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) connected.</source>
        <translation>
            <numerusform>%Ln Page connected.</numerusform>
            <numerusform>%Ln Pages connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more Page(s).</source>
        <translation>
            <numerusform>And %Ln more Page.</numerusform>
            <numerusform>And %Ln more Pages.</numerusform>
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
</TS>
