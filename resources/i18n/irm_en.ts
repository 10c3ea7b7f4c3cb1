<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n characters are not in this encoding and became “?”.</source>
        <translation>
            <numerusform>%n character is not in this encoding and became “?”.</numerusform>
            <numerusform>%n characters are not in this encoding and became “?”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were written to {file}.</source>
        <translation>
            <numerusform>%n person was written to {file}.</numerusform>
            <numerusform>%n people were written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n people</source>
        <translation>
            <numerusform>Export %n person</numerusform>
            <numerusform>Export %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n characters cannot be read: try another encoding.</source>
        <translation>
            <numerusform>%n character cannot be read: try another encoding.</numerusform>
            <numerusform>%n characters cannot be read: try another encoding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>%n person was imported</numerusform>
            <numerusform>%n people were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates left out</source>
        <translation>
            <numerusform>%n possible duplicate left out</numerusform>
            <numerusform>%n possible duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Influencers</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the trash</source>
        <translation>
            <numerusform>%n person in the trash</numerusform>
            <numerusform>%n people in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were moved to the trash.</source>
        <translation>
            <numerusform>%n person was moved to the trash.</numerusform>
            <numerusform>%n people were moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken out of the trash.</source>
        <translation>
            <numerusform>%n person was taken out of the trash.</numerusform>
            <numerusform>%n people were taken out of the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n people</source>
        <translation>
            <numerusform>{shown} of %n person</numerusform>
            <numerusform>{shown} of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message numerus="yes">
        <source>Copied as a table: %n lines.</source>
        <translation>
            <numerusform>Copied as a table: %n line.</numerusform>
            <numerusform>Copied as a table: %n lines.</numerusform>
        </translation>
    </message>
</context>
</TS>
