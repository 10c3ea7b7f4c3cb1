<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message numerus="yes">
        <source>%n people change.</source>
        <translation>
            <numerusform>%n person changes.</numerusform>
            <numerusform>%n people change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay as they are.</source>
        <translation>
            <numerusform>%n person stays as they are.</numerusform>
            <numerusform>%n people stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected people</source>
        <translation>
            <numerusform>%n selected person</numerusform>
            <numerusform>%n selected people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n people that are listed</source>
        <translation>
            <numerusform>The %n person that is listed</numerusform>
            <numerusform>All %n people that are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Change %n person</numerusform>
            <numerusform>Change %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other values: %n</source>
        <translation>
            <numerusform>Other values: %n</numerusform>
            <numerusform>Other values: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkHands</name>
    <message numerus="yes">
        <source>Tags for %n people, -tag takes one off</source>
        <translation>
            <numerusform>Tags for %n person, -tag takes one off</numerusform>
            <numerusform>Tags for %n people, -tag takes one off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns in the trash</source>
        <translation>
            <numerusform>%n campaign in the trash</numerusform>
            <numerusform>%n campaigns in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns were moved to the trash.</source>
        <translation>
            <numerusform>%n campaign was moved to the trash.</numerusform>
            <numerusform>%n campaigns were moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns were taken out of the trash.</source>
        <translation>
            <numerusform>%n campaign was taken out of the trash.</numerusform>
            <numerusform>%n campaigns were taken out of the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n campaigns</source>
        <translation>
            <numerusform>{shown} of %n campaign</numerusform>
            <numerusform>{shown} of %n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>In the last %n day</numerusform>
            <numerusform>In the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next %n days</source>
        <translation>
            <numerusform>In the next %n day</numerusform>
            <numerusform>In the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>More than %n day ago</numerusform>
            <numerusform>More than %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message numerus="yes">
        <source>%n people are due for deletion.</source>
        <translation>
            <numerusform>%n person is due for deletion.</numerusform>
            <numerusform>%n people are due for deletion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people change tier.</source>
        <translation>
            <numerusform>%n person changes tier.</numerusform>
            <numerusform>%n people change tier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values say nothing in this kind and go with the change.</source>
        <translation>
            <numerusform>%n value says nothing in this kind and goes with the change.</numerusform>
            <numerusform>%n values say nothing in this kind and go with the change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field {name} was deleted, with what it said of %n people.</source>
        <translation>
            <numerusform>The field {name} was deleted, with what it said of %n person.</numerusform>
            <numerusform>The field {name} was deleted, with what it said of %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events written to {file}</source>
        <translation>
            <numerusform>%n event written to {file}</numerusform>
            <numerusform>%n events written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were merged.</source>
        <translation>
            <numerusform>%n entry was merged.</numerusform>
            <numerusform>%n entries were merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways to reach</source>
        <translation>
            <numerusform>%n way to reach</numerusform>
            <numerusform>%n ways to reach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n without doubt</source>
        <translation>
            <numerusform>Merge %n without doubt</numerusform>
            <numerusform>Merge %n without doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n backups made before still hold them, until they are thinned.</source>
        <translation>
            <numerusform>%n backup made before still holds them, until it is thinned.</numerusform>
            <numerusform>%n backups made before still hold them, until they are thinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data files set aside still hold them.</source>
        <translation>
            <numerusform>%n data file set aside still holds them.</numerusform>
            <numerusform>%n data files set aside still hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of others name them. They are not changed.</source>
        <translation>
            <numerusform>%n text of others names them. It is not changed.</numerusform>
            <numerusform>%n texts of others name them. They are not changed.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n texts were cut to the length they may have.</source>
        <translation>
            <numerusform>%n text was cut to the length it may have.</numerusform>
            <numerusform>%n texts were cut to the length they may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n people.</source>
        <translation>
            <numerusform>Copied: %n person.</numerusform>
            <numerusform>Copied: %n people.</numerusform>
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
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverables</source>
        <translation>
            <numerusform>%n deliverable</numerusform>
            <numerusform>%n deliverables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows about them</source>
        <translation>
            <numerusform>%n more row about them</numerusform>
            <numerusform>%n more rows about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tags</source>
        <translation>
            <numerusform>%n new tag</numerusform>
            <numerusform>%n new tags</numerusform>
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
        <source>%n people in campaigns</source>
        <translation>
            <numerusform>%n person in campaigns</numerusform>
            <numerusform>%n people in campaigns</numerusform>
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
        <source>%n readings of numbers</source>
        <translation>
            <numerusform>%n reading of numbers</numerusform>
            <numerusform>%n readings of numbers</numerusform>
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
        <source>%n representatives</source>
        <translation>
            <numerusform>%n representative</numerusform>
            <numerusform>%n representatives</numerusform>
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
    <message numerus="yes">
        <source>%n ways to reach somebody</source>
        <translation>
            <numerusform>%n way to reach somebody</numerusform>
            <numerusform>%n ways to reach somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Influencers</name>
    <message numerus="yes">
        <source>%n files were attached.</source>
        <translation>
            <numerusform>%n file was attached.</numerusform>
            <numerusform>%n files were attached.</numerusform>
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
        <source>%n people in the trash</source>
        <translation>
            <numerusform>%n person in the trash</numerusform>
            <numerusform>%n people in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>%n person was changed.</numerusform>
            <numerusform>%n people were changed.</numerusform>
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
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent %n days</source>
        <translation>
            <numerusform>silent %n day</numerusform>
            <numerusform>silent %n days</numerusform>
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
    <name>Lineup</name>
    <message numerus="yes">
        <source>%n days missing</source>
        <translation>
            <numerusform>%n day missing</numerusform>
            <numerusform>%n days missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days needed in all</source>
        <translation>
            <numerusform>%n day needed in all</numerusform>
            <numerusform>%n days needed in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days to spare</source>
        <translation>
            <numerusform>%n day to spare</numerusform>
            <numerusform>%n days to spare</numerusform>
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
        <source>Put %n on the bench</source>
        <translation>
            <numerusform>Put %n on the bench</numerusform>
            <numerusform>Put %n on the bench</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n weeks</source>
        <translation>
            <numerusform>Silent for %n week</numerusform>
            <numerusform>Silent for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead time %n days</source>
        <translation>
            <numerusform>lead time %n day</numerusform>
            <numerusform>lead time %n days</numerusform>
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
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message numerus="yes">
        <source>%n files could not be read and are not beside it.</source>
        <translation>
            <numerusform>%n file could not be read and is not beside it.</numerusform>
            <numerusform>%n files could not be read and are not beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promote</name>
    <message numerus="yes">
        <source>%n go to {name}</source>
        <translation>
            <numerusform>%n goes to {name}</numerusform>
            <numerusform>%n go to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders from before</source>
        <translation>
            <numerusform>%n reminder from before</numerusform>
            <numerusform>%n reminders from before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Representatives</name>
    <message numerus="yes">
        <source>%n representatives</source>
        <translation>
            <numerusform>%n representative</numerusform>
            <numerusform>%n representatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives in the trash</source>
        <translation>
            <numerusform>%n representative in the trash</numerusform>
            <numerusform>%n representatives in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives were moved to the trash.</source>
        <translation>
            <numerusform>%n representative was moved to the trash.</numerusform>
            <numerusform>%n representatives were moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n representatives were taken out of the trash.</source>
        <translation>
            <numerusform>%n representative was taken out of the trash.</numerusform>
            <numerusform>%n representatives were taken out of the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speaks for %n people</source>
        <translation>
            <numerusform>Speaks for %n person</numerusform>
            <numerusform>Speaks for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n representatives</source>
        <translation>
            <numerusform>{shown} of %n representative</numerusform>
            <numerusform>{shown} of %n representatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message numerus="yes">
        <source>Better than {share} of your %n {tier} accounts on {platform}</source>
        <translation>
            <numerusform>Better than {share} of your %n {tier} account on {platform}</numerusform>
            <numerusform>Better than {share} of your %n {tier} accounts on {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of your %n</source>
        <translation>
            <numerusform>of your %n</numerusform>
            <numerusform>of your %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%n days of notice</source>
        <translation>
            <numerusform>%n day of notice</numerusform>
            <numerusform>%n days of notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds of changes</source>
        <translation>
            <numerusform>%n round of changes</numerusform>
            <numerusform>%n rounds of changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plus %n days</source>
        <translation>
            <numerusform>plus %n day</numerusform>
            <numerusform>plus %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots to cover</source>
        <translation>
            <numerusform>%n slot to cover</numerusform>
            <numerusform>%n slots to cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n snoozed</source>
        <translation>
            <numerusform>Show %n snoozed</numerusform>
            <numerusform>Show %n snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the list</source>
        <translation>
            <numerusform>Show the %n in the list</numerusform>
            <numerusform>Show all %n in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
</TS>
