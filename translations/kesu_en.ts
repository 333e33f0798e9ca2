<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Sign in first.</source>
        <translation>Sign in first.</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>An administrator</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This needs the right “%1”. %2 can give it under Users and roles.</source>
        <translation>This needs the right “%1”. %2 can give it under Users and roles.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>See: %1</translation>
    </message>
    <message>
        <source>Change: %1 (%2)</source>
        <translation>Change: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>AccountService</name>
    <message>
        <source>Enter a name.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are the most.</source>
        <translation>The name has %1 characters; %2 are the most.</translation>
    </message>
    <message>
        <source>Nobody could manage users any more; give another active user a role with that right first.</source>
        <translation>Nobody could manage users any more; give another active user a role with that right first.</translation>
    </message>
    <message>
        <source>There is a user “%1” already.</source>
        <translation>There is a user “%1” already.</translation>
    </message>
    <message>
        <source>A chosen role is not there any more; choose again.</source>
        <translation>A chosen role is not there any more; choose again.</translation>
    </message>
    <message>
        <source>There is a role “%1” already.</source>
        <translation>There is a role “%1” already.</translation>
    </message>
    <message>
        <source>What may be changed must be seen too.</source>
        <translation>What may be changed must be seen too.</translation>
    </message>
    <message>
        <source>The first user must be an administrator; set up users first.</source>
        <translation>The first user must be an administrator; set up users first.</translation>
    </message>
    <message>
        <source>The user “%1” is not in this database.</source>
        <translation>The user “%1” is not in this database.</translation>
    </message>
    <message>
        <source>The user is not in this database.</source>
        <translation>The user is not in this database.</translation>
    </message>
    <message>
        <source>Roles come with the first user; set up users first.</source>
        <translation>Roles come with the first user; set up users first.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have the role “%1”; take it from them first.</source>
        <translation>
            <numerusform>%n user has the role “%1”; take it from them first.</numerusform>
            <numerusform>%n users have the role “%1”; take it from them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the user&apos;s name.</source>
        <translation>Enter the user&apos;s name.</translation>
    </message>
    <message>
        <source>This database has got users in another window meanwhile; sign in.</source>
        <translation>This database has got users in another window meanwhile; sign in.</translation>
    </message>
    <message>
        <source>The new password is the old one; choose another.</source>
        <translation>The new password is the old one; choose another.</translation>
    </message>
    <message>
        <source>“%1” is no administrator of this database.</source>
        <translation>“%1” is no administrator of this database.</translation>
    </message>
    <message>
        <source>This is not the recovery code; it has 24 letters and digits in groups of four.</source>
        <translation>This is not the recovery code; it has 24 letters and digits in groups of four.</translation>
    </message>
    <message>
        <source>By the recovery code.</source>
        <translation>By the recovery code.</translation>
    </message>
</context>
<context>
    <name>AnswerSection</name>
    <message>
        <source>Answer and follow-up</source>
        <translation>Answer and follow-up</translation>
    </message>
    <message>
        <source>Answer to the customer</source>
        <translation>Answer to the customer</translation>
    </message>
    <message>
        <source>Follow-up result</source>
        <translation>Follow-up result</translation>
    </message>
    <message>
        <source>very satisfied</source>
        <translation>very satisfied</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>satisfied</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>dissatisfied</translation>
    </message>
    <message>
        <source>very dissatisfied</source>
        <translation>very dissatisfied</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>ApprovalSection</name>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <translation>%1 of %2 given</translation>
    </message>
    <message>
        <source>This database has no users, so nobody can sign in to approve.</source>
        <translation>This database has no users, so nobody can sign in to approve.</translation>
    </message>
    <message>
        <source>File the complaint first: whoever signs, signs what stands in the ledger.</source>
        <translation>File the complaint first: whoever signs, signs what stands in the ledger.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>%1, signed in</source>
        <translation>%1, signed in</translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <translation>%1, signed in as %2</translation>
    </message>
    <message>
        <source>%1 by telephone</source>
        <translation>%1 by telephone</translation>
    </message>
    <message>
        <source>%1 on paper</source>
        <translation>%1 on paper</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>given by %1</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>entered by %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>&quot;%1&quot; is no whole number from 0 to %2</source>
        <translation>&quot;%1&quot; is no whole number from 0 to %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number of 0 or more</source>
        <translation>&quot;%1&quot; is no whole number of 0 or more</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score from 0 to %2 with at most two decimals</source>
        <translation>&quot;%1&quot; is no score from 0 to %2 with at most two decimals</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount; write yuan with at most two decimals, as 1234.50</source>
        <translation>&quot;%1&quot; is no amount; write yuan with at most two decimals, as 1234.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share; write it as 94%</source>
        <translation>&quot;%1&quot; is no share; write it as 94%</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices: %2</source>
        <translation>&quot;%1&quot; is none of the choices: %2</translation>
    </message>
    <message>
        <source>the rulebook &quot;%1&quot; assesses no period</source>
        <translation>the rulebook &quot;%1&quot; assesses no period</translation>
    </message>
    <message>
        <source>no assessment has the id &quot;%1&quot;; there is %2</source>
        <translation>no assessment has the id &quot;%1&quot;; there is %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period of this assessment; write one as %2</source>
        <translation>&quot;%1&quot; is no period of this assessment; write one as %2</translation>
    </message>
    <message>
        <source>is missing: the sheet is that of a department or employee</source>
        <translation>is missing: the sheet is that of a department or employee</translation>
    </message>
    <message>
        <source>this assessment has no such input</source>
        <translation>this assessment has no such input</translation>
    </message>
</context>
<context>
    <name>AssessmentPeriod</name>
    <message>
        <source>%2/%1</source>
        <translation>%2/%1</translation>
    </message>
    <message>
        <source>Q%2 %1</source>
        <translation>Q%2 %1</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>First half of %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>Second half of %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
</context>
<context>
    <name>AssessmentService</name>
    <message>
        <source>This sheet was changed in another window meanwhile; open it again to see both.</source>
        <translation>This sheet was changed in another window meanwhile; open it again to see both.</translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>The disk of “%1” is full; the file was not written.</source>
        <translation>The disk of “%1” is full; the file was not written.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>The file “%1” cannot be written.</translation>
    </message>
    <message>
        <source>The content of “%1” is missing beside the database. Fetch it from a backup, or add the same file again: it is known by its content.</source>
        <translation>The content of “%1” is missing beside the database. Fetch it from a backup, or add the same file again: it is known by its content.</translation>
    </message>
    <message>
        <source>The content of “%1” is no longer what was attached: it was changed outside Kesu. Fetch it from a backup, or add the same file again: it is known by its content.</source>
        <translation>The content of “%1” is no longer what was attached: it was changed outside Kesu. Fetch it from a backup, or add the same file again: it is known by its content.</translation>
    </message>
    <message>
        <source>The content of “%1” cannot be read.</source>
        <translation>The content of “%1” cannot be read.</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>The file “%1” cannot be read; nothing was attached.</source>
        <translation>The file “%1” cannot be read; nothing was attached.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full; nothing was attached.</source>
        <translation>The disk of “%1” is full; nothing was attached.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”; nothing was attached.</source>
        <translation>Nothing can be written to “%1”; nothing was attached.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Another program is making a backup in “%1” at this moment.</source>
        <translation>Another program is making a backup in “%1” at this moment.</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed to “%2”; nothing was changed.</source>
        <translation>“%1” cannot be renamed to “%2”; nothing was changed.</translation>
    </message>
    <message>
        <source>The database “%1” is open in another window or program. Close it there, then restore again.</source>
        <translation>The database “%1” is open in another window or program. Close it there, then restore again.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>There is no backup “%1”.</translation>
    </message>
    <message>
        <source>The backup “%1” is not as it was written: use another one, made before or after it.</source>
        <translation>The backup “%1” is not as it was written: use another one, made before or after it.</translation>
    </message>
    <message>
        <source>“%1” is there already; name a file that is not.</source>
        <translation>“%1” is there already; name a file that is not.</translation>
    </message>
    <message>
        <source>The backup “%1” was changed while it was restored.</source>
        <translation>The backup “%1” was changed while it was restored.</translation>
    </message>
    <message>
        <source>The attachment %1 is missing.</source>
        <translation>The attachment %1 is missing.</translation>
    </message>
    <message>
        <source>The content of the attachment %1 was changed.</source>
        <translation>The content of the attachment %1 was changed.</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written to “%1”. Use another disk.</source>
        <translation>The disk gave back something else than was written to “%1”. Use another disk.</translation>
    </message>
    <message>
        <source>The database file “%1” is damaged: use another backup.</source>
        <translation>The database file “%1” is damaged: use another backup.</translation>
    </message>
    <message>
        <source>“%1” is no Kesu database, so it is no backup of one.</source>
        <translation>“%1” is no Kesu database, so it is no backup of one.</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written to it, so there is no copy “%1”. Use another disk.</source>
        <translation>The disk gave back something else than was written to it, so there is no copy “%1”. Use another disk.</translation>
    </message>
    <message>
        <source>The database “%1” has schema %2 and is to be brought to schema %3; the copy that is kept before that could not be made, so nothing was changed: %4</source>
        <translation>The database “%1” has schema %2 and is to be brought to schema %3; the copy that is kept before that could not be made, so nothing was changed: %4</translation>
    </message>
    <message>
        <source>There is no room for “%1”; nothing was changed. Free some space or choose another disk.</source>
        <translation>There is no room for “%1”; nothing was changed. Free some space or choose another disk.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; nothing was changed. Check the disk and your rights to the folder.</source>
        <translation>“%1” cannot be written; nothing was changed. Check the disk and your rights to the folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check the disk and your rights.</source>
        <translation>“%1” cannot be read; check the disk and your rights.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>The folder “%1” cannot be reached: plug in its disk, or choose another folder.</source>
        <translation>The folder “%1” cannot be reached: plug in its disk, or choose another folder.</translation>
    </message>
    <message>
        <source>The folder “%1” is read-only; choose another one.</source>
        <translation>The folder “%1” is read-only; choose another one.</translation>
    </message>
    <message>
        <source>“%1” holds the attachments of the database itself; choose another folder.</source>
        <translation>“%1” holds the attachments of the database itself; choose another folder.</translation>
    </message>
    <message>
        <source>“%1” is on the same disk as the database: if the disk fails, both are lost. A USB disk or a share on another computer is better.</source>
        <translation>“%1” is on the same disk as the database: if the disk fails, both are lost. A USB disk or a share on another computer is better.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB of room, a backup needs %3 MB.</source>
        <translation>“%1” has %2 MB of room, a backup needs %3 MB.</translation>
    </message>
    <message>
        <source>No backups are planned: choose a folder on another disk for them.</source>
        <translation>No backups are planned: choose a folder on another disk for them.</translation>
    </message>
    <message>
        <source>There is no backup of this database yet.</source>
        <translation>There is no backup of this database yet.</translation>
    </message>
    <message>
        <source>The last backup is of %1, older than planned.</source>
        <translation>The last backup is of %1, older than planned.</translation>
    </message>
    <message>
        <source>When the last backup was made, %1 attachments were missing or changed already; verify the database.</source>
        <translation>When the last backup was made, %1 attachments were missing or changed already; verify the database.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share (%2). If two computers write to it at once, it can be damaged: keep it on the disk of one computer and put the backups on the share.</source>
        <translation>“%1” lies on a network share (%2). If two computers write to it at once, it can be damaged: keep it on the disk of one computer and put the backups on the share.</translation>
    </message>
</context>
<context>
    <name>BatchPrinter</name>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Printing was stopped.</translation>
    </message>
</context>
<context>
    <name>ChangesHtml</name>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
</context>
<context>
    <name>CircumstancesSection</name>
    <message>
        <source>Circumstances</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Established</translation>
    </message>
</context>
<context>
    <name>ComplaintSection</name>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>defect rate %1</source>
        <translation>defect rate %1</translation>
    </message>
</context>
<context>
    <name>ComplaintService</name>
    <message>
        <source>This complaint was changed in another window meanwhile.</source>
        <translation>This complaint was changed in another window meanwhile.</translation>
    </message>
    <message>
        <source>This complaint was changed meanwhile by %1 (%2).</source>
        <translation>This complaint was changed meanwhile by %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was saved; open it again to see both.</source>
        <translation>Nothing was saved; open it again to see both.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>The import was stopped; nothing of it was kept.</translation>
    </message>
    <message>
        <source>The number “%1” is in the ledger already.</source>
        <translation>The number “%1” is in the ledger already.</translation>
    </message>
    <message>
        <source>The standard “%1” is not installed.</source>
        <translation>The standard “%1” is not installed.</translation>
    </message>
    <message>
        <source>The complaint is not in this database any more.</source>
        <translation>The complaint is not in this database any more.</translation>
    </message>
    <message>
        <source>The standard “%1” (edition %2) is not installed.</source>
        <translation>The standard “%1” (edition %2) is not installed.</translation>
    </message>
    <message>
        <source>%1 holds a value that you may not see, so you cannot change it; nothing was saved.</source>
        <translation>%1 holds a value that you may not see, so you cannot change it; nothing was saved.</translation>
    </message>
    <message>
        <source>%1 has unsaved changes of this complaint in hand.</source>
        <translation>%1 has unsaved changes of this complaint in hand.</translation>
    </message>
    <message>
        <source>This database has no users, so nobody can sign in to approve; record the approval from paper.</source>
        <translation>This database has no users, so nobody can sign in to approve; record the approval from paper.</translation>
    </message>
    <message>
        <source>Only a complaint in the ledger can be approved.</source>
        <translation>Only a complaint in the ledger can be approved.</translation>
    </message>
    <message>
        <source>%1 does not approve as “%2”; nothing was changed.</source>
        <translation>%1 does not approve as “%2”; nothing was changed.</translation>
    </message>
    <message>
        <source>Something is wrong in a field that you may not see; ask somebody who may.</source>
        <translation>Something is wrong in a field that you may not see; ask somebody who may.</translation>
    </message>
    <message>
        <source>An approval by signing in is given by its holder, not typed; nothing was saved.</source>
        <translation>An approval by signing in is given by its holder, not typed; nothing was saved.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>The folder “%1” does not exist.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Kesu database.</source>
        <translation>“%1” is a folder, not a Kesu database.</translation>
    </message>
    <message>
        <source>There is no database “%1”.</source>
        <translation>There is no database “%1”.</translation>
    </message>
    <message>
        <source>No database can be made in “%1”: the folder is read-only. Choose another one.</source>
        <translation>No database can be made in “%1”: the folder is read-only. Choose another one.</translation>
    </message>
    <message>
        <source>The database “%1” may not be read; ask its owner for the right to.</source>
        <translation>The database “%1” may not be read; ask its owner for the right to.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be written: the file or its folder is read-only.</source>
        <translation>The database “%1” cannot be written: the file or its folder is read-only.</translation>
    </message>
    <message>
        <source>“%1” is not a Kesu database.</source>
        <translation>“%1” is not a Kesu database.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not of Kesu.</source>
        <translation>“%1” is a database of another program, not of Kesu.</translation>
    </message>
    <message>
        <source>The database “%1” has schema %2, this program knows schemas up to %3: open it with a newer Kesu.</source>
        <translation>The database “%1” has schema %2, this program knows schemas up to %3: open it with a newer Kesu.</translation>
    </message>
    <message>
        <source>The database “%1” is being written by another program; try again in a moment.</source>
        <translation>The database “%1” is being written by another program; try again in a moment.</translation>
    </message>
    <message>
        <source>The disk of the database “%1” is full; nothing was changed. Free some space and try again.</source>
        <translation>The disk of the database “%1” is full; nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged; restore it from a backup.</source>
        <translation>The database “%1” is damaged; restore it from a backup.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be read or written; check the disk and the folder.</source>
        <translation>The database “%1” cannot be read or written; check the disk and the folder.</translation>
    </message>
    <message>
        <source>The database “%1” refused the change; nothing was changed.</source>
        <translation>The database “%1” refused the change; nothing was changed.</translation>
    </message>
    <message>
        <source>This draft was changed in another window meanwhile; open it again to see both.</source>
        <translation>This draft was changed in another window meanwhile; open it again to see both.</translation>
    </message>
    <message>
        <source>The disk refuses to write to the database “%1”; nothing was changed. Your quota may be used up, or the disk is failing: save a copy to another one.</source>
        <translation>The disk refuses to write to the database “%1”; nothing was changed. Your quota may be used up, or the disk is failing: save a copy to another one.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the open database “%1”. Nothing was written to it, and what you typed is still here: find out who replaced it, then open the right file.</source>
        <translation>Another file has taken the place of the open database “%1”. Nothing was written to it, and what you typed is still here: find out who replaced it, then open the right file.</translation>
    </message>
    <message>
        <source>The file “%1-wal”, part of the open database, was deleted or replaced. Nothing more is written, and what you typed is still here: close every window on this database and open it again.</source>
        <translation>The file “%1-wal”, part of the open database, was deleted or replaced. Nothing more is written, and what you typed is still here: close every window on this database and open it again.</translation>
    </message>
    <message>
        <source>The open database “%1” was deleted or moved away. Nothing was written, and what you typed is still here: put the file back, or save a copy of the database to another place.</source>
        <translation>The open database “%1” was deleted or moved away. Nothing was written, and what you typed is still here: put the file back, or save a copy of the database to another place.</translation>
    </message>
    <message>
        <source>The database driver of this installation does not fit the program; install Qt&apos;s SQLite driver that belongs to it.</source>
        <translation>The database driver of this installation does not fit the program; install Qt&apos;s SQLite driver that belongs to it.</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 %2: counted</source>
        <translation>%1 %2: counted</translation>
    </message>
    <message>
        <source>%1 %2: not counted</source>
        <translation>%1 %2: not counted</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>DeskFigures</name>
    <message>
        <source>last month %1</source>
        <translation>last month %1</translation>
    </message>
    <message>
        <source>last month %1 (%2)</source>
        <translation>last month %1 (%2)</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>New this month</translation>
    </message>
    <message>
        <source>Complaints registered this month</source>
        <translation>Complaints registered this month</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Valid complaints ÷ complaints registered</source>
        <translation>Valid complaints ÷ complaints registered</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed ÷ valid and pending ones due this month</source>
        <translation>Closed ÷ valid and pending ones due this month</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Closed by the due day ÷ closed this month</source>
        <translation>Closed by the due day ÷ closed this month</translation>
    </message>
    <message>
        <source>Loss (yuan)</source>
        <translation>Loss (yuan)</translation>
    </message>
    <message>
        <source>Sum of all losses of complaints registered this month</source>
        <translation>Sum of all losses of complaints registered this month</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence and attachments</source>
        <translation>Evidence and attachments</translation>
    </message>
    <message>
        <source>%1 of %2 provided</source>
        <translation>%1 of %2 provided</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>files: %1</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The file %1 cannot be read: check that it is there and may be opened.</source>
        <translation>The file %1 cannot be read: check that it is there and may be opened.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end.</source>
        <translation>The file %1 cannot be read to its end.</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is not closed within a million characters; close it or double it</source>
        <translation>a quotation mark opens here and is not closed within a million characters; close it or double it</translation>
    </message>
    <message>
        <source>a cell holds more than a million characters; this is no table of complaints</source>
        <translation>a cell holds more than a million characters; this is no table of complaints</translation>
    </message>
    <message>
        <source>the line holds more than %1 cells; check the separator</source>
        <translation>the line holds more than %1 cells; check the separator</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is never closed; close it or double it</source>
        <translation>a quotation mark opens here and is never closed; close it or double it</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: check that its folder is there and may be written to.</source>
        <translation>The file %1 cannot be written: check that its folder is there and may be written to.</translation>
    </message>
    <message>
        <source>The file %1 could not be written to its end: is the disk full?</source>
        <translation>The file %1 could not be written to its end: is the disk full?</translation>
    </message>
    <message>
        <source>The file %1 is missing; install Kesu again.</source>
        <translation>The file %1 is missing; install Kesu again.</translation>
    </message>
    <message>
        <source>The file %1 is damaged; install Kesu again.</source>
        <translation>The file %1 is damaged; install Kesu again.</translation>
    </message>
    <message>
        <source>The rulebook &quot;%1&quot; is missing; install Kesu again.</source>
        <translation>The rulebook &quot;%1&quot; is missing; install Kesu again.</translation>
    </message>
    <message>
        <source>invented data</source>
        <translation>invented data</translation>
    </message>
    <message>
        <source>Stopped; %1 complaints have been entered.</source>
        <translation>Stopped; %1 complaints have been entered.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>The import was stopped; nothing of it was kept.</translation>
    </message>
    <message>
        <source>stands in row %1 already with other contents; each complaint may stand there once</source>
        <translation>stands in row %1 already with other contents; each complaint may stand there once</translation>
    </message>
    <message>
        <source>there is no rulebook &quot;%1&quot;; there are %2</source>
        <translation>there is no rulebook &quot;%1&quot;; there are %2</translation>
    </message>
    <message>
        <source>Complaint ledger</source>
        <translation>Complaint ledger</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>The export was stopped; no file was written.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Registered at</translation>
    </message>
    <message>
        <source>Date of complaint</source>
        <translation>Date of complaint</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>Salesman</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Batch number</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>Delivered quantity</source>
        <translation>Delivered quantity</translation>
    </message>
    <message>
        <source>Defective quantity</source>
        <translation>Defective quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Defective share</source>
        <translation>Defective share</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Responsible departments</source>
        <translation>Responsible departments</translation>
    </message>
    <message>
        <source>Other responsible parties</source>
        <translation>Other responsible parties</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>Total loss</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>Borne by the company</translation>
    </message>
    <message>
        <source>Value of the return</source>
        <translation>Value of the return</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>To be closed by</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Calendar days taken</source>
        <translation>Calendar days taken</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Which time</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>row %1 is empty, but the mapping says that the heads stand there (headerRow)</source>
        <translation>row %1 is empty, but the mapping says that the heads stand there (headerRow)</translation>
    </message>
    <message>
        <source>no row among the first %1 holds the heads that this mapping needs (%2); found were %3. Choose another mapping or put these heads into it</source>
        <translation>no row among the first %1 holds the heads that this mapping needs (%2); found were %3. Choose another mapping or put these heads into it</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>the rulebook %1 does not know &quot;%2&quot;; it knows %3</source>
        <translation>the rulebook %1 does not know &quot;%2&quot;; it knows %3</translation>
    </message>
    <message>
        <source>the rulebook %1 does not know &quot;%2&quot;; did you mean &quot;%3&quot;?</source>
        <translation>the rulebook %1 does not know &quot;%2&quot;; did you mean &quot;%3&quot;?</translation>
    </message>
    <message>
        <source>must be one sign, for example &quot;,&quot; &quot;;&quot; or &quot;\t&quot; for TAB</source>
        <translation>must be one sign, for example &quot;,&quot; &quot;;&quot; or &quot;\t&quot; for TAB</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; fields are named as in the case, for example product.deliveredOn</source>
        <translation>there is no field &quot;%1&quot;; fields are named as in the case, for example product.deliveredOn</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date style; write for example &quot;yyyy-M-d&quot;, &quot;d.M.yyyy&quot; or &quot;serial&quot;</source>
        <translation>&quot;%1&quot; is no date style; write for example &quot;yyyy-M-d&quot;, &quot;d.M.yyyy&quot; or &quot;serial&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write for example &quot;09:00&quot;</source>
        <translation>&quot;%1&quot; is no time; write for example &quot;09:00&quot;</translation>
    </message>
    <message>
        <source>say which column: either name = &quot;…&quot; as its head prints it, or index = 1 for the first one</source>
        <translation>say which column: either name = &quot;…&quot; as its head prints it, or index = 1 for the first one</translation>
    </message>
    <message>
        <source>is missing; write for example field = &quot;customer.name&quot;, or keepAs = &quot;…&quot; for a remark alone</source>
        <translation>is missing; write for example field = &quot;customer.name&quot;, or keepAs = &quot;…&quot; for a remark alone</translation>
    </message>
    <message>
        <source>must be an id in quotation marks, or a list of them in [ ]</source>
        <translation>must be an id in quotation marks, or a list of them in [ ]</translation>
    </message>
    <message>
        <source>must be text in quotation marks</source>
        <translation>must be text in quotation marks</translation>
    </message>
    <message>
        <source>there is no column; write [[column]] with name and field for each column to take</source>
        <translation>there is no column; write [[column]] with name and field for each column to take</translation>
    </message>
    <message>
        <source>is missing; write at the top rulebook = &quot;…&quot;, the id of the standard that judges these complaints</source>
        <translation>is missing; write at the top rulebook = &quot;…&quot;, the id of the standard that judges these complaints</translation>
    </message>
    <message>
        <source>is missing; write [key] source = &quot;…&quot;, a name for where the rows come from, so that they are taken only once</source>
        <translation>is missing; write [key] source = &quot;…&quot;, a name for where the rows come from, so that they are taken only once</translation>
    </message>
    <message>
        <source>no column fills &quot;registeredAt&quot; or &quot;complaintDate&quot;; a complaint must have its day</source>
        <translation>no column fills &quot;registeredAt&quot; or &quot;complaintDate&quot;; a complaint must have its day</translation>
    </message>
    <message>
        <source>there is no table [codes.%1] in this file</source>
        <translation>there is no table [codes.%1] in this file</translation>
    </message>
    <message>
        <source>there is no table [codes.%1]; did you mean &quot;%2&quot;?</source>
        <translation>there is no table [codes.%1]; did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>write [[column]] in double brackets</source>
        <translation>write [[column]] in double brackets</translation>
    </message>
    <message>
        <source>must be a section, written [%1]</source>
        <translation>must be a section, written [%1]</translation>
    </message>
    <message>
        <source>this is no TOML: %1</source>
        <translation>this is no TOML: %1</translation>
    </message>
    <message>
        <source>is too large for a mapping; give the mapping file (.toml) here and the table before it</source>
        <translation>is too large for a mapping; give the mapping file (.toml) here and the table before it</translation>
    </message>
    <message>
        <source>unknown key; known here are %1</source>
        <translation>unknown key; known here are %1</translation>
    </message>
    <message>
        <source>unknown key; did you mean &quot;%1&quot;?</source>
        <translation>unknown key; did you mean &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>must hold texts in quotation marks</source>
        <translation>must hold texts in quotation marks</translation>
    </message>
    <message>
        <source>must be text in quotation marks, or a list of them in [ ]</source>
        <translation>must be text in quotation marks, or a list of them in [ ]</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>must be a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; write one of %2</source>
        <translation>&quot;%1&quot; is not known here; write one of %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Row in the file</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Why it was rejected</translation>
    </message>
    <message>
        <source>the table has no column &quot;%1&quot;; row %2 has %3</source>
        <translation>the table has no column &quot;%1&quot;; row %2 has %3</translation>
    </message>
    <message>
        <source>is empty; this column makes the row known, so that it is taken only once</source>
        <translation>is empty; this column makes the row known, so that it is taken only once</translation>
    </message>
    <message>
        <source>the day of the complaint is missing; write it like 2026-10-05</source>
        <translation>the day of the complaint is missing; write it like 2026-10-05</translation>
    </message>
    <message>
        <source>lies in the future; it is %1 now</source>
        <translation>lies in the future; it is %1 now</translation>
    </message>
    <message>
        <source>the shares come to %1; 100% is the most</source>
        <translation>the shares come to %1; 100% is the most</translation>
    </message>
    <message>
        <source>holds bytes that mean nothing in this encoding; name the right one in the mapping (encoding = &quot;GB18030&quot; or &quot;UTF-8&quot;)</source>
        <translation>holds bytes that mean nothing in this encoding; name the right one in the mapping (encoding = &quot;GB18030&quot; or &quot;UTF-8&quot;)</translation>
    </message>
    <message>
        <source>is empty, but the mapping says that it must be filled in</source>
        <translation>is empty, but the mapping says that it must be filled in</translation>
    </message>
    <message>
        <source>is a formula that failed; mend it in the workbook</source>
        <translation>is a formula that failed; mend it in the workbook</translation>
    </message>
    <message>
        <source>is no day that exists; write it like 2026-10-05 (styles read here: %1)</source>
        <translation>is no day that exists; write it like 2026-10-05 (styles read here: %1)</translation>
    </message>
    <message>
        <source>has more than two decimals; write at most fen, or let the mapping round it (round = true)</source>
        <translation>has more than two decimals; write at most fen, or let the mapping round it (round = true)</translation>
    </message>
    <message>
        <source>is no amount; write it like 1234.50, not negative</source>
        <translation>is no amount; write it like 1234.50, not negative</translation>
    </message>
    <message>
        <source>is no quantity; write a whole number like 5000, not negative</source>
        <translation>is no quantity; write a whole number like 5000, not negative</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; known are %2; add it to a code table of the mapping, or &quot;*&quot; for all others</source>
        <translation>&quot;%1&quot; is not known; known are %2; add it to a code table of the mapping, or &quot;*&quot; for all others</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no party known here; known are %2, %3; add it to a code table of the mapping</source>
        <translation>&quot;%1&quot; is no party known here; known are %2, %3; add it to a code table of the mapping</translation>
    </message>
    <message>
        <source>names several parties without their shares; write them like &quot;%1 60%, …&quot;</source>
        <translation>names several parties without their shares; write them like &quot;%1 60%, …&quot;</translation>
    </message>
    <message>
        <source>is neither yes nor no; write 是 or 否</source>
        <translation>is neither yes nor no; write 是 or 否</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no record; install Kesu again.</source>
        <translation>Line %1 of %2 is no record; install Kesu again.</translation>
    </message>
    <message>
        <source>%1 is there already; name a file that is not.</source>
        <translation>%1 is there already; name a file that is not.</translation>
    </message>
    <message>
        <source>Stopped; the sample was not made.</source>
        <translation>Stopped; the sample was not made.</translation>
    </message>
    <message>
        <source>The sheet cannot hold line %1: a workbook ends after 1,048,576 rows; export a shorter period or CSV.</source>
        <translation>The sheet cannot hold line %1: a workbook ends after 1,048,576 rows; export a shorter period or CSV.</translation>
    </message>
    <message>
        <source>this is a workbook of the old kind (.xls) or one with a password; save it as .xlsx without one</source>
        <translation>this is a workbook of the old kind (.xls) or one with a password; save it as .xlsx without one</translation>
    </message>
    <message>
        <source>this is a PDF; an .xlsx or .csv file is wanted</source>
        <translation>this is a PDF; an .xlsx or .csv file is wanted</translation>
    </message>
    <message>
        <source>the mapping expects CSV, but this is a workbook; write format = &quot;xlsx&quot;</source>
        <translation>the mapping expects CSV, but this is a workbook; write format = &quot;xlsx&quot;</translation>
    </message>
    <message>
        <source>the part %1 of the workbook unpacks to more than %2 megabytes; save the sheet alone, or as CSV</source>
        <translation>the part %1 of the workbook unpacks to more than %2 megabytes; save the sheet alone, or as CSV</translation>
    </message>
    <message>
        <source>the part %1 of the workbook is damaged (%2); open the file in a spreadsheet program and save it again</source>
        <translation>the part %1 of the workbook is damaged (%2); open the file in a spreadsheet program and save it again</translation>
    </message>
    <message>
        <source>packed data</source>
        <translation>packed data</translation>
    </message>
    <message>
        <source>too many texts</source>
        <translation>too many texts</translation>
    </message>
    <message>
        <source>this is no xlsx workbook with a sheet in it; save it as .xlsx or as CSV</source>
        <translation>this is no xlsx workbook with a sheet in it; save it as .xlsx or as CSV</translation>
    </message>
    <message>
        <source>this is no xlsx workbook, or it is damaged; save it as .xlsx or as CSV</source>
        <translation>this is no xlsx workbook, or it is damaged; save it as .xlsx or as CSV</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;; the workbook has %2</source>
        <translation>there is no sheet &quot;%1&quot;; the workbook has %2</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is missing in the file; save the workbook again</source>
        <translation>the sheet &quot;%1&quot; is missing in the file; save the workbook again</translation>
    </message>
    <message>
        <source>the sheet unpacks to more than %1 megabytes; divide it</source>
        <translation>the sheet unpacks to more than %1 megabytes; divide it</translation>
    </message>
    <message>
        <source>the sheet is damaged after this row (%1); open the file in a spreadsheet program and save it again</source>
        <translation>the sheet is damaged after this row (%1); open the file in a spreadsheet program and save it again</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Part of the verdict</source>
        <translation>Part of the verdict</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>one of “%1” fits</source>
        <translation>one of “%1” fits</translation>
    </message>
    <message>
        <source>Its last day cannot be worked out.</source>
        <translation>Its last day cannot be worked out.</translation>
    </message>
    <message>
        <source>It would end on %1.</source>
        <translation>It would end on %1.</translation>
    </message>
    <message>
        <source>It ends on %1, but another rule stands in its place.</source>
        <translation>It ends on %1, but another rule stands in its place.</translation>
    </message>
    <message>
        <source>It ends on %1; the longest limit counts.</source>
        <translation>It ends on %1; the longest limit counts.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <translation>Reckoned on</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message>
        <source>The complaint came on %1, %2 after the last day.</source>
        <translation>The complaint came on %1, %2 after the last day.</translation>
    </message>
    <message>
        <source>The complaint came on %1, on the last day: that is still in time.</source>
        <translation>The complaint came on %1, on the last day: that is still in time.</translation>
    </message>
    <message>
        <source>The complaint came on %1, %2 before the last day.</source>
        <translation>The complaint came on %1, %2 before the last day.</translation>
    </message>
    <message>
        <source>it is not known who must sign</source>
        <translation>it is not known who must sign</translation>
    </message>
    <message>
        <source>the signature of %1 is missing</source>
        <translation>the signature of %1 is missing</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ids</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>none of %1 has signed</source>
        <translation>none of %1 has signed</translation>
    </message>
    <message>
        <source>It is due on %1 at the latest.</source>
        <translation>It is due on %1 at the latest.</translation>
    </message>
    <message>
        <source>There is no last day for it.</source>
        <translation>There is no last day for it.</translation>
    </message>
    <message>
        <source>%1 was handed in on %2 and counts.</source>
        <translation>%1 was handed in on %2 and counts.</translation>
    </message>
    <message>
        <source>%1 was handed in on %2, %3 too late.</source>
        <translation>%1 was handed in on %2, %3 too late.</translation>
    </message>
    <message>
        <source>%1 of %2 does not count: %3.</source>
        <translation>%1 of %2 does not count: %3.</translation>
    </message>
    <message>
        <source>Nothing that counts had come by %1, %2 after the last day.</source>
        <translation>Nothing that counts had come by %1, %2 after the last day.</translation>
    </message>
    <message>
        <source>Nothing that counts has come so far.</source>
        <translation>Nothing that counts has come so far.</translation>
    </message>
    <message>
        <source>%1 has approved.</source>
        <translation>%1 has approved.</translation>
    </message>
    <message>
        <source>%1 has approved by phone only, which does not count here.</source>
        <translation>%1 has approved by phone only, which does not count here.</translation>
    </message>
    <message>
        <source>%1 has not approved.</source>
        <translation>%1 has not approved.</translation>
    </message>
    <message>
        <source>All of them have to approve.</source>
        <translation>All of them have to approve.</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>One of them is enough.</translation>
    </message>
    <message>
        <source>It was complete on %1; the limit was %2.</source>
        <translation>It was complete on %1; the limit was %2.</translation>
    </message>
    <message>
        <source>It has to be there by %1.</source>
        <translation>It has to be there by %1.</translation>
    </message>
    <message>
        <source>Due by %1.</source>
        <translation>Due by %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1, %2 too late.</source>
        <translation>Done on %1, %2 too late.</translation>
    </message>
    <message>
        <source>Done on %1, in time.</source>
        <translation>Done on %1, in time.</translation>
    </message>
    <message>
        <source>Not done by %1, overdue by %2.</source>
        <translation>Not done by %1, overdue by %2.</translation>
    </message>
    <message>
        <source>Not done yet; the time has not run out.</source>
        <translation>Not done yet; the time has not run out.</translation>
    </message>
    <message>
        <source>Reckoned on %1; %2 of the loss is left.</source>
        <translation>Reckoned on %1; %2 of the loss is left.</translation>
    </message>
    <message>
        <source>Split is what is left of the loss: %1.</source>
        <translation>Split is what is left of the loss: %1.</translation>
    </message>
    <message>
        <source>Split is %1; %2 of the loss is left.</source>
        <translation>Split is %1; %2 of the loss is left.</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>%1 = %2 and %3 of a fen, which is dropped.</source>
        <translation>%1 = %2 and %3 of a fen, which is dropped.</translation>
    </message>
    <message>
        <source>%1 = %2 and %3 of a fen; one of the fen left over goes here: %4.</source>
        <translation>%1 = %2 and %3 of a fen; one of the fen left over goes here: %4.</translation>
    </message>
    <message>
        <source>Only %1 of the loss is left for it.</source>
        <translation>Only %1 of the loss is left for it.</translation>
    </message>
    <message numerus="yes">
        <source>%n fen left over go(es) to the largest remainders, the earlier line first.</source>
        <translation>
            <numerusform>%n fen left over goes to the largest remainder, the earlier line first.</numerusform>
            <numerusform>%n fen left over go to the largest remainders, the earlier line first.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2, rounded to the fen.</source>
        <translation>%1: %2, rounded to the fen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>all of “%1” fit</source>
        <translation>all of “%1” fit</translation>
    </message>
    <message>
        <source>number of those of “%1” that fit</source>
        <translation>number of those of “%1” that fit</translation>
    </message>
    <message>
        <source>those of “%1” that fit</source>
        <translation>those of “%1” that fit</translation>
    </message>
    <message>
        <source>sum of “%1”</source>
        <translation>sum of “%1”</translation>
    </message>
    <message>
        <source>earliest “%1”</source>
        <translation>earliest “%1”</translation>
    </message>
    <message>
        <source>smallest “%1”</source>
        <translation>smallest “%1”</translation>
    </message>
    <message>
        <source>latest “%1”</source>
        <translation>latest “%1”</translation>
    </message>
    <message>
        <source>largest “%1”</source>
        <translation>largest “%1”</translation>
    </message>
    <message>
        <source>it</source>
        <translation>it</translation>
    </message>
    <message>
        <source>filing limit</source>
        <translation>filing limit</translation>
    </message>
    <message>
        <source>required evidence</source>
        <translation>required evidence</translation>
    </message>
    <message>
        <source>required approvals</source>
        <translation>required approvals</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>deadlines</translation>
    </message>
    <message>
        <source>the rule “%1” applies</source>
        <translation>the rule “%1” applies</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>grade so far</source>
        <translation>grade so far</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>judgement</translation>
    </message>
    <message>
        <source>what is left of the loss</source>
        <translation>what is left of the loss</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>days from %1 to %2</source>
        <translation>days from %1 to %2</translation>
    </message>
    <message>
        <source>last day of the month of %1</source>
        <translation>last day of the month of %1</translation>
    </message>
    <message>
        <source>day %2 of the month after %1</source>
        <translation>day %2 of the month after %1</translation>
    </message>
    <message>
        <source>first of %1</source>
        <translation>first of %1</translation>
    </message>
    <message>
        <source>the earlier of %1</source>
        <translation>the earlier of %1</translation>
    </message>
    <message>
        <source>the smaller of %1</source>
        <translation>the smaller of %1</translation>
    </message>
    <message>
        <source>the later of %1</source>
        <translation>the later of %1</translation>
    </message>
    <message>
        <source>the larger of %1</source>
        <translation>the larger of %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 is not %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 is before %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 is less than %2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1 is not after %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 is at most %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 is after %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 is more than %2</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <translation>%1 is not before %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 is at least %2</translation>
    </message>
    <message>
        <source>all of %1 are ticked</source>
        <translation>all of %1 are ticked</translation>
    </message>
    <message>
        <source>not all of %1 are ticked</source>
        <translation>not all of %1 are ticked</translation>
    </message>
    <message>
        <source>one of %1 is ticked</source>
        <translation>one of %1 is ticked</translation>
    </message>
    <message>
        <source>none of %1 is ticked</source>
        <translation>none of %1 is ticked</translation>
    </message>
    <message>
        <source>nothing but %1 is ticked</source>
        <translation>nothing but %1 is ticked</translation>
    </message>
    <message>
        <source>something else than %1 is ticked</source>
        <translation>something else than %1 is ticked</translation>
    </message>
    <message>
        <source>“%1” is ticked</source>
        <translation>“%1” is ticked</translation>
    </message>
    <message>
        <source>“%1” is not ticked</source>
        <translation>“%1” is not ticked</translation>
    </message>
    <message>
        <source>%1 includes all of %2</source>
        <translation>%1 includes all of %2</translation>
    </message>
    <message>
        <source>%1 does not include all of %2</source>
        <translation>%1 does not include all of %2</translation>
    </message>
    <message>
        <source>%1 includes one of %2</source>
        <translation>%1 includes one of %2</translation>
    </message>
    <message>
        <source>%1 includes none of %2</source>
        <translation>%1 includes none of %2</translation>
    </message>
    <message>
        <source>%1 is nothing but %2</source>
        <translation>%1 is nothing but %2</translation>
    </message>
    <message>
        <source>%1 is not only %2</source>
        <translation>%1 is not only %2</translation>
    </message>
    <message>
        <source>%1 includes “%2”</source>
        <translation>%1 includes “%2”</translation>
    </message>
    <message>
        <source>%1 does not include “%2”</source>
        <translation>%1 does not include “%2”</translation>
    </message>
    <message>
        <source>“%1” is recorded</source>
        <translation>“%1” is recorded</translation>
    </message>
    <message>
        <source>“%1” is not recorded</source>
        <translation>“%1” is not recorded</translation>
    </message>
    <message>
        <source>there is “%1”</source>
        <translation>there is “%1”</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>there is no “%1”</translation>
    </message>
    <message>
        <source>“%1” is filled in</source>
        <translation>“%1” is filled in</translation>
    </message>
    <message>
        <source>“%1” is not filled in</source>
        <translation>“%1” is not filled in</translation>
    </message>
    <message>
        <source>“%1” is known</source>
        <translation>“%1” is known</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>“%1” is not known</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> or </translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 is “%2”</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <translation>%1 is not “%2”</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 is one of %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 is none of %2</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1, where %2</translation>
    </message>
    <message>
        <source>not: %1, where %2</source>
        <translation>not: %1, where %2</translation>
    </message>
    <message>
        <source>, or where that is unknown </source>
        <translation>, or where that is unknown </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>not: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>%1 … (%2 in all)</source>
        <translation>%1 … (%2 in all)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the entries of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>(signed: %1)</source>
        <translation>(signed: %1)</translation>
    </message>
    <message>
        <source>start of the filing limit</source>
        <translation>start of the filing limit</translation>
    </message>
    <message>
        <source>length of the filing limit</source>
        <translation>length of the filing limit</translation>
    </message>
    <message>
        <source>last day of the ordinary filing limit</source>
        <translation>last day of the ordinary filing limit</translation>
    </message>
    <message>
        <source>last day of the filing limit</source>
        <translation>last day of the filing limit</translation>
    </message>
    <message>
        <source>filed in time</source>
        <translation>filed in time</translation>
    </message>
    <message>
        <source>clause of the filing limit</source>
        <translation>clause of the filing limit</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>state of “%1”</source>
        <translation>state of “%1”</translation>
    </message>
    <message>
        <source>last day for “%1”</source>
        <translation>last day for “%1”</translation>
    </message>
    <message>
        <source>day on which “%1” was handed in</source>
        <translation>day on which “%1” was handed in</translation>
    </message>
    <message>
        <source>clause of “%1”</source>
        <translation>clause of “%1”</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>approval of “%1”</source>
        <translation>approval of “%1”</translation>
    </message>
    <message>
        <source>who approves “%1”</source>
        <translation>who approves “%1”</translation>
    </message>
    <message>
        <source>when “%1” was approved</source>
        <translation>when “%1” was approved</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>state of the stage “%1”</source>
        <translation>state of the stage “%1”</translation>
    </message>
    <message>
        <source>due time of “%1”</source>
        <translation>due time of “%1”</translation>
    </message>
    <message>
        <source>%1 of the earlier complaint</source>
        <translation>%1 of the earlier complaint</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 is absent</source>
        <translation>%1 is absent</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 is there</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FormBatch</name>
    <message>
        <source>There is no such complaint in the ledger any more.</source>
        <translation>There is no such complaint in the ledger any more.</translation>
    </message>
    <message>
        <source>The rulebook %1 is not at hand, so the form cannot be judged and printed.</source>
        <translation>The rulebook %1 is not at hand, so the form cannot be judged and printed.</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed.</source>
        <translation>Stopped; nothing was printed.</translation>
    </message>
</context>
<context>
    <name>FormCode</name>
    <message>
        <source>This code was not read whole or not read right. Scan it again, or type the entry and the groups of letters and digits at the foot of the form.</source>
        <translation>This code was not read whole or not read right. Scan it again, or type the entry and the groups of letters and digits at the foot of the form.</translation>
    </message>
    <message>
        <source>Draft, version %1</source>
        <translation>Draft, version %1</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message>
        <source>This form was printed by a newer version of Kesu. Open it there, or search for its number.</source>
        <translation>This form was printed by a newer version of Kesu. Open it there, or search for its number.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Attachment %1: %2</source>
        <translation>Attachment %1: %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Complained on</source>
        <translation>Complained on</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Came by</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Contact, phone</source>
        <translation>Contact, phone</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>Salesman</translation>
    </message>
    <message>
        <source>Product, spec.</source>
        <translation>Product, spec.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>Batch no.</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Defective</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>Defect rate</translation>
    </message>
    <message>
        <source>PPM</source>
        <translation>PPM</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>First used on</source>
        <translation>First used on</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defects</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Customer asks for</source>
        <translation>Customer asks for</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Goods returned</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>Kind of return</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Goods received on</source>
        <translation>Goods received on</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Evidence handed in</source>
        <translation>Evidence handed in</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>No return</source>
        <translation>No return</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <translation>Return: %1</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1, clause %2</translation>
    </message>
    <message>
        <source> (one is enough)</source>
        <translation> (one is enough)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Provided</source>
        <translation>Provided</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Not given yet</translation>
    </message>
    <message>
        <source>Given late</source>
        <translation>Given late</translation>
    </message>
    <message>
        <source>signed in, %1</source>
        <translation>signed in, %1</translation>
    </message>
    <message>
        <source>%1 signed in, %2</source>
        <translation>%1 signed in, %2</translation>
    </message>
    <message>
        <source>%1 by telephone</source>
        <translation>%1 by telephone</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Clause %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>By: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Internal: not to be given to the customer</source>
        <translation>Internal: not to be given to the customer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Judged by</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Complaint of this kind</source>
        <translation>Complaint of this kind</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>Circumstance</source>
        <translation>Circumstance</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>To be closed by</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Value of the returned goods</source>
        <translation>Value of the returned goods</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Approved by phone at</source>
        <translation>Approved by phone at</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>Total loss</translation>
    </message>
    <message>
        <source>Estimated loss</source>
        <translation>Estimated loss</translation>
    </message>
    <message>
        <source>Actual loss</source>
        <translation>Actual loss</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>Borne by the company</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Recovered from</source>
        <translation>Recovered from</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Final decision</source>
        <translation>Final decision</translation>
    </message>
    <message>
        <source>Investigated by</source>
        <translation>Investigated by</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Disposition of returns</source>
        <translation>Disposition of returns</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Clause %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Evidence (one of)</source>
        <translation>Evidence (one of)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Corrective action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Proves</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>Borne by</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Given at</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>Filing limit</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Filing limit in words</source>
        <translation>Filing limit in words</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>Missing evidence</translation>
    </message>
    <message>
        <source>Missing evidence due on</source>
        <translation>Missing evidence due on</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Cause of occurrence</source>
        <translation>Cause of occurrence</translation>
    </message>
    <message>
        <source>Cause of escape</source>
        <translation>Cause of escape</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Corrective actions</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>Answer due on</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>All standards</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>a cell is %1 columns wide and its label leaves no room beside it; it needs %2</source>
        <translation>a cell is %1 columns wide and its label leaves no room beside it; it needs %2</translation>
    </message>
    <message>
        <source>the widths of this row come to %1; a row is %2 columns wide</source>
        <translation>the widths of this row come to %1; a row is %2 columns wide</translation>
    </message>
    <message>
        <source>%1 columns are left for the cells without a width, and they need %2 each</source>
        <translation>%1 columns are left for the cells without a width, and they need %2 each</translation>
    </message>
    <message>
        <source>a letter without paragraphs</source>
        <translation>a letter without paragraphs</translation>
    </message>
    <message>
        <source>a block without rows</source>
        <translation>a block without rows</translation>
    </message>
    <message>
        <source>a form has at most %1 rows</source>
        <translation>a form has at most %1 rows</translation>
    </message>
    <message>
        <source>a row is a list of cells in [ ], or a table { cells = [ … ] }</source>
        <translation>a row is a list of cells in [ ], or a table { cells = [ … ] }</translation>
    </message>
    <message>
        <source>a row has cells, a list or signs</source>
        <translation>a row has cells, a list or signs</translation>
    </message>
    <message>
        <source>a cell is a table, as { field = &quot;customer.name&quot; }</source>
        <translation>a cell is a table, as { field = &quot;customer.name&quot; }</translation>
    </message>
    <message>
        <source>a row without cells</source>
        <translation>a row without cells</translation>
    </message>
    <message>
        <source>a row has at most %1 cells</source>
        <translation>a row has at most %1 cells</translation>
    </message>
    <message>
        <source>a cell has one of %1</source>
        <translation>a cell has one of %1</translation>
    </message>
    <message>
        <source>a cell has either &apos;%1&apos; or &apos;%2&apos;</source>
        <translation>a cell has either &apos;%1&apos; or &apos;%2&apos;</translation>
    </message>
    <message>
        <source>no boxes to tick</source>
        <translation>no boxes to tick</translation>
    </message>
    <message>
        <source>%1 is no choice, so it has no boxes</source>
        <translation>%1 is no choice, so it has no boxes</translation>
    </message>
    <message>
        <source>%1 is no day, so it has no time</source>
        <translation>%1 is no day, so it has no time</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer of a follow-up</source>
        <translation>&quot;%1&quot; is no answer of a follow-up</translation>
    </message>
    <message>
        <source>&apos;only&apos; is for choices; %1 is none</source>
        <translation>&apos;only&apos; is for choices; %1 is none</translation>
    </message>
    <message>
        <source>a sign box names who signs, as &quot;审核&quot;</source>
        <translation>a sign box names who signs, as &quot;审核&quot;</translation>
    </message>
    <message>
        <source>an approval has both a matter and a role</source>
        <translation>an approval has both a matter and a role</translation>
    </message>
    <message>
        <source>approvals are internal and cannot stand on the customer&apos;s face</source>
        <translation>approvals are internal and cannot stand on the customer&apos;s face</translation>
    </message>
    <message>
        <source>a row shows one list, or two side by side</source>
        <translation>a row shows one list, or two side by side</translation>
    </message>
    <message>
        <source>a list needs columns, as columns = [ { field = &quot;…&quot; } ]</source>
        <translation>a list needs columns, as columns = [ { field = &quot;…&quot; } ]</translation>
    </message>
    <message>
        <source>a column has a field, or a label to write by hand</source>
        <translation>a column has a field, or a label to write by hand</translation>
    </message>
    <message>
        <source>a paragraph without &apos;text&apos;</source>
        <translation>a paragraph without &apos;text&apos;</translation>
    </message>
    <message>
        <source>the file is too large for a form: more than 1 MB</source>
        <translation>the file is too large for a form: more than 1 MB</translation>
    </message>
    <message>
        <source>not TOML: %1</source>
        <translation>not TOML: %1</translation>
    </message>
    <message>
        <source>&apos;faces&apos; cannot hold &quot;%1&quot;; there are internal and customer</source>
        <translation>&apos;faces&apos; cannot hold &quot;%1&quot;; there are internal and customer</translation>
    </message>
    <message>
        <source>the key &apos;faces&apos; is missing: who may get the form, as [&quot;internal&quot;]</source>
        <translation>the key &apos;faces&apos; is missing: who may get the form, as [&quot;internal&quot;]</translation>
    </message>
    <message>
        <source>a register names every customer, so it has no face for one of them</source>
        <translation>a register names every customer, so it has no face for one of them</translation>
    </message>
    <message>
        <source>&apos;for&apos; cannot hold &quot;%1&quot;; it is one of %2</source>
        <translation>&apos;for&apos; cannot hold &quot;%1&quot;; it is one of %2</translation>
    </message>
    <message>
        <source>the id is &quot;%1&quot; and the file is called %2</source>
        <translation>the id is &quot;%1&quot; and the file is called %2</translation>
    </message>
    <message>
        <source>the form has no title</source>
        <translation>the form has no title</translation>
    </message>
    <message>
        <source>a form has at most %1 copies</source>
        <translation>a form has at most %1 copies</translation>
    </message>
    <message>
        <source>a column has either a field or number = true</source>
        <translation>a column has either a field or number = true</translation>
    </message>
    <message>
        <source>a column has a field, number = true, or a label to write by hand</source>
        <translation>a column has a field, number = true, or a label to write by hand</translation>
    </message>
    <message>
        <source>only a column with a field adds up</source>
        <translation>only a column with a field adds up</translation>
    </message>
    <message>
        <source>only a register has columns; it says shape = &quot;list&quot; in its head</source>
        <translation>only a register has columns; it says shape = &quot;list&quot; in its head</translation>
    </message>
    <message>
        <source>a register needs columns, each under [[column]]</source>
        <translation>a register needs columns, each under [[column]]</translation>
    </message>
    <message>
        <source>a register has at most %1 columns</source>
        <translation>a register has at most %1 columns</translation>
    </message>
    <message>
        <source>the form has no [[block]]</source>
        <translation>the form has no [[block]]</translation>
    </message>
    <message>
        <source>a form has at most %1 blocks</source>
        <translation>a form has at most %1 blocks</translation>
    </message>
    <message>
        <source>the head [form] is missing</source>
        <translation>the head [form] is missing</translation>
    </message>
    <message>
        <source>The forms are missing: %1 cannot be read.</source>
        <translation>The forms are missing: %1 cannot be read.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3, without quotes</source>
        <translation>&apos;%1&apos; must be a whole number from %2 to %3, without quotes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &quot;%2&quot;; it is one of %3</source>
        <translation>&apos;%1&apos; cannot be &quot;%2&quot;; it is one of %3</translation>
    </message>
    <message>
        <source>this is never printed: what is around it is not for the face &quot;%1&quot;</source>
        <translation>this is never printed: what is around it is not for the face &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in quotes, or { zh = &quot;…&quot;, tw = &quot;…&quot;, en = &quot;…&quot; }</source>
        <translation>&apos;%1&apos; must be a text in quotes, or { zh = &quot;…&quot;, tw = &quot;…&quot;, en = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>a } without its {; a brace that is to be printed is written twice</source>
        <translation>a } without its {; a brace that is to be printed is written twice</translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation>a { without its }</translation>
    </message>
    <message>
        <source>%1 is internal and cannot stand on the customer&apos;s face; give what prints it face = &quot;internal&quot;</source>
        <translation>%1 is internal and cannot stand on the customer&apos;s face; give what prints it face = &quot;internal&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>&quot;%1&quot; is no field</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of %2</source>
        <translation>&quot;%1&quot; is no column of %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>&quot;%1&quot; is no list</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word that all standards share, so a general form cannot name it</source>
        <translation>&quot;%1&quot; is no word that all standards share, so a general form cannot name it</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of the standard %2</source>
        <translation>&quot;%1&quot; is no word of the standard %2</translation>
    </message>
</context>
<context>
    <name>FormMenu</name>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1 (clause %2)</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Clause %1</translation>
    </message>
    <message>
        <source>&amp;Other forms</source>
        <translation>&amp;Other forms</translation>
    </message>
</context>
<context>
    <name>FormScan</name>
    <message>
        <source>%1 has been changed since this form was printed.</source>
        <translation>%1 has been changed since this form was printed.</translation>
    </message>
    <message>
        <source>%1 has been changed since this form was printed, last on %2 by %3.</source>
        <translation>%1 has been changed since this form was printed, last on %2 by %3.</translation>
    </message>
    <message>
        <source>This form shows %1 as it is now.</source>
        <translation>This form shows %1 as it is now.</translation>
    </message>
    <message>
        <source>This form is of a draft, which has been filed since as %1.</source>
        <translation>This form is of a draft, which has been filed since as %1.</translation>
    </message>
    <message>
        <source>This form is of a draft that was thrown away.</source>
        <translation>This form is of a draft that was thrown away.</translation>
    </message>
    <message>
        <source>No complaint here has ever been in the state that this code names: a letter or digit may be wrong, or the form is of another database.</source>
        <translation>No complaint here has ever been in the state that this code names: a letter or digit may be wrong, or the form is of another database.</translation>
    </message>
    <message>
        <source>This form of %1 is of another database: no complaint here has ever been in the state that it names.</source>
        <translation>This form of %1 is of another database: no complaint here has ever been in the state that it names.</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>There is no standard “%1”.</source>
        <translation>There is no standard “%1”.</translation>
    </message>
    <message>
        <source>The form “%1” is no register.</source>
        <translation>The form “%1” is no register.</translation>
    </message>
    <message>
        <source>The register was not made.</source>
        <translation>The register was not made.</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation>There is no form “%1”.</translation>
    </message>
    <message>
        <source>The form “%1” is internal; the customer does not get it.</source>
        <translation>The form “%1” is internal; the customer does not get it.</translation>
    </message>
    <message>
        <source>The form “%1” is for the customer only.</source>
        <translation>The form “%1” is for the customer only.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guarded</name>
    <message>
        <source>Kesu made a mistake of its own; what you were doing was not saved. Please try again.</source>
        <translation>Kesu made a mistake of its own; what you were doing was not saved. Please try again.</translation>
    </message>
</context>
<context>
    <name>HandlingSection</name>
    <message>
        <source>Proposal and measures</source>
        <translation>Proposal and measures</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Corrective measures</source>
        <translation>Corrective measures</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>measures: %1</source>
        <translation>measures: %1</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Every saved change will stand here, with who made it and when.</source>
        <translation>Every saved change will stand here, with who made it and when.</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>entries: %1</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>all fields</translation>
    </message>
    <message>
        <source>Show the changes of</source>
        <translation>Show the changes of</translation>
    </message>
</context>
<context>
    <name>InvestigationSection</name>
    <message>
        <source>Investigation</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>Inspection result</source>
        <translation>Inspection result</translation>
    </message>
    <message>
        <source>Cause of occurrence</source>
        <translation>Cause of occurrence</translation>
    </message>
    <message>
        <source>Cause of escape</source>
        <translation>Cause of escape</translation>
    </message>
    <message>
        <source>Investigated by</source>
        <translation>Investigated by</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Judged by</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>&apos;%1&apos; names no department; write department:ID, as department:production</source>
        <translation>&apos;%1&apos; names no department; write department:ID, as department:production</translation>
    </message>
    <message>
        <source>%1 is no share of a whole; write 0% to 100%</source>
        <translation>%1 is no share of a whole; write 0% to 100%</translation>
    </message>
    <message>
        <source>the shares add up to %1; together they may come to 100% at most</source>
        <translation>the shares add up to %1; together they may come to 100% at most</translation>
    </message>
    <message>
        <source>an id of %1 is missing</source>
        <translation>an id of %1 is missing</translation>
    </message>
    <message>
        <source>no %1 has the id &apos;%2&apos;</source>
        <translation>no %1 has the id &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 is negative; an amount is 0.00 or more</source>
        <translation>%1 is negative; an amount is 0.00 or more</translation>
    </message>
    <message>
        <source>%1 is negative; a quantity is 0 or more</source>
        <translation>%1 is negative; a quantity is 0 or more</translation>
    </message>
    <message>
        <source>Judging by %1 was stopped after %L2 steps: for each element of a long list a rule goes through another one. Shorten the lists of the case, or mend the rule.</source>
        <translation>Judging by %1 was stopped after %L2 steps: for each element of a long list a rule goes through another one. Shorten the lists of the case, or mend the rule.</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Complaint date</source>
        <translation>Complaint date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>Salesman</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Delivered quantity</source>
        <translation>Delivered quantity</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Defective</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>Defect rate</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>Borne by</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Company bears</source>
        <translation>Company bears</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Goods returned</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>To be closed by</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Rulebook</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Out of scope</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Very dissatisfied</translation>
    </message>
</context>
<context>
    <name>LossSection</name>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>Loss and liability</source>
        <translation>Loss and liability</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Final decision</source>
        <translation>Final decision</translation>
    </message>
    <message>
        <source>estimate %1 · actual %2 · counts %3</source>
        <translation>estimate %1 · actual %2 · counts %3</translation>
    </message>
    <message>
        <source>together %1: more than the whole</source>
        <translation>together %1: more than the whole</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>together %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
</context>
<context>
    <name>MasterDataService</name>
    <message>
        <source>Enter a name.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>There is a customer “%1” already.</source>
        <translation>There is a customer “%1” already.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” already.</source>
        <translation>The code “%1” belongs to “%2” already.</translation>
    </message>
    <message>
        <source>There is a product “%1” with this code and specification already.</source>
        <translation>There is a product “%1” with this code and specification already.</translation>
    </message>
    <message>
        <source>“%1” is no code: use small Latin letters, digits and hyphens, for example “paint-shop”.</source>
        <translation>“%1” is no code: use small Latin letters, digits and hyphens, for example “paint-shop”.</translation>
    </message>
</context>
<context>
    <name>MasterList</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Offered on the slip by name, pinyin initials and code.</source>
        <translation>Offered on the slip by name, pinyin initials and code.</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;New customer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>Salesman</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>&amp;New product</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Can bear a part of a loss. The code stands in the data for good: small letters and hyphens.</source>
        <translation>Can bear a part of a loss. The code stands in the data for good: small letters and hyphens.</translation>
    </message>
    <message>
        <source>&amp;New department</source>
        <translation>&amp;New department</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Salesmen, investigators and those who sign, with their role in the rulebook.</source>
        <translation>Salesmen, investigators and those who sign, with their role in the rulebook.</translation>
    </message>
    <message>
        <source>&amp;New member of staff</source>
        <translation>&amp;New member of staff</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>%1 more than in the same period of last year (%2)</source>
        <translation>%1 more than in the same period of last year (%2)</translation>
    </message>
    <message>
        <source>%1 fewer than in the same period of last year (%2)</source>
        <translation>%1 fewer than in the same period of last year (%2)</translation>
    </message>
    <message>
        <source>as many as in the same period of last year (%1)</source>
        <translation>as many as in the same period of last year (%1)</translation>
    </message>
    <message>
        <source>%1 more than in %2 (%3)</source>
        <translation>%1 more than in %2 (%3)</translation>
    </message>
    <message>
        <source>%1 fewer than in %2 (%3)</source>
        <translation>%1 fewer than in %2 (%3)</translation>
    </message>
    <message>
        <source>as many as in %1 (%2)</source>
        <translation>as many as in %1 (%2)</translation>
    </message>
    <message>
        <source>In %1 no complaint was registered</source>
        <translation>In %1 no complaint was registered</translation>
    </message>
    <message>
        <source>In %1 %2 complaints were registered: %3 valid, %4 waiting for evidence or approval, %5 void, %6 out of scope</source>
        <translation>In %1 %2 complaints were registered: %3 valid, %4 waiting for evidence or approval, %5 void, %6 out of scope</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No defect category was named.</source>
        <translation>No defect category was named.</translation>
    </message>
    <message>
        <source>All of them are about %1 (%2).</source>
        <translation>All of them are about %1 (%2).</translation>
    </message>
    <message>
        <source>The most frequent defects are %1 (%2, %3) and %4 (%5, %6).</source>
        <translation>The most frequent defects are %1 (%2, %3) and %4 (%5, %6).</translation>
    </message>
    <message>
        <source>No loss has been divided yet.</source>
        <translation>No loss has been divided yet.</translation>
    </message>
    <message>
        <source>The loss to be borne comes to ￥%1, of which the company bears ￥%2 (%3)</source>
        <translation>The loss to be borne comes to ￥%1, of which the company bears ￥%2 (%3)</translation>
    </message>
    <message>
        <source>%1, ￥%2 more than in %3.</source>
        <translation>%1, ￥%2 more than in %3.</translation>
    </message>
    <message>
        <source>%1, ￥%2 less than in %3.</source>
        <translation>%1, ￥%2 less than in %3.</translation>
    </message>
    <message>
        <source>%1, as much as in %2.</source>
        <translation>%1, as much as in %2.</translation>
    </message>
    <message>
        <source>%1 complaints were due, %2 of them are closed (%3)</source>
        <translation>%1 complaints were due, %2 of them are closed (%3)</translation>
    </message>
    <message>
        <source>No complaint was due</source>
        <translation>No complaint was due</translation>
    </message>
    <message>
        <source>%1 were closed, %2 of them on time (%3)</source>
        <translation>%1 were closed, %2 of them on time (%3)</translation>
    </message>
    <message>
        <source>none is overdue</source>
        <translation>none is overdue</translation>
    </message>
    <message>
        <source>%1 are overdue</source>
        <translation>%1 are overdue</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Monthly complaint report</source>
        <translation>Monthly complaint report</translation>
    </message>
    <message>
        <source>Quarterly complaint report</source>
        <translation>Quarterly complaint report</translation>
    </message>
    <message>
        <source>Annual complaint report</source>
        <translation>Annual complaint report</translation>
    </message>
    <message>
        <source>Complaint report</source>
        <translation>Complaint report</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>the month before</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>the quarter before</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>the year before</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>the period before</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>complaints by the day on which they reached the company</source>
        <translation>complaints by the day on which they reached the company</translation>
    </message>
    <message>
        <source>Validity rate</source>
        <translation>Validity rate</translation>
    </message>
    <message>
        <source>valid ÷ registered</source>
        <translation>valid ÷ registered</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>Closing rate</translation>
    </message>
    <message>
        <source>closed ÷ due for closing in the period; valid and pending complaints only</source>
        <translation>closed ÷ due for closing in the period; valid and pending complaints only</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>closed by the due day ÷ closed in the period; valid and pending complaints only</source>
        <translation>closed by the due day ÷ closed in the period; valid and pending complaints only</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Repeat rate</translation>
    </message>
    <message>
        <source>complaints with an earlier one of the same customer, product and category within %1 months ÷ registered</source>
        <translation>complaints with an earlier one of the same customer, product and category within %1 months ÷ registered</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>Complaint rate</translation>
    </message>
    <message>
        <source>registered ÷ delivered batches</source>
        <translation>registered ÷ delivered batches</translation>
    </message>
    <message>
        <source>PPM</source>
        <translation>PPM</translation>
    </message>
    <message>
        <source>defective quantity ÷ shipped quantity × 1,000,000</source>
        <translation>defective quantity ÷ shipped quantity × 1,000,000</translation>
    </message>
    <message>
        <source>Category share</source>
        <translation>Category share</translation>
    </message>
    <message>
        <source>mentions ÷ all mentions; a complaint with several categories counts once in each</source>
        <translation>mentions ÷ all mentions; a complaint with several categories counts once in each</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>sum of the divided losses of the complaints registered in the period</source>
        <translation>sum of the divided losses of the complaints registered in the period</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>Days to close</translation>
    </message>
    <message>
        <source>calendar days from registration to closing</source>
        <translation>calendar days from registration to closing</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>the base of the figure is missing</source>
        <translation>the base of the figure is missing</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Half-yearly complaint report</source>
        <translation>Half-yearly complaint report</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation>This half-year</translation>
    </message>
    <message>
        <source>the half-year before</source>
        <translation>the half-year before</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>period, which complaints</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 has not begun yet.</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Follow-up rate</translation>
    </message>
    <message>
        <source>followed up ÷ closed in the period; valid and pending complaints only</source>
        <translation>followed up ÷ closed in the period; valid and pending complaints only</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>very satisfied and satisfied ÷ closed in the period with an answer; valid and pending complaints only</source>
        <translation>very satisfied and satisfied ÷ closed in the period with an answer; valid and pending complaints only</translation>
    </message>
</context>
<context>
    <name>PanelBuilder</name>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>Filing limit</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>last day %1</translation>
    </message>
    <message>
        <source>The complaint came in time.</source>
        <translation>The complaint came in time.</translation>
    </message>
    <message>
        <source>The complaint came too late.</source>
        <translation>The complaint came too late.</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>%1 to spare</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>loss %1</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 of %3</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Recoveries and penalties</source>
        <translation>Recoveries and penalties</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, of %2</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>open: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>No holiday notice of %1 is known: its working days are counted Monday to Friday.</source>
        <translation>No holiday notice of %1 is known: its working days are counted Monday to Friday.</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>Still unknown</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>To be filled in</translation>
    </message>
    <message>
        <source>The judgement begins with the first thing filled in.</source>
        <translation>The judgement begins with the first thing filled in.</translation>
    </message>
    <message>
        <source>The standard looks at</source>
        <translation>The standard looks at</translation>
    </message>
    <message>
        <source>What would make it valid</source>
        <translation>What would make it valid</translation>
    </message>
    <message>
        <source>What would bring it further</source>
        <translation>What would bring it further</translation>
    </message>
    <message>
        <source>and: %1</source>
        <translation>and: %1</translation>
    </message>
</context>
<context>
    <name>PanelLines</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The library that protects passwords cannot be started.</source>
        <translation>The library that protects passwords cannot be started.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Enter a password.</translation>
    </message>
    <message>
        <source>%1 characters are too few; use at least %2.</source>
        <translation>%1 characters are too few; use at least %2.</translation>
    </message>
    <message>
        <source>The password must not be the user&apos;s name.</source>
        <translation>The password must not be the user&apos;s name.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password (%1 MiB are needed); close other programs.</source>
        <translation>There is not enough memory to protect the password (%1 MiB are needed); close other programs.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>No data in this period</source>
        <translation>No data in this period</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 others</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>Agreed %1</translation>
    </message>
    <message>
        <source>Date:              </source>
        <comment>with room to write the day by hand</comment>
        <translation>Date:              </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and try again.</source>
        <translation>%1 could not be written: the disk is full. Make room and try again.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write.</source>
        <translation>%1 could not be written. Choose a folder in which you may write.</translation>
    </message>
    <message>
        <source>Printing was cancelled; no file was written.</source>
        <translation>Printing was cancelled; no file was written.</translation>
    </message>
    <message>
        <source>The font %1 is not installed, and without it pages cannot be printed faithfully. Install the package fonts-wqy-microhei and try again.</source>
        <translation>The font %1 is not installed, and without it pages cannot be printed faithfully. Install the package fonts-wqy-microhei and try again.</translation>
    </message>
    <message>
        <source>The rulebook %1 is not at hand, so the form cannot be judged and printed.</source>
        <translation>The rulebook %1 is not at hand, so the form cannot be judged and printed.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose one in which you may write.</source>
        <translation>The folder %1 could not be made. Choose one in which you may write.</translation>
    </message>
    <message>
        <source>Printing was cancelled; the files that were finished stay.</source>
        <comment>forms in a folder</comment>
        <translation>Printing was cancelled; the files that were finished stay.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of this page</source>
        <translation>Total of this page</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Nothing to list</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>The file is not there.</translation>
    </message>
    <message>
        <source>This is no picture that can be printed (JPEG, PNG, BMP, GIF, SVG, WebP).</source>
        <translation>This is no picture that can be printed (JPEG, PNG, BMP, GIF, SVG, WebP).</translation>
    </message>
    <message>
        <source>%1: the picture %2 cannot be printed. %3</source>
        <translation>%1: the picture %2 cannot be printed. %3</translation>
    </message>
    <message>
        <source>%1: no installed font has %2; 〓 stands in its place. A font with rare characters helps, for example the package fonts-babelstone-han.</source>
        <translation>%1: no installed font has %2; 〓 stands in its place. A font with rare characters helps, for example the package fonts-babelstone-han.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer %1 did not take the pages. Check that it is switched on and has paper, then print again.</source>
        <translation>The printer %1 did not take the pages. Check that it is switched on and has paper, then print again.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No printer is set up on this computer.</translation>
    </message>
    <message>
        <source>Save the pages as PDF and print them elsewhere, or set up a printer in the system.</source>
        <translation>Save the pages as PDF and print them elsewhere, or set up a printer in the system.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>Writing the pages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ProductLineList</name>
    <message>
        <source>Give the line or branch a name.</source>
        <translation>Give the line or branch a name.</translation>
    </message>
    <message>
        <source>Choose the rulebook that judges its complaints.</source>
        <translation>Choose the rulebook that judges its complaints.</translation>
    </message>
    <message>
        <source>There is a line “%1” already.</source>
        <translation>There is a line “%1” already.</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” already.</source>
        <translation>“%1” belongs to “%2” already.</translation>
    </message>
    <message>
        <source>Product lines and branches</source>
        <translation>Product lines and branches</translation>
    </message>
    <message>
        <source>Where the company uses several rulebooks: a product line goes by how the codes or names of its products begin, a branch by the workstation (Language and appearance).</source>
        <translation>Where the company uses several rulebooks: a product line goes by how the codes or names of its products begin, a branch by the workstation (Language and appearance).</translation>
    </message>
    <message>
        <source>&amp;New line or branch</source>
        <translation>&amp;New line or branch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Rulebook</translation>
    </message>
    <message>
        <source>Codes or names begin with</source>
        <translation>Codes or names begin with</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>the evidence asked for</source>
        <translation>the evidence asked for</translation>
    </message>
    <message>
        <source>the approvals asked for</source>
        <translation>the approvals asked for</translation>
    </message>
    <message>
        <source>the time limits</source>
        <translation>the time limits</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>the grade</translation>
    </message>
    <message>
        <source>the grade reached so far</source>
        <translation>the grade reached so far</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>the verdict</translation>
    </message>
    <message>
        <source>what is left of the loss</source>
        <translation>what is left of the loss</translation>
    </message>
    <message>
        <source>the whole loss</source>
        <translation>the whole loss</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>the hours from %1 to %2</source>
        <translation>the hours from %1 to %2</translation>
    </message>
    <message>
        <source>%2 after %1</source>
        <translation>%2 after %1</translation>
    </message>
    <message>
        <source>where %1: %2</source>
        <translation>where %1: %2</translation>
    </message>
    <message>
        <source>the day of judging</source>
        <translation>the day of judging</translation>
    </message>
    <message>
        <source>the day of “%1”</source>
        <translation>the day of “%1”</translation>
    </message>
    <message>
        <source>the day of %1</source>
        <translation>the day of %1</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>the days from %1 to %2</translation>
    </message>
    <message>
        <source>the last day of the month of %1</source>
        <translation>the last day of the month of %1</translation>
    </message>
    <message>
        <source>day %2 of the month after %1</source>
        <translation>day %2 of the month after %1</translation>
    </message>
    <message>
        <source>the first of %1</source>
        <translation>the first of %1</translation>
    </message>
    <message>
        <source>the earliest of %1</source>
        <translation>the earliest of %1</translation>
    </message>
    <message>
        <source>the least of %1</source>
        <translation>the least of %1</translation>
    </message>
    <message>
        <source>the latest of %1</source>
        <translation>the latest of %1</translation>
    </message>
    <message>
        <source>the greatest of %1</source>
        <translation>the greatest of %1</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>any of %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two words</comment>
        <translation> and </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the last two words</comment>
        <translation> or </translation>
    </message>
    <message>
        <source>for each of %1</source>
        <translation>for each of %1</translation>
    </message>
    <message>
        <source>for each of %1 where %2</source>
        <translation>for each of %1 where %2</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>%1 of the last %2</translation>
    </message>
    <message>
        <source>%1 (those where %2)</source>
        <translation>%1 (those where %2)</translation>
    </message>
    <message>
        <source>the number of %1</source>
        <translation>the number of %1</translation>
    </message>
    <message>
        <source>the sum of %1 over %2</source>
        <translation>the sum of %1 over %2</translation>
    </message>
    <message>
        <source>the mean of %1 over %2</source>
        <translation>the mean of %1 over %2</translation>
    </message>
    <message>
        <source>the earliest %1 of %2</source>
        <translation>the earliest %1 of %2</translation>
    </message>
    <message>
        <source>the least %1 of %2</source>
        <translation>the least %1 of %2</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>the latest %1 of %2</translation>
    </message>
    <message>
        <source>the greatest %1 of %2</source>
        <translation>the greatest %1 of %2</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between conditions that must all hold</comment>
        <translation>, and </translation>
    </message>
    <message>
        <source>one of %1 is such that %2</source>
        <translation>one of %1 is such that %2</translation>
    </message>
    <message>
        <source>none of %1 is such that %2</source>
        <translation>none of %1 is such that %2</translation>
    </message>
    <message>
        <source>each of %1 is such that %2</source>
        <translation>each of %1 is such that %2</translation>
    </message>
    <message>
        <source>not each of %1 is such that %2</source>
        <translation>not each of %1 is such that %2</translation>
    </message>
    <message>
        <source>[%1]</source>
        <comment>a blank in a sentence, filled in case by case</comment>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>length of time</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>due time</source>
        <translation>due time</translation>
    </message>
    <message>
        <source>base amount</source>
        <translation>base amount</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>approvers</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1 is the same as %2</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1 equals %2</translation>
    </message>
    <message>
        <source>%1 differs from %2</source>
        <translation>%1 differs from %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 is before %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 is below %2</translation>
    </message>
    <message>
        <source>%1 is no later than %2</source>
        <translation>%1 is no later than %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 is at most %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 is after %2</translation>
    </message>
    <message>
        <source>%1 is over %2</source>
        <translation>%1 is over %2</translation>
    </message>
    <message>
        <source>%1 is no earlier than %2</source>
        <translation>%1 is no earlier than %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 is at least %2</translation>
    </message>
    <message>
        <source>%1 applies</source>
        <translation>%1 applies</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <translation>%1 does not apply</translation>
    </message>
    <message>
        <source>the complaint is past the filing limit</source>
        <translation>the complaint is past the filing limit</translation>
    </message>
    <message>
        <source>“%1” does not hold</source>
        <translation>“%1” does not hold</translation>
    </message>
    <message>
        <source>, or </source>
        <comment>between conditions of which one must hold</comment>
        <translation>, or </translation>
    </message>
    <message>
        <source>%1 is at least %2 and at most %3</source>
        <translation>%1 is at least %2 and at most %3</translation>
    </message>
    <message>
        <source>%1 is at least %2 but below %3</source>
        <translation>%1 is at least %2 but below %3</translation>
    </message>
    <message>
        <source>%1 is over %2 and at most %3</source>
        <translation>%1 is over %2 and at most %3</translation>
    </message>
    <message>
        <source>%1 is over %2 but below %3</source>
        <translation>%1 is over %2 but below %3</translation>
    </message>
    <message>
        <source>%1, or it is not known</source>
        <translation>%1, or it is not known</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>a state</comment>
        <translation>%1: not %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 is not %2</translation>
    </message>
    <message>
        <source>%1: neither %2</source>
        <comment>a state</comment>
        <translation>%1: neither %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 is one of %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 is none of %2</translation>
    </message>
    <message>
        <source>ticked: %1</source>
        <translation>ticked: %1</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>not ticked: %1</translation>
    </message>
    <message>
        <source>all ticked: %1</source>
        <translation>all ticked: %1</translation>
    </message>
    <message>
        <source>not all ticked: %1</source>
        <translation>not all ticked: %1</translation>
    </message>
    <message>
        <source>nothing ticked but: %1</source>
        <translation>nothing ticked but: %1</translation>
    </message>
    <message>
        <source>something else ticked than: %1</source>
        <translation>something else ticked than: %1</translation>
    </message>
    <message>
        <source>%1 include %2</source>
        <translation>%1 include %2</translation>
    </message>
    <message>
        <source>%1 do not include %2</source>
        <translation>%1 do not include %2</translation>
    </message>
    <message>
        <source>%1 include all of %2</source>
        <translation>%1 include all of %2</translation>
    </message>
    <message>
        <source>%1 do not include all of %2</source>
        <translation>%1 do not include all of %2</translation>
    </message>
    <message>
        <source>%1 are nothing but %2</source>
        <translation>%1 are nothing but %2</translation>
    </message>
    <message>
        <source>%1 are not only %2</source>
        <translation>%1 are not only %2</translation>
    </message>
    <message>
        <source>“%1” is on record</source>
        <translation>“%1” is on record</translation>
    </message>
    <message>
        <source>“%1” is not on record yet</source>
        <translation>“%1” is not on record yet</translation>
    </message>
    <message>
        <source>%1 is asked for</source>
        <translation>%1 is asked for</translation>
    </message>
    <message>
        <source>%1 is not asked for</source>
        <translation>%1 is not asked for</translation>
    </message>
    <message>
        <source>a grade has been reached</source>
        <translation>a grade has been reached</translation>
    </message>
    <message>
        <source>no grade has been reached</source>
        <translation>no grade has been reached</translation>
    </message>
    <message>
        <source>the filing limit is known</source>
        <translation>the filing limit is known</translation>
    </message>
    <message>
        <source>the filing limit is not known</source>
        <translation>the filing limit is not known</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>there is %1</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>there is no %1</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 is filled in</translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <translation>%1 is not filled in</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 is known</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 is not known</translation>
    </message>
    <message>
        <source>otherwise %1</source>
        <translation>otherwise %1</translation>
    </message>
    <message>
        <source>if unknown %1</source>
        <translation>if unknown %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between cases</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the day the filing limit counts from</source>
        <translation>the day the filing limit counts from</translation>
    </message>
    <message>
        <source>the filing limit</source>
        <translation>the filing limit</translation>
    </message>
    <message>
        <source>the last day for the complaint</source>
        <translation>the last day for the complaint</translation>
    </message>
    <message>
        <source>the complaint is within the filing limit</source>
        <translation>the complaint is within the filing limit</translation>
    </message>
    <message>
        <source>the clause of the filing limit</source>
        <translation>the clause of the filing limit</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>the evidence</translation>
    </message>
    <message>
        <source>the clause of the evidence</source>
        <translation>the clause of the evidence</translation>
    </message>
    <message>
        <source>the state of the evidence</source>
        <translation>the state of the evidence</translation>
    </message>
    <message>
        <source>the last day for the evidence</source>
        <translation>the last day for the evidence</translation>
    </message>
    <message>
        <source>the day the evidence came in</source>
        <translation>the day the evidence came in</translation>
    </message>
    <message>
        <source>the matter to approve</source>
        <translation>the matter to approve</translation>
    </message>
    <message>
        <source>the clause of the approval</source>
        <translation>the clause of the approval</translation>
    </message>
    <message>
        <source>the state of the approval</source>
        <translation>the state of the approval</translation>
    </message>
    <message>
        <source>the approvers</source>
        <translation>the approvers</translation>
    </message>
    <message>
        <source>the time of the approval</source>
        <translation>the time of the approval</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>the stage</translation>
    </message>
    <message>
        <source>the clause of the time limit</source>
        <translation>the clause of the time limit</translation>
    </message>
    <message>
        <source>the state of the time limit</source>
        <translation>the state of the time limit</translation>
    </message>
    <message>
        <source>the end of the time limit</source>
        <translation>the end of the time limit</translation>
    </message>
    <message>
        <source>whoever staff decided on</source>
        <translation>whoever staff decided on</translation>
    </message>
    <message>
        <source>the time of “%1”</source>
        <translation>the time of “%1”</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>the first day of the period</source>
        <translation>the first day of the period</translation>
    </message>
    <message>
        <source>the last day of the period</source>
        <translation>the last day of the period</translation>
    </message>
    <message>
        <source>who is assessed</source>
        <translation>who is assessed</translation>
    </message>
    <message>
        <source>the complaints of the period</source>
        <translation>the complaints of the period</translation>
    </message>
    <message>
        <source>the complaints of the period before</source>
        <translation>the complaints of the period before</translation>
    </message>
    <message>
        <source>all sheets of the period</source>
        <translation>all sheets of the period</translation>
    </message>
    <message>
        <source>the weighted total</source>
        <translation>the weighted total</translation>
    </message>
    <message>
        <source>%1 of the period before</source>
        <translation>%1 of the period before</translation>
    </message>
    <message>
        <source>%1 of that sheet</source>
        <translation>%1 of that sheet</translation>
    </message>
    <message>
        <source>that %1</source>
        <translation>that %1</translation>
    </message>
    <message>
        <source>that evidence</source>
        <translation>that evidence</translation>
    </message>
    <message>
        <source>that approval</source>
        <translation>that approval</translation>
    </message>
    <message>
        <source>that time limit</source>
        <translation>that time limit</translation>
    </message>
    <message>
        <source>that earlier complaint</source>
        <translation>that earlier complaint</translation>
    </message>
    <message>
        <source>that entry</source>
        <translation>that entry</translation>
    </message>
    <message>
        <source>estimated cost</source>
        <translation>estimated cost</translation>
    </message>
    <message>
        <source>actual cost</source>
        <translation>actual cost</translation>
    </message>
    <message>
        <source>evidence %1 (%2)</source>
        <translation>evidence %1 (%2)</translation>
    </message>
    <message>
        <source>evidence %1 (%2 or another)</source>
        <translation>evidence %1 (%2 or another)</translation>
    </message>
    <message>
        <source>approval of “%1”</source>
        <translation>approval of “%1”</translation>
    </message>
    <message>
        <source>time limit %1 (%2)</source>
        <translation>time limit %1 (%2)</translation>
    </message>
    <message>
        <source>the ordinary filing limit</source>
        <translation>the ordinary filing limit</translation>
    </message>
    <message>
        <source>%1 (without an extension)</source>
        <translation>%1 (without an extension)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a result and what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>rule “%1”</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>Filing limit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Recoveries</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Our reading</translation>
    </message>
    <message>
        <source>Across the clauses</source>
        <translation>Across the clauses</translation>
    </message>
    <message>
        <source>The clauses, and what Kesu does by them</source>
        <translation>The clauses, and what Kesu does by them</translation>
    </message>
    <message>
        <source>The standard&apos;s own text</source>
        <translation>The standard&apos;s own text</translation>
    </message>
    <message>
        <source>Where several limits hold, the longest one counts.</source>
        <translation>Where several limits hold, the longest one counts.</translation>
    </message>
    <message>
        <source>Of the kinds named, one is enough; the earliest piece that counts decides.</source>
        <translation>Of the kinds named, one is enough; the earliest piece that counts decides.</translation>
    </message>
    <message>
        <source>Of what holds the strongest counts: no customer complaint, invalid, waiting, valid. Where nothing holds, the complaint is valid.</source>
        <translation>Of what holds the strongest counts: no customer complaint, invalid, waiting, valid. Where nothing holds, the complaint is valid.</translation>
    </message>
    <message>
        <source>Where several grades hold, the highest one counts.</source>
        <translation>Where several grades hold, the highest one counts.</translation>
    </message>
    <message>
        <source>Each matter is approved by the first rule that holds.</source>
        <translation>Each matter is approved by the first rule that holds.</translation>
    </message>
    <message>
        <source>The steps go on in this order as long as something is left of the loss.</source>
        <translation>The steps go on in this order as long as something is left of the loss.</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>every quarter</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>every half year</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>the whole company</source>
        <translation>the whole company</translation>
    </message>
    <message>
        <source>each department</source>
        <translation>each department</translation>
    </message>
    <message>
        <source>each employee</source>
        <translation>each employee</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>a count</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>an amount</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>a percentage</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>a choice</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>points of a percentage</source>
        <translation>points of a percentage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message numerus="yes">
        <source>%n decimal(s)</source>
        <translation>
            <numerusform>%n decimal</numerusform>
            <numerusform>%n decimals</numerusform>
        </translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>higher is better</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lower is better</translation>
    </message>
    <message>
        <source>%1: what is entered</source>
        <translation>%1: what is entered</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, at most %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>one of: %1</translation>
    </message>
    <message>
        <source>%1: what is reckoned</source>
        <translation>%1: what is reckoned</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>Reckoned</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Shown as</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Says</translation>
    </message>
    <message>
        <source>assessed by: %1</source>
        <translation>assessed by: %1</translation>
    </message>
    <message>
        <source>the last day for the complaint is %1</source>
        <translation>the last day for the complaint is %1</translation>
    </message>
    <message>
        <source>complain within %2, counted from %1</source>
        <translation>complain within %2, counted from %1</translation>
    </message>
    <message>
        <source>%1 counts only where %2.</source>
        <translation>%1 counts only where %2.</translation>
    </message>
    <message>
        <source>%1 counts only if signed by all of: %2.</source>
        <translation>%1 counts only if signed by all of: %2.</translation>
    </message>
    <message>
        <source>%1 counts only if signed by one of: %2.</source>
        <translation>%1 counts only if signed by one of: %2.</translation>
    </message>
    <message>
        <source>hand in %1, at any time</source>
        <translation>hand in %1, at any time</translation>
    </message>
    <message>
        <source>hand in %1, at the latest on %2</source>
        <translation>hand in %1, at the latest on %2</translation>
    </message>
    <message>
        <source>“%1” needs the approval of %2</source>
        <translation>“%1” needs the approval of %2</translation>
    </message>
    <message>
        <source>“%1” needs the approval of one of: %2</source>
        <translation>“%1” needs the approval of one of: %2</translation>
    </message>
    <message>
        <source>“%1” needs the approval of all of: %2</source>
        <translation>“%1” needs the approval of all of: %2</translation>
    </message>
    <message>
        <source>Only where no earlier rule about “%1” applies.</source>
        <translation>Only where no earlier rule about “%1” applies.</translation>
    </message>
    <message>
        <source>At the latest on %1.</source>
        <translation>At the latest on %1.</translation>
    </message>
    <message>
        <source>Before %1.</source>
        <translation>Before %1.</translation>
    </message>
    <message>
        <source>By phone it counts only where %1.</source>
        <translation>By phone it counts only where %1.</translation>
    </message>
    <message>
        <source>By phone it counts as well.</source>
        <translation>By phone it counts as well.</translation>
    </message>
    <message>
        <source>By phone it does not count.</source>
        <translation>By phone it does not count.</translation>
    </message>
    <message>
        <source>whoever is in charge</source>
        <translation>whoever is in charge</translation>
    </message>
    <message>
        <source>%1 completes “%2” by %3</source>
        <translation>%1 completes “%2” by %3</translation>
    </message>
    <message>
        <source>%1 completes “%2” within %4, counted from %3</source>
        <translation>%1 completes “%2” within %4, counted from %3</translation>
    </message>
    <message>
        <source>Done at: %1.</source>
        <translation>Done at: %1.</translation>
    </message>
    <message>
        <source>the loss to be shared out is %1</source>
        <translation>the loss to be shared out is %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who and what share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <comment>the clause of a share</comment>
        <translation> (by %1)</translation>
    </message>
    <message>
        <source>of the loss, %1 is shared: %2</source>
        <translation>of the loss, %1 is shared: %2</translation>
    </message>
    <message>
        <source>from what is left comes off, reckoned on %1: %2</source>
        <translation>from what is left comes off, reckoned on %1: %2</translation>
    </message>
    <message>
        <source>what is left is shared: %1</source>
        <translation>what is left is shared: %1</translation>
    </message>
    <message>
        <source>claim back from %1, of %2: %3</source>
        <translation>claim back from %1, of %2: %3</translation>
    </message>
    <message>
        <source>%1 is assessed, without a figure</source>
        <translation>%1 is assessed, without a figure</translation>
    </message>
    <message>
        <source>%1 is assessed: %2</source>
        <translation>%1 is assessed: %2</translation>
    </message>
    <message>
        <source>%1 is assessed: %2 to %3</source>
        <translation>%1 is assessed: %2 to %3</translation>
    </message>
    <message>
        <source>%1 is assessed: at least %2</source>
        <translation>%1 is assessed: at least %2</translation>
    </message>
    <message>
        <source>%1 is assessed: at most %2</source>
        <translation>%1 is assessed: at most %2</translation>
    </message>
    <message>
        <source>Says: %1</source>
        <translation>Says: %1</translation>
    </message>
    <message>
        <source>house default</source>
        <translation>house default</translation>
    </message>
    <message>
        <source>Where %1: %2</source>
        <comment>a condition and the rulebook&apos;s own sentence</comment>
        <translation>Where %1: %2</translation>
    </message>
    <message>
        <source>Where %1: %2</source>
        <translation>Where %1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This takes the place of the longest ordinary limit.</source>
        <translation>This takes the place of the longest ordinary limit.</translation>
    </message>
    <message>
        <source>the grade is “%1”</source>
        <translation>the grade is “%1”</translation>
    </message>
    <message>
        <source>Clause cited: %1</source>
        <translation>Clause cited: %1</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <comment>clauses</comment>
        <translation>%1 does not apply</translation>
    </message>
    <message>
        <source>none of the cases above applies</source>
        <translation>none of the cases above applies</translation>
    </message>
    <message>
        <source>this is no customer complaint</source>
        <translation>this is no customer complaint</translation>
    </message>
    <message>
        <source>the complaint is invalid</source>
        <translation>the complaint is invalid</translation>
    </message>
    <message>
        <source>the complaint waits for what is missing</source>
        <translation>the complaint waits for what is missing</translation>
    </message>
    <message>
        <source>the complaint is valid</source>
        <translation>the complaint is valid</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>Kinds of cost</source>
        <translation>Kinds of cost</translation>
    </message>
    <message>
        <source>Kinds of evidence</source>
        <translation>Kinds of evidence</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Matters to approve</source>
        <translation>Matters to approve</translation>
    </message>
    <message>
        <source>Grades, the highest first</source>
        <translation>Grades, the highest first</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Payment status</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Kinds of return</source>
        <translation>Kinds of return</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Made for</translation>
    </message>
    <message>
        <source>A complaint gets its number</source>
        <translation>A complaint gets its number</translation>
    </message>
    <message>
        <source>when it is first found valid</source>
        <translation>when it is first found valid</translation>
    </message>
    <message>
        <source>when it is registered</source>
        <translation>when it is registered</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>also where it is no customer complaint</source>
        <translation>also where it is no customer complaint</translation>
    </message>
    <message>
        <source>Figures and terms with a name</source>
        <translation>Figures and terms with a name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>The way of a complaint</source>
        <translation>The way of a complaint</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and its mark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic and a rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and what stands under it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its figure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the rule of %1</source>
        <comment>a clause</comment>
        <translation>the rule of %1</translation>
    </message>
</context>
<context>
    <name>ProseHtml</name>
    <message numerus="yes">
        <source>Used in %n complaint(s) · last %1</source>
        <translation>
            <numerusform>Used in %n complaint · last %1</numerusform>
            <numerusform>Used in %n complaints · last %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Says: %1</source>
        <translation>Says: %1</translation>
    </message>
</context>
<context>
    <name>ProsePages</name>
    <message>
        <source>%1 · edition %2</source>
        <translation>%1 · edition %2</translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message>
        <source>Choose the standard by which the complaint is judged.</source>
        <translation>Choose the standard by which the complaint is judged.</translation>
    </message>
    <message>
        <source>The standard “%1” is not installed; choose another one.</source>
        <translation>The standard “%1” is not installed; choose another one.</translation>
    </message>
    <message>
        <source>“%1” cannot be read here; correct it or clear the field.</source>
        <translation>“%1” cannot be read here; correct it or clear the field.</translation>
    </message>
    <message>
        <source>Say when the complaint reached the company.</source>
        <translation>Say when the complaint reached the company.</translation>
    </message>
    <message>
        <source>%1 lies in the future; it is %2 now.</source>
        <translation>%1 lies in the future; it is %2 now.</translation>
    </message>
    <message>
        <source>%1 lies in the future; today is %2.</source>
        <translation>%1 lies in the future; today is %2.</translation>
    </message>
    <message>
        <source>The goods were delivered on %1, after the complaint of %2.</source>
        <translation>The goods were delivered on %1, after the complaint of %2.</translation>
    </message>
    <message>
        <source>Say on which day this evidence was handed in.</source>
        <translation>Say on which day this evidence was handed in.</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>Enter the customer&apos;s name.</translation>
    </message>
    <message>
        <source>The product is not named.</source>
        <translation>The product is not named.</translation>
    </message>
    <message>
        <source>Neither a category nor a description says what is wrong.</source>
        <translation>Neither a category nor a description says what is wrong.</translation>
    </message>
    <message>
        <source>%1 defective of %2 delivered: more than there were.</source>
        <translation>%1 defective of %2 delivered: more than there were.</translation>
    </message>
    <message>
        <source>“%1” is no degree of satisfaction; use one of %2.</source>
        <translation>“%1” is no degree of satisfaction; use one of %2.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>Filing limit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Recoveries</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Penalties</translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>was %1</source>
        <comment>in the month before</comment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>in the quarter before</comment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>in the year before</comment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>in the period before</comment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>no base</source>
        <translation>no base</translation>
    </message>
    <message>
        <source>%1/%2, %3</source>
        <comment>part, whole, what it was</comment>
        <translation>%1/%2, %3</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>difference, what it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Validity rate</source>
        <translation>Validity rate</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>Closing rate</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation>of %1 open</translation>
    </message>
    <message>
        <source>Loss to bear</source>
        <translation>Loss to bear</translation>
    </message>
    <message>
        <source>company %1</source>
        <translation>company %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>A year before</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Year to date</translation>
    </message>
    <message>
        <source>· valid</source>
        <translation>· valid</translation>
    </message>
    <message>
        <source>· pending</source>
        <translation>· pending</translation>
    </message>
    <message>
        <source>· void</source>
        <translation>· void</translation>
    </message>
    <message>
        <source>· out of scope</source>
        <translation>· out of scope</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Repeat rate</translation>
    </message>
    <message>
        <source>Defective quantity</source>
        <translation>Defective quantity</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>· borne by the company</source>
        <translation>· by the company</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Twelve months</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month of the year</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>On-time rate (by month of closing)</source>
        <translation>On-time rate (by month of closing)</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defects</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>Who bears the loss</source>
        <translation>Who bears the loss</translation>
    </message>
    <message>
        <source>No loss has been divided in this period.</source>
        <translation>No loss has been divided in this period.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Defective</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Customer (top ten)</source>
        <translation>Customer (top ten)</translation>
    </message>
    <message>
        <source>Product (top ten)</source>
        <translation>Product (top ten)</translation>
    </message>
    <message>
        <source>Handling times</source>
        <translation>Handling times</translation>
    </message>
    <message>
        <source>Due in the period</source>
        <translation>Due in the period</translation>
    </message>
    <message>
        <source>· of them closed</source>
        <translation>· of them closed</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>Closed in the period</translation>
    </message>
    <message>
        <source>· of them on time</source>
        <translation>· of them on time</translation>
    </message>
    <message>
        <source>Days to close, mean (calendar days)</source>
        <translation>Days to close, mean (calendar days)</translation>
    </message>
    <message>
        <source>Days to close, median (calendar days)</source>
        <translation>Days to close, median (calendar days)</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 to %2 days</translation>
    </message>
    <message>
        <source>over %1 days</source>
        <translation>over %1 days</translation>
    </message>
    <message>
        <source>Age of the %1 open ones (calendar days)</source>
        <translation>Age of the %1 open ones (calendar days)</translation>
    </message>
    <message>
        <source>No complaint was overdue on %1.</source>
        <translation>No complaint was overdue on %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Days over</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Repeated complaints</source>
        <translation>Repeated complaints</translation>
    </message>
    <message>
        <source>None within %1 months (repeat rate %2).</source>
        <translation>None within %1 months (repeat rate %2).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>The one before</translation>
    </message>
    <message>
        <source>Demands, returns and costs</source>
        <translation>Demands, returns and costs</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation>Amount asked for</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Satisfaction and follow-up</source>
        <translation>Satisfaction and follow-up</translation>
    </message>
    <message>
        <source>· of them followed up</source>
        <translation>· of them followed up</translation>
    </message>
    <message>
        <source>Cases of note</source>
        <translation>Cases of note</translation>
    </message>
    <message>
        <source>No case with a loss in this period.</source>
        <translation>No case with a loss in this period.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>term: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two definitions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Period %1 to %2, as of %3</source>
        <translation>Period %1 to %2, as of %3</translation>
    </message>
    <message>
        <source>judged by %1</source>
        <translation>judged by %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two rulebooks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>root hash of the history %1</source>
        <translation>root hash of the history %1</translation>
    </message>
    <message>
        <source>%1 more are listed in the ledger.</source>
        <translation>%1 more are listed in the ledger.</translation>
    </message>
    <message>
        <source>Closed that had a due day</source>
        <translation>Closed that had a due day</translation>
    </message>
    <message>
        <source>Delivered batches</source>
        <translation>Delivered batches</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>Complaint rate</translation>
    </message>
    <message>
        <source>Shipped quantity</source>
        <translation>Shipped quantity</translation>
    </message>
    <message>
        <source>PPM</source>
        <translation>PPM</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Returned goods</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>Rulebooks</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>Head of the history</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>Target: %1 %2 (%3)</source>
        <translation>Target: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>Overdue at the end</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1, clause %2, %3: %4</source>
        <translation>%1, clause %2, %3: %4</translation>
    </message>
    <message>
        <source>Complaints behind the figures</source>
        <translation>Complaints behind the figures</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>And so many more</source>
        <translation>And so many more</translation>
    </message>
    <message>
        <source>Complaints in the report</source>
        <translation>Complaints in the report</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Complaint rate %1 (delivered batches %2); PPM %3 (shipped quantity %4). Changes of rates are in points of a percent.</source>
        <translation>Complaint rate %1 (delivered batches %2); PPM %3 (shipped quantity %4). Changes of rates are in points of a percent.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>✓ met</source>
        <comment>the target</comment>
        <translation>✓ met</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <comment>the target</comment>
        <translation>✗ missed</translation>
    </message>
    <message>
        <source>· of them overdue</source>
        <translation>· of them overdue</translation>
    </message>
    <message>
        <source>Repeat rate %1 (%2 of %3), within %4 months; %5.</source>
        <translation>Repeat rate %1 (%2 of %3), within %4 months; %5.</translation>
    </message>
    <message>
        <source>Satisfied of those that answered</source>
        <translation>Satisfied of those that answered</translation>
    </message>
    <message>
        <source>No case was chosen to be told.</source>
        <translation>No case was chosen to be told.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be reported, by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 of “%3”: %4</source>
        <comment>report, clause, standard, what it says</comment>
        <translation>%1, %2 of “%3”: %4</translation>
    </message>
    <message>
        <source>Reports that the standards ask for: %1</source>
        <translation>Reports that the standards ask for: %1</translation>
    </message>
    <message>
        <source>Appendix: the complaints behind the figures</source>
        <translation>Appendix: the complaints behind the figures</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, how many complaints</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Cumulative share</translation>
    </message>
    <message>
        <source>No customer was named in this period.</source>
        <translation>No customer was named in this period.</translation>
    </message>
    <message>
        <source>No product was named in this period.</source>
        <translation>No product was named in this period.</translation>
    </message>
    <message>
        <source>Of them valid</source>
        <translation>Of them valid</translation>
    </message>
    <message>
        <source>Complaints with returned goods</source>
        <translation>Complaints with returned goods</translation>
    </message>
    <message>
        <source>· quantity</source>
        <translation>· quantity</translation>
    </message>
    <message>
        <source>· value</source>
        <translation>· value</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>in the half-year before</comment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>Registered a year earlier</source>
        <translation>Registered a year earlier</translation>
    </message>
</context>
<context>
    <name>ReportFigure</name>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Out of scope</translation>
    </message>
    <message>
        <source>Repeated complaints</source>
        <translation>Repeated complaints</translation>
    </message>
    <message>
        <source>Loss to bear</source>
        <translation>Loss to bear</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>Borne by the company</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Defective quantity</source>
        <translation>Defective quantity</translation>
    </message>
    <message>
        <source>Due in the period</source>
        <translation>Due in the period</translation>
    </message>
    <message>
        <source>Due in the period and closed</source>
        <translation>Due in the period and closed</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>Closed in the period</translation>
    </message>
    <message>
        <source>Closed that had a due day</source>
        <translation>Closed that had a due day</translation>
    </message>
    <message>
        <source>Closed on time</source>
        <translation>Closed on time</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>Overdue at the end</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>Returned goods</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Open for %1 to %2 days</source>
        <translation>Open for %1 to %2 days</translation>
    </message>
    <message>
        <source>Open for over %1 days</source>
        <translation>Open for over %1 days</translation>
    </message>
    <message>
        <source>%1: valid</source>
        <translation>%1: valid</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>Same period last year</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Year to date</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>What is typed into this report was changed in another window meanwhile; open it again to see both.</source>
        <translation>What is typed into this report was changed in another window meanwhile; open it again to see both.</translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>%2/%1</source>
        <translation>%2/%1</translation>
    </message>
    <message>
        <source>Q%2 %1</source>
        <translation>Q%2 %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>First half of %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>Second half of %1</translation>
    </message>
</context>
<context>
    <name>ReportScope</name>
    <message>
        <source>Standard: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Customer: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Product: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsible: %1</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Twelve months</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defects</translation>
    </message>
    <message>
        <source>Who bears the loss</source>
        <translation>Who bears the loss</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Handling times</source>
        <translation>Handling times</translation>
    </message>
    <message>
        <source>Repeated complaints</source>
        <translation>Repeated complaints</translation>
    </message>
    <message>
        <source>Demands, returns and costs</source>
        <translation>Demands, returns and costs</translation>
    </message>
    <message>
        <source>Satisfaction and follow-up</source>
        <translation>Satisfaction and follow-up</translation>
    </message>
    <message>
        <source>Cases of note</source>
        <translation>Cases of note</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
</context>
<context>
    <name>ReportService</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>The report was cancelled.</translation>
    </message>
</context>
<context>
    <name>ReportSums</name>
    <message>
        <source>The sums of the reports hold complaint %1 otherwise than it is.</source>
        <translation>The sums of the reports hold complaint %1 otherwise than it is.</translation>
    </message>
    <message>
        <source>The sums of the reports hold complaint %1 as the repetition of %2 others; it repeats %3.</source>
        <translation>The sums of the reports hold complaint %1 as the repetition of %2 others; it repeats %3.</translation>
    </message>
    <message>
        <source>The sums of the day %1 are not those of its complaints.</source>
        <translation>The sums of the day %1 are not those of its complaints.</translation>
    </message>
    <message>
        <source>The sums of the month %1-%2 are not those of its complaints.</source>
        <translation>The sums of the month %1-%2 are not those of its complaints.</translation>
    </message>
</context>
<context>
    <name>ReportTarget</name>
    <message>
        <source>Closing rate</source>
        <translation>Closing rate</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Follow-up rate</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>Repeat rate</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>Complaint rate</translation>
    </message>
    <message>
        <source>PPM</source>
        <translation>PPM</translation>
    </message>
</context>
<context>
    <name>ReturnSection</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Goods received</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>See complaints</source>
        <translation>See complaints</translation>
    </message>
    <message>
        <source>Opens the desk, the ledger, slips and their attachments, and searches them.</source>
        <translation>Opens the desk, the ledger, slips and their attachments, and searches them.</translation>
    </message>
    <message>
        <source>Enter slips</source>
        <translation>Enter slips</translation>
    </message>
    <message>
        <source>Begins slips and keeps them as drafts of one&apos;s own.</source>
        <translation>Begins slips and keeps them as drafts of one&apos;s own.</translation>
    </message>
    <message>
        <source>Drafts of others</source>
        <translation>Drafts of others</translation>
    </message>
    <message>
        <source>Sees the drafts that others keep, goes on with them and throws them away.</source>
        <translation>Sees the drafts that others keep, goes on with them and throws them away.</translation>
    </message>
    <message>
        <source>File complaints</source>
        <translation>File complaints</translation>
    </message>
    <message>
        <source>Enters slips into the ledger, which gives them their number.</source>
        <translation>Enters slips into the ledger, which gives them their number.</translation>
    </message>
    <message>
        <source>Change filed complaints</source>
        <translation>Change filed complaints</translation>
    </message>
    <message>
        <source>Changes complaints that stand in the ledger; the history keeps what was there.</source>
        <translation>Changes complaints that stand in the ledger; the history keeps what was there.</translation>
    </message>
    <message>
        <source>Close complaints</source>
        <translation>Close complaints</translation>
    </message>
    <message>
        <source>Enters when a complaint is closed.</source>
        <translation>Enters when a complaint is closed.</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>See the history</translation>
    </message>
    <message>
        <source>Sees who changed what and when.</source>
        <translation>Sees who changed what and when.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approves by signing in, for the approval roles that the role holds.</source>
        <translation>Approves by signing in, for the approval roles that the role holds.</translation>
    </message>
    <message>
        <source>Record approvals from paper</source>
        <translation>Record approvals from paper</translation>
    </message>
    <message>
        <source>Enters approvals that others signed on paper or gave by phone.</source>
        <translation>Enters approvals that others signed on paper or gave by phone.</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>See reports</translation>
    </message>
    <message>
        <source>Opens, prints and exports the reports.</source>
        <translation>Opens, prints and exports the reports.</translation>
    </message>
    <message>
        <source>Enter figures of reports</source>
        <translation>Enter figures of reports</translation>
    </message>
    <message>
        <source>Enters the deliveries and remarks that a report needs besides the complaints.</source>
        <translation>Enters the deliveries and remarks that a report needs besides the complaints.</translation>
    </message>
    <message>
        <source>See assessments</source>
        <translation>See assessments</translation>
    </message>
    <message>
        <source>Opens the assessment sheets of people, departments and the company.</source>
        <translation>Opens the assessment sheets of people, departments and the company.</translation>
    </message>
    <message>
        <source>Fill in assessments</source>
        <translation>Fill in assessments</translation>
    </message>
    <message>
        <source>Changes assessment sheets.</source>
        <translation>Changes assessment sheets.</translation>
    </message>
    <message>
        <source>Print internal forms</source>
        <translation>Print internal forms</translation>
    </message>
    <message>
        <source>Prints the forms that stay in the company.</source>
        <translation>Prints the forms that stay in the company.</translation>
    </message>
    <message>
        <source>Print forms for customers</source>
        <translation>Print forms for customers</translation>
    </message>
    <message>
        <source>Prints the forms that the customer gets.</source>
        <translation>Prints the forms that the customer gets.</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Export the ledger</translation>
    </message>
    <message>
        <source>Writes complaints out as spreadsheets and case files.</source>
        <translation>Writes complaints out as spreadsheets and case files.</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <translation>Import complaints</translation>
    </message>
    <message>
        <source>Takes the complaints of a table into the ledger.</source>
        <translation>Takes the complaints of a table into the ledger.</translation>
    </message>
    <message>
        <source>Change master data</source>
        <translation>Change master data</translation>
    </message>
    <message>
        <source>Changes customers, products, departments and staff.</source>
        <translation>Changes customers, products, departments and staff.</translation>
    </message>
    <message>
        <source>Change standards</source>
        <translation>Change standards</translation>
    </message>
    <message>
        <source>Brings in editions of standards and sets the figures that they leave open.</source>
        <translation>Brings in editions of standards and sets the figures that they leave open.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Change settings</translation>
    </message>
    <message>
        <source>Changes the company&apos;s settings in this database.</source>
        <translation>Changes the company&apos;s settings in this database.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Makes copies of the database with its attachments.</source>
        <translation>Makes copies of the database with its attachments.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Checks that nobody changed the database behind the program&apos;s back.</source>
        <translation>Checks that nobody changed the database behind the program&apos;s back.</translation>
    </message>
    <message>
        <source>Manage users and roles</source>
        <translation>Manage users and roles</translation>
    </message>
    <message>
        <source>Makes users and roles, says what they may do, and gives new passwords.</source>
        <translation>Makes users and roles, says what they may do, and gives new passwords.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Reports and assessments</source>
        <translation>Reports and assessments</translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation>Paper and files</translation>
    </message>
    <message>
        <source>Master data and standards</source>
        <translation>Master data and standards</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Other fields</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Amounts of money</translation>
    </message>
    <message>
        <source>Names of staff</source>
        <translation>Names of staff</translation>
    </message>
</context>
<context>
    <name>RightGate</name>
    <message>
        <source>Needs the right “%1”, which %2 does not have. An administrator can give it.</source>
        <translation>Needs the right “%1”, which %2 does not have. An administrator can give it.</translation>
    </message>
    <message>
        <source>Not shown: none of your roles lets you see “%1”.</source>
        <translation>Not shown: none of your roles lets you see “%1”.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>Salesman</translation>
    </message>
    <message>
        <source>Complaint clerk</source>
        <translation>Complaint clerk</translation>
    </message>
    <message>
        <source>Quality manager</source>
        <translation>Quality manager</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>Sales manager</translation>
    </message>
    <message>
        <source>Vice president sales</source>
        <translation>Vice president sales</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>General manager</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>both sides of &apos;%1&apos; must be of one type: here %2 and %3</source>
        <translation>both sides of &apos;%1&apos; must be of one type: here %2 and %3</translation>
    </message>
    <message>
        <source>hours count from a moment, not from a day</source>
        <translation>hours count from a moment, not from a day</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>%1 and %2 cannot be added</translation>
    </message>
    <message>
        <source>%2 cannot be taken from %1</source>
        <translation>%2 cannot be taken from %1</translation>
    </message>
    <message>
        <source>: write days(from, to)</source>
        <translation>: write days(from, to)</translation>
    </message>
    <message>
        <source>: write money with two decimals, as 2000.00</source>
        <translation>: write money with two decimals, as 2000.00</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be multiplied</source>
        <translation>%1 and %2 cannot be multiplied</translation>
    </message>
    <message>
        <source>%1 needs %2 here, but this is %3</source>
        <translation>%1 needs %2 here, but this is %3</translation>
    </message>
    <message>
        <source>first takes one set</source>
        <translation>first takes one set</translation>
    </message>
    <message>
        <source>first takes a set, not %1</source>
        <translation>first takes a set, not %1</translation>
    </message>
    <message>
        <source>%1 needs &apos;for&apos;: write %1(… for x in list)</source>
        <translation>%1 needs &apos;for&apos;: write %1(… for x in list)</translation>
    </message>
    <message>
        <source>no function is called %1</source>
        <translation>no function is called %1</translation>
    </message>
    <message>
        <source>given takes one value</source>
        <translation>given takes one value</translation>
    </message>
    <message>
        <source>this is always given</source>
        <translation>this is always given</translation>
    </message>
    <message>
        <source>%1 takes two values, or a list: %1(x for y in list)</source>
        <translation>%1 takes two values, or a list: %1(x for y in list)</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 has no order</translation>
    </message>
    <message>
        <source>a list or set is needed after &apos;in&apos;, but this is %1</source>
        <translation>a list or set is needed after &apos;in&apos;, but this is %1</translation>
    </message>
    <message>
        <source>%1 does not go through a list</source>
        <translation>%1 does not go through a list</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already means something; choose another name</source>
        <translation>&apos;%1&apos; already means something; choose another name</translation>
    </message>
    <message>
        <source>too many lists inside one another; use a named value</source>
        <translation>too many lists inside one another; use a named value</translation>
    </message>
    <message>
        <source>&apos;within&apos; belongs to history only</source>
        <translation>&apos;within&apos; belongs to history only</translation>
    </message>
    <message>
        <source>list keeps whole elements: write list(%1 for %1 in …)</source>
        <translation>list keeps whole elements: write list(%1 for %1 in …)</translation>
    </message>
    <message>
        <source>a condition is needed here, but this is %1</source>
        <translation>a condition is needed here, but this is %1</translation>
    </message>
    <message>
        <source>%1 does not work on %2</source>
        <translation>%1 does not work on %2</translation>
    </message>
    <message>
        <source>two evidence rows have the id &apos;%1&apos;</source>
        <translation>two evidence rows have the id &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a set is written { of = &quot;cost&quot;, ids = [ … ] }</source>
        <translation>a set is written { of = &quot;cost&quot;, ids = [ … ] }</translation>
    </message>
    <message>
        <source>no vocabulary is called &apos;%1&apos;</source>
        <translation>no vocabulary is called &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already means something; give the set another name</source>
        <translation>&apos;%1&apos; already means something; give the set another name</translation>
    </message>
    <message>
        <source>the group &apos;%1&apos; of %2 is called like a name of the rule language</source>
        <translation>the group &apos;%1&apos; of %2 is called like a name of the rule language</translation>
    </message>
    <message>
        <source>no %1 has the id &apos;%2&apos;</source>
        <translation>no %1 has the id &apos;%2&apos;</translation>
    </message>
    <message>
        <source>signers or roles are needed here, but this is %1</source>
        <translation>signers or roles are needed here, but this is %1</translation>
    </message>
    <message>
        <source>a kind is an id in quotes, or { kind = &quot;…&quot;, when = &quot;…&quot; }</source>
        <translation>a kind is an id in quotes, or { kind = &quot;…&quot;, when = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>kinds are missing: what proves it?</source>
        <translation>kinds are missing: what proves it?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>a backslash has no place in an expression</source>
        <translation>a backslash has no place in an expression</translation>
    </message>
    <message>
        <source>this is %1, but %2 is needed here</source>
        <translation>this is %1, but %2 is needed here</translation>
    </message>
    <message>
        <source>: write %1.00</source>
        <translation>: write %1.00</translation>
    </message>
    <message>
        <source>: write date(%1)</source>
        <translation>: write date(%1)</translation>
    </message>
    <message>
        <source>the text is too long: more than %1 characters</source>
        <translation>the text is too long: more than %1 characters</translation>
    </message>
    <message>
        <source>&apos;}&apos; without &apos;{&apos; before it</source>
        <translation>&apos;}&apos; without &apos;{&apos; before it</translation>
    </message>
    <message>
        <source>&apos;{&apos; without &apos;}&apos; after it</source>
        <translation>&apos;{&apos; without &apos;}&apos; after it</translation>
    </message>
    <message>
        <source>%1 cannot be printed; name one of its fields</source>
        <translation>%1 cannot be printed; name one of its fields</translation>
    </message>
    <message>
        <source>{%1} may be absent; the text then says （未填）</source>
        <translation>{%1} may be absent; the text then says （未填）</translation>
    </message>
    <message>
        <source>the rulebook is too large: more than %1 expression nodes</source>
        <translation>the rulebook is too large: more than %1 expression nodes</translation>
    </message>
    <message>
        <source>no such date: %1; write 2026-10-01</source>
        <translation>no such date: %1; write 2026-10-01</translation>
    </message>
    <message>
        <source>no such share: %1; write 66.67%, at most four decimals</source>
        <translation>no such share: %1; write 66.67%, at most four decimals</translation>
    </message>
    <message>
        <source>no such span: %1; write 30min, 24h, 0.5wd, 30d, 1w, 3wd or 7mo</source>
        <translation>no such span: %1; write 30min, 24h, 0.5wd, 30d, 1w, 3wd or 7mo</translation>
    </message>
    <message>
        <source>money has exactly two decimals: write 2000.00, not %1</source>
        <translation>money has exactly two decimals: write 2000.00, not %1</translation>
    </message>
    <message>
        <source>number too large: %1</source>
        <translation>number too large: %1</translation>
    </message>
    <message>
        <source>a minus needs a space on both sides</source>
        <translation>a minus needs a space on both sides</translation>
    </message>
    <message>
        <source>&apos;=&apos; is no comparison; write ==</source>
        <translation>&apos;=&apos; is no comparison; write ==</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no meaning in an expression</source>
        <translation>&apos;%1&apos; has no meaning in an expression</translation>
    </message>
    <message>
        <source>the clause list lacks %1</source>
        <translation>the clause list lacks %1</translation>
    </message>
    <message>
        <source>nothing reads the circumstance %1</source>
        <translation>nothing reads the circumstance %1</translation>
    </message>
    <message>
        <source>nothing names the role %1</source>
        <translation>nothing names the role %1</translation>
    </message>
    <message>
        <source>&apos;not&apos; is silent while its condition is unknown; ask given(…) first, or write not (… else false)</source>
        <translation>&apos;not&apos; is silent while its condition is unknown; ask given(…) first, or write not (… else false)</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1 cannot be compared with %2</translation>
    </message>
    <message>
        <source>: write date(…) around the moment</source>
        <translation>: write date(…) around the moment</translation>
    </message>
    <message>
        <source>: use &apos;is&apos;</source>
        <translation>: use &apos;is&apos;</translation>
    </message>
    <message>
        <source>conditions are not compared; use and, or, not</source>
        <translation>conditions are not compared; use and, or, not</translation>
    </message>
    <message>
        <source>%1 has no order or equality</source>
        <translation>%1 has no order or equality</translation>
    </message>
    <message>
        <source>&apos;is&apos; needs an id on the left, but this is %1</source>
        <translation>&apos;is&apos; needs an id on the left, but this is %1</translation>
    </message>
    <message>
        <source>&apos;in&apos; needs an id on the left, but this is %1</source>
        <translation>&apos;in&apos; needs an id on the left, but this is %1</translation>
    </message>
    <message>
        <source>%1 cannot be in %2</source>
        <translation>%1 cannot be in %2</translation>
    </message>
    <message>
        <source>&apos;has&apos; needs a set on the left, but this is %1</source>
        <translation>&apos;has&apos; needs a set on the left, but this is %1</translation>
    </message>
    <message>
        <source>%1 cannot have members of %2</source>
        <translation>%1 cannot have members of %2</translation>
    </message>
    <message>
        <source>nothing says what these ids are; give the named value its kind, as of = &quot;role&quot;</source>
        <translation>nothing says what these ids are; give the named value its kind, as of = &quot;role&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice in the list</source>
        <translation>&apos;%1&apos; stands twice in the list</translation>
    </message>
    <message>
        <source>this is never reached: what stands before &apos;else&apos; is never absent</source>
        <translation>this is never reached: what stands before &apos;else&apos; is never absent</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is missing</source>
        <translation>the key &apos;%1&apos; is missing</translation>
    </message>
    <message>
        <source>the shares add up to %1, not to 100%</source>
        <translation>the shares add up to %1, not to 100%</translation>
    </message>
    <message>
        <source>the shares add up to %1, more than 100%</source>
        <translation>the shares add up to %1, more than 100%</translation>
    </message>
    <message>
        <source>&apos;of&apos; and &apos;on&apos; exclude each other</source>
        <translation>&apos;of&apos; and &apos;on&apos; exclude each other</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already means something; give the named value another name</source>
        <translation>&apos;%1&apos; already means something; give the named value another name</translation>
    </message>
    <message>
        <source>a named value is an expression in quotes, or { is = &quot;…&quot; }</source>
        <translation>a named value is an expression in quotes, or { is = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; did you mean %1?</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>nested too deeply; use a named value</source>
        <translation>nested too deeply; use a named value</translation>
    </message>
    <message>
        <source>the expression is too long; use named values</source>
        <translation>the expression is too long; use named values</translation>
    </message>
    <message>
        <source>comparisons cannot be chained; write a &lt; b and b &lt; c</source>
        <translation>comparisons cannot be chained; write a &lt; b and b &lt; c</translation>
    </message>
    <message>
        <source>write &apos;not x is id&apos; instead of &apos;is not&apos;</source>
        <translation>write &apos;not x is id&apos; instead of &apos;is not&apos;</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>an id</translation>
    </message>
    <message>
        <source>the sum is too long; use named values</source>
        <translation>the sum is too long; use named values</translation>
    </message>
    <message>
        <source>the product is too long; use named values</source>
        <translation>the product is too long; use named values</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>a value</translation>
    </message>
    <message>
        <source>a span of days such as 3mo</source>
        <translation>a span of days such as 3mo</translation>
    </message>
    <message>
        <source>%1 is %2 and has no fields</source>
        <translation>%1 is %2 and has no fields</translation>
    </message>
    <message>
        <source>gradeSoFar means something in grade rows only</source>
        <translation>gradeSoFar means something in grade rows only</translation>
    </message>
    <message>
        <source>%1 means something in liability steps only</source>
        <translation>%1 means something in liability steps only</translation>
    </message>
    <message>
        <source>%1 needs an id: write %1.id</source>
        <translation>%1 needs an id: write %1.id</translation>
    </message>
    <message>
        <source>several rows have the id %1; give the one that is meant an id of its own</source>
        <translation>several rows have the id %1; give the one that is meant an id of its own</translation>
    </message>
    <message>
        <source>several rows are called %1; give each an id of its own</source>
        <translation>several rows are called %1; give each an id of its own</translation>
    </message>
    <message>
        <source>several vocabularies have a group %1; nothing says which is meant</source>
        <translation>several vocabularies have a group %1; nothing says which is meant</translation>
    </message>
    <message>
        <source>events needs an id: write events.id</source>
        <translation>events needs an id: write events.id</translation>
    </message>
    <message>
        <source>a path through a list collects ids; write a gather, as sum(x.%1 for x in …)</source>
        <translation>a path through a list collects ids; write a gather, as sum(x.%1 for x in …)</translation>
    </message>
    <message>
        <source>nothing is called %1 here</source>
        <translation>nothing is called %1 here</translation>
    </message>
    <message>
        <source>cases inside cases at most %1 deep</source>
        <translation>cases inside cases at most %1 deep</translation>
    </message>
    <message>
        <source>cases are empty: the row never strikes</source>
        <translation>cases are empty: the row never strikes</translation>
    </message>
    <message>
        <source>The rulebook file %1 cannot be read.</source>
        <translation>The rulebook file %1 cannot be read.</translation>
    </message>
    <message>
        <source>The rulebooks are missing: there is no %1.</source>
        <translation>The rulebooks are missing: there is no %1.</translation>
    </message>
    <message>
        <source>the file is too large for a rulebook: more than 8 MB</source>
        <translation>the file is too large for a rulebook: more than 8 MB</translation>
    </message>
    <message>
        <source>not TOML: %1</source>
        <translation>not TOML: %1</translation>
    </message>
    <message>
        <source>the table [rulebook] is missing</source>
        <translation>the table [rulebook] is missing</translation>
    </message>
    <message>
        <source>assignNumberAt is &quot;register&quot; or &quot;valid&quot;, not &quot;%1&quot;</source>
        <translation>assignNumberAt is &quot;register&quot; or &quot;valid&quot;, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the pattern needs a {serial:4}, or two complaints get one number</source>
        <translation>the pattern needs a {serial:4}, or two complaints get one number</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (line %2)</translation>
    </message>
    <message>
        <source>these need one another in a circle: %1</source>
        <translation>these need one another in a circle: %1</translation>
    </message>
    <message>
        <source>no status is called &apos;%1&apos;</source>
        <translation>no status is called &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;until&apos; and &apos;within&apos; exclude each other</source>
        <translation>&apos;until&apos; and &apos;within&apos; exclude each other</translation>
    </message>
    <message>
        <source>&apos;within&apos; needs &apos;from&apos;: what does it count from?</source>
        <translation>&apos;within&apos; needs &apos;from&apos;: what does it count from?</translation>
    </message>
    <message>
        <source>&apos;from&apos; needs &apos;within&apos;: how long?</source>
        <translation>&apos;from&apos; needs &apos;within&apos;: how long?</translation>
    </message>
    <message>
        <source>a time is missing: write from and within, or until</source>
        <translation>a time is missing: write from and within, or until</translation>
    </message>
    <message>
        <source>out-of-scope stands in rows of its own: scope is settled before everything else</source>
        <translation>out-of-scope stands in rows of its own: scope is settled before everything else</translation>
    </message>
    <message>
        <source>mode is &quot;all&quot; or &quot;any&quot;, not &quot;%1&quot;</source>
        <translation>mode is &quot;all&quot; or &quot;any&quot;, not &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nobody is named for this deadline: role is missing</source>
        <translation>nobody is named for this deadline: role is missing</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>more than %1 rows</translation>
    </message>
    <message>
        <source>the expression ends where %1 is expected</source>
        <translation>the expression ends where %1 is expected</translation>
    </message>
    <message>
        <source>%1 is expected, not &apos;%2&apos;</source>
        <translation>%1 is expected, not &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left over; an operator is missing before it</source>
        <translation>&apos;%1&apos; is left over; an operator is missing before it</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a word of the grammar; %2 is expected</source>
        <translation>&apos;%1&apos; is a word of the grammar; %2 is expected</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is not known here</source>
        <translation>the key &apos;%1&apos; is not known here</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2</source>
        <translation>&apos;%1&apos; must be %2</translation>
    </message>
    <message>
        <source>; figures stand in quotes, as &quot;2000.00&quot;</source>
        <translation>; figures stand in quotes, as &quot;2000.00&quot;</translation>
    </message>
    <message>
        <source>; days stand in quotes, as &quot;2026-10-01&quot;</source>
        <translation>; days stand in quotes, as &quot;2026-10-01&quot;</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>a text in quotes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>a list in [ ]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>a table</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds texts in quotes only</source>
        <translation>&apos;%1&apos; holds texts in quotes only</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds tables only, as { … }</source>
        <translation>&apos;%1&apos; holds tables only, as { … }</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>circumstance</source>
        <translation>circumstance</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>demand</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>party</source>
        <translation>party</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>matter</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>usage</translation>
    </message>
    <message>
        <source>payment status</source>
        <translation>payment status</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>kind of return</source>
        <translation>kind of return</translation>
    </message>
    <message>
        <source>proof status</source>
        <translation>proof status</translation>
    </message>
    <message>
        <source>approval status</source>
        <translation>approval status</translation>
    </message>
    <message>
        <source>deadline status</source>
        <translation>deadline status</translation>
    </message>
    <message>
        <source>way of approval</source>
        <translation>way of approval</translation>
    </message>
    <message>
        <source>mode of approval</source>
        <translation>mode of approval</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>proof</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>piece of evidence</translation>
    </message>
    <message>
        <source>responsible party</source>
        <translation>responsible party</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>earlier complaint</source>
        <translation>earlier complaint</translation>
    </message>
    <message>
        <source>return</source>
        <translation>return</translation>
    </message>
    <message>
        <source>filing limit</source>
        <translation>filing limit</translation>
    </message>
    <message>
        <source>request</source>
        <translation>request</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>bool</source>
        <translation>bool</translation>
    </message>
    <message>
        <source>int</source>
        <translation>int</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>span of hours</source>
        <translation>span of hours</translation>
    </message>
    <message>
        <source>span of days</source>
        <translation>span of days</translation>
    </message>
    <message>
        <source>id of %1</source>
        <translation>id of %1</translation>
    </message>
    <message>
        <source>set of %1</source>
        <translation>set of %1</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>list of %1</translation>
    </message>
    <message>
        <source>list of ids</source>
        <translation>list of ids</translation>
    </message>
    <message>
        <source>a vocabulary holds at most %1 ids</source>
        <translation>a vocabulary holds at most %1 ids</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; stands twice among %2</source>
        <translation>the id &apos;%1&apos; stands twice among %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id; write letters and digits joined by single hyphens, as slip-inaccurate</source>
        <translation>&apos;%1&apos; is no id; write letters and digits joined by single hyphens, as slip-inaccurate</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a word of the grammar and cannot be an id</source>
        <translation>&apos;%1&apos; is a word of the grammar and cannot be an id</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a shared id of %2 already</source>
        <translation>&apos;%1&apos; is a shared id of %2 already</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n argument(s)</source>
        <translation>
            <numerusform>%1 takes %n argument</numerusform>
            <numerusform>%1 takes %n arguments</numerusform>
        </translation>
    </message>
    <message>
        <source>two clauses have the id &apos;%1&apos;</source>
        <translation>two clauses have the id &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;max&apos; is %1, less than &apos;min&apos;, which is %2</source>
        <translation>&apos;max&apos; is %1, less than &apos;min&apos;, which is %2</translation>
    </message>
    <message>
        <source>no placeholder in the clause here: only status, notice, recovery and penalty rows write it out</source>
        <translation>no placeholder in the clause here: only status, notice, recovery and penalty rows write it out</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in the lines of a liability step only; name the party here</source>
        <translation>&apos;%1&apos; stands in the lines of a liability step only; name the party here</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is not known in a case: the row itself carries it</source>
        <translation>the key &apos;%1&apos; is not known in a case: the row itself carries it</translation>
    </message>
    <message>
        <source>%1 looks at the sheets of others; of the period before they are not at hand, so &apos;before&apos; cannot name it</source>
        <translation>%1 looks at the sheets of others; of the period before they are not at hand, so &apos;before&apos; cannot name it</translation>
    </message>
    <message>
        <source>nothing reads the input %1</source>
        <translation>nothing reads the input %1</translation>
    </message>
    <message>
        <source>an assessment needs a figure: write [[assessment.figure]]</source>
        <translation>an assessment needs a figure: write [[assessment.figure]]</translation>
    </message>
    <message>
        <source>an assessment has at most %1 inputs and %1 figures</source>
        <translation>an assessment has at most %1 inputs and %1 figures</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &quot;%2&quot;</source>
        <translation>&apos;%1&apos; cannot be &quot;%2&quot;</translation>
    </message>
    <message>
        <source>; write one of: %1</source>
        <translation>; write one of: %1</translation>
    </message>
    <message>
        <source>no period is named: write periods = [&quot;month&quot;]</source>
        <translation>no period is named: write periods = [&quot;month&quot;]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice in this assessment</source>
        <translation>&apos;%1&apos; stands twice in this assessment</translation>
    </message>
    <message>
        <source>a score needs its highest value: write max = &quot;100&quot;</source>
        <translation>a score needs its highest value: write max = &quot;100&quot;</translation>
    </message>
    <message>
        <source>only counts and scores have a highest value</source>
        <translation>only counts and scores have a highest value</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a highest value; write max = &quot;100&quot;</source>
        <translation>&apos;%1&apos; cannot be a highest value; write max = &quot;100&quot;</translation>
    </message>
    <message>
        <source>a choice needs its choices: write choices = [{ id = &quot;…&quot;, zh = &quot;…&quot; }]</source>
        <translation>a choice needs its choices: write choices = [{ id = &quot;…&quot;, zh = &quot;…&quot; }]</translation>
    </message>
    <message>
        <source>only an input of kind &quot;choice&quot; has choices</source>
        <translation>only an input of kind &quot;choice&quot; has choices</translation>
    </message>
    <message>
        <source>the choice &apos;%1&apos; is called %2 above</source>
        <translation>the choice &apos;%1&apos; is called %2 above</translation>
    </message>
    <message>
        <source>decimals are &quot;0&quot; to &quot;%1&quot;, not &quot;%2&quot;</source>
        <translation>decimals are &quot;0&quot; to &quot;%1&quot;, not &quot;%2&quot;</translation>
    </message>
    <message>
        <source>counts and money have no decimals to choose</source>
        <translation>counts and money have no decimals to choose</translation>
    </message>
    <message>
        <source>money has no weight</source>
        <translation>money has no weight</translation>
    </message>
    <message>
        <source>a weight is a figure of its own: write &quot;30%&quot;, or a named value that is one</source>
        <translation>a weight is a figure of its own: write &quot;30%&quot;, or a named value that is one</translation>
    </message>
    <message>
        <source>the weights add up to %1, not to 100%</source>
        <translation>the weights add up to %1, not to 100%</translation>
    </message>
    <message>
        <source>a rulebook has at most %1 assessments</source>
        <translation>a rulebook has at most %1 assessments</translation>
    </message>
    <message>
        <source>two assessments have the id &apos;%1&apos;</source>
        <translation>two assessments have the id &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 leaves no figure to the company</source>
        <translation>%1 leaves no figure to the company</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no figure that the standard leaves open; there are %2</source>
        <translation>&apos;%1&apos; is no figure that the standard leaves open; there are %2</translation>
    </message>
    <message>
        <source>the figure is missing; it was %1</source>
        <translation>the figure is missing; it was %1</translation>
    </message>
    <message>
        <source>a figure stands on one line, without quotes and backslashes: %1</source>
        <translation>a figure stands on one line, without quotes and backslashes: %1</translation>
    </message>
    <message>
        <source>ratio takes two values: write ratio(part, whole)</source>
        <translation>ratio takes two values: write ratio(part, whole)</translation>
    </message>
    <message>
        <source>ratio takes two figures, or money and money; here %1 and %2</source>
        <translation>ratio takes two figures, or money and money; here %1 and %2</translation>
    </message>
    <message>
        <source>%1 looks at the complaint that is judged; an assessment can only name values that do not</source>
        <translation>%1 looks at the complaint that is judged; an assessment can only name values that do not</translation>
    </message>
    <message>
        <source>no input has the id &apos;%1&apos;</source>
        <translation>no input has the id &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no figure has the id &apos;%1&apos;</source>
        <translation>no figure has the id &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of this input</source>
        <translation>&apos;%1&apos; is no choice of this input</translation>
    </message>
    <message>
        <source>; its choices are %1</source>
        <translation>; its choices are %1</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>trade</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>sheet</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no status; valid, pending, invalid and out-of-scope can be given other words</source>
        <translation>&apos;%1&apos; is no status; valid, pending, invalid and out-of-scope can be given other words</translation>
    </message>
</context>
<context>
    <name>RulebookFile</name>
    <message>
        <source>Rulebooks (*.toml);;All files (*)</source>
        <translation>Rulebooks (*.toml);;All files (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
</context>
<context>
    <name>RulebookLint</name>
    <message>
        <source>this says the same as the case above it (line %1): one case with &apos;or&apos; would do</source>
        <translation>this says the same as the case above it (line %1): one case with &apos;or&apos; would do</translation>
    </message>
    <message>
        <source>there is no sentence for staff: text is missing</source>
        <translation>there is no sentence for staff: text is missing</translation>
    </message>
    <message>
        <source>this rests on the house default %1 and does not say so: add houseDefault = true</source>
        <translation>this rests on the house default %1 and does not say so: add houseDefault = true</translation>
    </message>
    <message>
        <source>nobody is asked: the list of roles is empty</source>
        <translation>nobody is asked: the list of roles is empty</translation>
    </message>
    <message>
        <source>the rulebook is too large to look for gaps and idle rows everywhere: the search was given up</source>
        <translation>the rulebook is too large to look for gaps and idle rows everywhere: the search was given up</translation>
    </message>
    <message>
        <source>not checked for gaps and idle rows: the conditions are too many</source>
        <translation>not checked for gaps and idle rows: the conditions are too many</translation>
    </message>
    <message>
        <source>this can never hold: no complaint makes &apos;%1&apos; true</source>
        <translation>this can never hold: no complaint makes &apos;%1&apos; true</translation>
    </message>
    <message>
        <source>this can never hold: &apos;%1&apos; is never true</source>
        <translation>this can never hold: &apos;%1&apos; is never true</translation>
    </message>
    <message>
        <source>this can never hold: &apos;%1&apos; and &apos;%2&apos; exclude each other; the example meets only the first</source>
        <translation>this can never hold: &apos;%1&apos; and &apos;%2&apos; exclude each other; the example meets only the first</translation>
    </message>
    <message>
        <source>this can never hold: its conditions exclude one another</source>
        <translation>this can never hold: its conditions exclude one another</translation>
    </message>
    <message>
        <source>this is never chosen: whenever it is there, something before &apos;else&apos; is there too</source>
        <translation>this is never chosen: whenever it is there, something before &apos;else&apos; is there too</translation>
    </message>
    <message>
        <source>&apos;max&apos; may come out less than &apos;min&apos;</source>
        <translation>&apos;max&apos; may come out less than &apos;min&apos;</translation>
    </message>
    <message>
        <source>&apos;max&apos; comes out less than &apos;min&apos;</source>
        <translation>&apos;max&apos; comes out less than &apos;min&apos;</translation>
    </message>
    <message>
        <source>this and the deadline of line %1 may hold together: two deadlines for one stage; give each an id if both are meant</source>
        <translation>this and the deadline of line %1 may hold together: two deadlines for one stage; give each an id if both are meant</translation>
    </message>
    <message>
        <source>this and the row of line %1 may hold together: the first &apos;instead&apos; then counts</source>
        <translation>this and the row of line %1 may hold together: the first &apos;instead&apos; then counts</translation>
    </message>
    <message>
        <source>this and the notice of line %1 have one id and may hold together: the notice then stands twice</source>
        <translation>this and the notice of line %1 have one id and may hold together: the notice then stands twice</translation>
    </message>
    <message>
        <source>this never gets its turn: whatever it would take, a case above it takes, as line %1 the example</source>
        <translation>this never gets its turn: whatever it would take, a case above it takes, as line %1 the example</translation>
    </message>
    <message>
        <source>this never gets its turn: the cases above it take everything</source>
        <translation>this never gets its turn: the cases above it take everything</translation>
    </message>
    <message>
        <source>there may be complaints that no case here takes</source>
        <translation>there may be complaints that no case here takes</translation>
    </message>
    <message>
        <source>there are complaints that no case here takes</source>
        <translation>there are complaints that no case here takes</translation>
    </message>
    <message>
        <source>the bands leave a hole: something holds below the figure of the example and above it, nothing at it</source>
        <translation>the bands leave a hole: something holds below the figure of the example and above it, nothing at it</translation>
    </message>
    <message>
        <source>the figure of the example falls between two bands: neither takes it, but line %1 further down</source>
        <translation>the figure of the example falls between two bands: neither takes it, but line %1 further down</translation>
    </message>
    <message>
        <source>this step is never reached: those above it always take all that is left</source>
        <translation>this step is never reached: those above it always take all that is left</translation>
    </message>
    <message>
        <source>this grade is never given: whenever it holds, a higher grade holds too, as in the example</source>
        <translation>this grade is never given: whenever it holds, a higher grade holds too, as in the example</translation>
    </message>
    <message>
        <source>a complaint may stay pending for ever: when the last day has passed this still holds, and no row makes the complaint invalid</source>
        <translation>a complaint may stay pending for ever: when the last day has passed this still holds, and no row makes the complaint invalid</translation>
    </message>
    <message>
        <source>nothing reads the named value %1</source>
        <translation>nothing reads the named value %1</translation>
    </message>
    <message>
        <source>nothing reads the set %1</source>
        <translation>nothing reads the set %1</translation>
    </message>
    <message>
        <source>nothing reads the group %1</source>
        <translation>nothing reads the group %1</translation>
    </message>
    <message>
        <source>no row gives the grade %1</source>
        <translation>no row gives the grade %1</translation>
    </message>
    <message>
        <source>no row admits the evidence %1</source>
        <translation>no row admits the evidence %1</translation>
    </message>
    <message>
        <source>no approval is for the matter %1</source>
        <translation>no approval is for the matter %1</translation>
    </message>
    <message>
        <source>the stage %1 has no deadline and no rule reads it</source>
        <translation>the stage %1 has no deadline and no rule reads it</translation>
    </message>
    <message>
        <source>no rule reads the event %1</source>
        <translation>no rule reads the event %1</translation>
    </message>
    <message>
        <source>no clause is named: where does the standard say so?</source>
        <translation>no clause is named: where does the standard say so?</translation>
    </message>
</context>
<context>
    <name>RulebookService</name>
    <message>
        <source>The file is not UTF-8; save it as UTF-8 and try again.</source>
        <translation>The file is not UTF-8; save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>Edition %1 of %2 is here already, word for word.</source>
        <translation>Edition %1 of %2 is here already, word for word.</translation>
    </message>
    <message>
        <source>There is an edition %1 of %2 already, with another content; an edition never changes, so give this one another name.</source>
        <translation>There is an edition %1 of %2 already, with another content; an edition never changes, so give this one another name.</translation>
    </message>
    <message>
        <source>Edition %1 takes over on %2 already; this one judges only until then.</source>
        <translation>Edition %1 takes over on %2 already; this one judges only until then.</translation>
    </message>
    <message>
        <source>There are other editions of %1, so this one needs the day from which it is in force, as 2026-10-01.</source>
        <translation>There are other editions of %1, so this one needs the day from which it is in force, as 2026-10-01.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) registered on %1 or later have been filed already; they keep the edition that judged them.</source>
        <translation>
            <numerusform>%n complaint registered on %1 or later has been filed already; it keeps the edition that judged it.</numerusform>
            <numerusform>%n complaints registered on %1 or later have been filed already; they keep the edition that judged them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has brought in an edition %1 of %2 meanwhile; nothing was changed. Look at it first.</source>
        <translation>Somebody has brought in an edition %1 of %2 meanwhile; nothing was changed. Look at it first.</translation>
    </message>
    <message>
        <source>There is no standard &quot;%1&quot;.</source>
        <translation>There is no standard &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The figure is %1 already.</source>
        <translation>The figure is %1 already.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is needed here, as in %4.</source>
        <translation>%1 is %2, but %3 is needed here, as in %4.</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>Very satisfied</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Very dissatisfied</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>&amp;Ledger</translation>
    </message>
    <message>
        <source>Sli&amp;p</source>
        <translation>Sli&amp;p</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>Rule&amp;books</source>
        <translation>Rule&amp;books</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Assessment</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Another window makes the search index of “%1” just now.</source>
        <translation>Another window makes the search index of “%1” just now.</translation>
    </message>
    <message>
        <source>%1 places of the index belong to no complaint.</source>
        <translation>%1 places of the index belong to no complaint.</translation>
    </message>
    <message>
        <source>Row %1 of the index cannot be read.</source>
        <translation>Row %1 of the index cannot be read.</translation>
    </message>
    <message>
        <source>Row %1 of the index names a place that was never given.</source>
        <translation>Row %1 of the index names a place that was never given.</translation>
    </message>
    <message>
        <source>What waits at place %1 does not fit what the index says of it.</source>
        <translation>What waits at place %1 does not fit what the index says of it.</translation>
    </message>
    <message>
        <source>Complaint %1 is not in the index.</source>
        <translation>Complaint %1 is not in the index.</translation>
    </message>
    <message>
        <source>Complaint %1 stands in the wrong order.</source>
        <translation>Complaint %1 stands in the wrong order.</translation>
    </message>
    <message>
        <source>The index has other texts of complaint %1 than the complaint itself.</source>
        <translation>The index has other texts of complaint %1 than the complaint itself.</translation>
    </message>
    <message>
        <source>The search index of “%1” is damaged; make it anew (kesu-cli index --rebuild). The complaints are not touched by that.</source>
        <translation>The search index of “%1” is damaged; make it anew (kesu-cli index --rebuild). The complaints are not touched by that.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The name or the password is wrong. Try again at %1.</source>
        <translation>The name or the password is wrong. Try again at %1.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>The name or the password is wrong.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again at %1.</source>
        <translation>Too many wrong passwords. Try again at %1.</translation>
    </message>
    <message>
        <source>This password was given by an administrator; choose one of your own first.</source>
        <translation>This password was given by an administrator; choose one of your own first.</translation>
    </message>
</context>
<context>
    <name>SlipActions</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Clause about this field</source>
        <translation>Clause about this field</translation>
    </message>
    <message>
        <source>Discard this draft …</source>
        <translation>Discard this draft …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>File the complaint: it goes into the ledger</source>
        <translation>File the complaint: it goes into the ledger</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>Print the form</translation>
    </message>
</context>
<context>
    <name>SlipRights</name>
    <message>
        <source>None of your roles lets you change “%1”.</source>
        <translation>None of your roles lets you change “%1”.</translation>
    </message>
</context>
<context>
    <name>StagesSection</name>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>More stages</source>
        <translation>More stages</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>recorded: %1</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is no date; write 10-5, 2026-10-05, t or +3</source>
        <translation>“%1” is no date; write 10-5, 2026-10-05, t or +3</translation>
    </message>
    <message>
        <source>“%1” is no time; write 10-5 9:30, 2026-10-05 09:30 or t</source>
        <translation>“%1” is no time; write 10-5 9:30, 2026-10-05 09:30 or t</translation>
    </message>
    <message>
        <source>“%1” is negative: an amount is 0.00 or more</source>
        <translation>“%1” is negative: an amount is 0.00 or more</translation>
    </message>
    <message>
        <source>“%1” is no amount; write yuan, as 1234.50</source>
        <translation>“%1” is no amount; write yuan, as 1234.50</translation>
    </message>
    <message>
        <source>“%1” is no quantity: write a whole number, as 5000</source>
        <translation>“%1” is no quantity: write a whole number, as 5000</translation>
    </message>
    <message>
        <source>“%1” is more than the whole: a share is at most 100%</source>
        <translation>“%1” is more than the whole: a share is at most 100%</translation>
    </message>
    <message>
        <source>“%1” is no share: write percent with at most four decimals, as 66.67%</source>
        <translation>“%1” is no share: write percent with at most four decimals, as 66.67%</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Of the history, the entries %1 to %2 are missing.</source>
        <translation>Of the history, the entries %1 to %2 are missing.</translation>
    </message>
    <message>
        <source>Entry %1 of the history (%2, %3) was changed, or is not the one that was written behind entry %4.</source>
        <translation>Entry %1 of the history (%2, %3) was changed, or is not the one that was written behind entry %4.</translation>
    </message>
    <message>
        <source>The paper is right: it names entry %1 (%2, %3), and the history up to there is still the same.</source>
        <translation>The paper is right: it names entry %1 (%2, %3), and the history up to there is still the same.</translation>
    </message>
    <message>
        <source>The paper does not fit: entry %1 (%2, %3) has another hash here, so the history up to there is not the one that the paper came from.</source>
        <translation>The paper does not fit: entry %1 (%2, %3) has another hash here, so the history up to there is not the one that the paper came from.</translation>
    </message>
    <message>
        <source>The history breaks off behind entry %1; it went on to entry %2.</source>
        <translation>The history breaks off behind entry %1; it went on to entry %2.</translation>
    </message>
    <message>
        <source>The paper does not fit: it names entry %1, and this history ends with entry %2.</source>
        <translation>The paper does not fit: it names entry %1, and this history ends with entry %2.</translation>
    </message>
    <message>
        <source>The paper does not fit: no entry here has that hash.</source>
        <translation>The paper does not fit: no entry here has that hash.</translation>
    </message>
    <message>
        <source>The attachment “%1” of the complaint %2 is missing.</source>
        <translation>The attachment “%1” of the complaint %2 is missing.</translation>
    </message>
    <message>
        <source>The attachment “%1” of the complaint %2 was changed: it is not what was attached.</source>
        <translation>The attachment “%1” of the complaint %2 was changed: it is not what was attached.</translation>
    </message>
    <message>
        <source>The attachment “%1” of the complaint %2 cannot be read.</source>
        <translation>The attachment “%1” of the complaint %2 cannot be read.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>The file is damaged: %1.</translation>
    </message>
    <message>
        <source>The file is damaged in “%1”: %2.</source>
        <translation>The file is damaged in “%1”: %2.</translation>
    </message>
    <message>
        <source>The database lacks “%1”, which every database of Kesu has.</source>
        <translation>The database lacks “%1”, which every database of Kesu has.</translation>
    </message>
    <message>
        <source>“%1” is not as Kesu makes it.</source>
        <translation>“%1” is not as Kesu makes it.</translation>
    </message>
    <message>
        <source>“%1” is none of Kesu&apos;s.</source>
        <translation>“%1” is none of Kesu&apos;s.</translation>
    </message>
    <message>
        <source>The customer “%1”</source>
        <translation>The customer “%1”</translation>
    </message>
    <message>
        <source>The product “%1”</source>
        <translation>The product “%1”</translation>
    </message>
    <message>
        <source>The department “%1”</source>
        <translation>The department “%1”</translation>
    </message>
    <message>
        <source>The member of staff “%1”</source>
        <translation>The member of staff “%1”</translation>
    </message>
    <message>
        <source>The edition “%1” of a standard</source>
        <translation>The edition “%1” of a standard</translation>
    </message>
    <message>
        <source>The assessment sheet “%1”</source>
        <translation>The assessment sheet “%1”</translation>
    </message>
    <message>
        <source>The user “%1”</source>
        <translation>The user “%1”</translation>
    </message>
    <message>
        <source>The role “%1”</source>
        <translation>The role “%1”</translation>
    </message>
    <message>
        <source>The draft %1</source>
        <translation>The draft %1</translation>
    </message>
    <message>
        <source>The last use of the customer “%1”</source>
        <translation>The last use of the customer “%1”</translation>
    </message>
    <message>
        <source>The last use of the product “%1”</source>
        <translation>The last use of the product “%1”</translation>
    </message>
    <message>
        <source>The last use of the member of staff “%1”</source>
        <translation>The last use of the member of staff “%1”</translation>
    </message>
    <message>
        <source>The count of wrong passwords of the user “%1”</source>
        <translation>The count of wrong passwords of the user “%1”</translation>
    </message>
    <message>
        <source>What is kept as settings</source>
        <translation>What is kept as settings</translation>
    </message>
    <message>
        <source>The identity of the database</source>
        <translation>The identity of the database</translation>
    </message>
    <message>
        <source>The count of the numbers given</source>
        <translation>The count of the numbers given</translation>
    </message>
    <message>
        <source>The list of what is still to be counted</source>
        <translation>The list of what is still to be counted</translation>
    </message>
    <message>
        <source>The complaint %1</source>
        <translation>The complaint %1</translation>
    </message>
    <message>
        <source>What the ledger shows of the complaint %1</source>
        <translation>What the ledger shows of the complaint %1</translation>
    </message>
    <message>
        <source>%1 carries no seal: it was not written by Kesu.</source>
        <translation>%1 carries no seal: it was not written by Kesu.</translation>
    </message>
    <message>
        <source>%1 is gone: it was removed past Kesu.</source>
        <translation>%1 is gone: it was removed past Kesu.</translation>
    </message>
    <message>
        <source>%1 is not as Kesu wrote it: it was changed past Kesu.</source>
        <translation>%1 is not as Kesu wrote it: it was changed past Kesu.</translation>
    </message>
    <message>
        <source>%1 is there, but no entry of the history put it there.</source>
        <translation>%1 is there, but no entry of the history put it there.</translation>
    </message>
    <message>
        <source>%1 is gone, though it was there after entry %2 of the history (%3, %4) and no later one removed it.</source>
        <translation>%1 is gone, though it was there after entry %2 of the history (%3, %4) and no later one removed it.</translation>
    </message>
    <message>
        <source>%1 is not as entry %2 of the history (%3, %4) left it: it was changed past Kesu.</source>
        <translation>%1 is not as entry %2 of the history (%3, %4) left it: it was changed past Kesu.</translation>
    </message>
    <message>
        <source>What was typed into the report “%1”</source>
        <translation>What was typed into the report “%1”</translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>The rulebook does not quote this clause.</source>
        <translation>The rulebook does not quote this clause.</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>How it is reckoned</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>What it looks at</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>%1 (house default)</source>
        <translation>%1 (house default)</translation>
    </message>
    <message>
        <source>One of these:</source>
        <translation>One of these:</translation>
    </message>
    <message>
        <source>Not this:</source>
        <translation>Not this:</translation>
    </message>
    <message>
        <source>The first of these that is known:</source>
        <translation>The first of these that is known:</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>not: %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>not met: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>not known: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What else was asked</source>
        <translation>What else was asked</translation>
    </message>
    <message>
        <source>Rules that did not come to it</source>
        <translation>Rules that did not come to it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WouldChange</name>
    <message>
        <source> or </source>
        <comment>between ids</comment>
        <translation> or </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1, signed by %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ids</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>If %1 had come by %2 and was only not entered: enter it with its day</source>
        <translation>If %1 had come by %2 and was only not entered: enter it with its day</translation>
    </message>
    <message>
        <source>Hand in %1, by %2</source>
        <translation>Hand in %1, by %2</translation>
    </message>
    <message>
        <source>Hand in %1</source>
        <translation>Hand in %1</translation>
    </message>
    <message>
        <source>If %1 really came by %2: correct its day (entered is %3, %4 too late)</source>
        <translation>If %1 really came by %2: correct its day (entered is %3, %4 too late)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 had approved “%2” by %3 and it was only not entered: enter it</source>
        <translation>If %1 had approved “%2” by %3 and it was only not entered: enter it</translation>
    </message>
    <message>
        <source>Have “%2” approved by %1, by %3</source>
        <translation>Have “%2” approved by %1, by %3</translation>
    </message>
    <message>
        <source>Have “%2” approved by %1</source>
        <translation>Have “%2” approved by %1</translation>
    </message>
    <message>
        <source>If “%1” was not before %2: correct its time</source>
        <translation>If “%1” was not before %2: correct its time</translation>
    </message>
    <message>
        <source>If “%1” was done by %2: enter that time</source>
        <translation>If “%1” was done by %2: enter that time</translation>
    </message>
    <message>
        <source>Do “%1” and enter it, by %2</source>
        <translation>Do “%1” and enter it, by %2</translation>
    </message>
    <message>
        <source>Do “%1” and enter it</source>
        <translation>Do “%1” and enter it</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 or earlier</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 or later</translation>
    </message>
    <message>
        <source>If “%1” is really %2: correct it (entered is %3, %4 later)</source>
        <translation>If “%1” is really %2: correct it (entered is %3, %4 later)</translation>
    </message>
    <message>
        <source>If “%1” is really %2: correct it (entered is %3, %4 earlier)</source>
        <translation>If “%1” is really %2: correct it (entered is %3, %4 earlier)</translation>
    </message>
    <message>
        <source>If “%1” is really %2: correct it</source>
        <translation>If “%1” is really %2: correct it</translation>
    </message>
    <message>
        <source>Fill in “%1”, if it is %2</source>
        <translation>Fill in “%1”, if it is %2</translation>
    </message>
    <message>
        <source>If “%1” is the case: tick it</source>
        <translation>If “%1” is the case: tick it</translation>
    </message>
    <message>
        <source>If “%1” is not the case: untick it</source>
        <translation>If “%1” is not the case: untick it</translation>
    </message>
    <message>
        <source>Fill in “%1”, for example %2</source>
        <translation>Fill in “%1”, for example %2</translation>
    </message>
    <message>
        <source>If %2 belongs to “%1”: add it</source>
        <translation>If %2 belongs to “%1”: add it</translation>
    </message>
    <message>
        <source>If %2 does not belong to “%1”: take it out</source>
        <translation>If %2 does not belong to “%1”: take it out</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 or less</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>Fill in “%1”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>kesu-cli</name>
    <message>
        <source>The database.</source>
        <translation>The database.</translation>
    </message>
    <message>
        <source>The case whose complaint is filed, or - for standard input.</source>
        <translation>The case whose complaint is filed, or - for standard input.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the disk and your rights.</source>
        <translation>%1 cannot be written; check the disk and your rights.</translation>
    </message>
    <message>
        <source>The days of one year, in the form of resources/calendars, or - for standard input.</source>
        <translation>The days of one year, in the form of resources/calendars, or - for standard input.</translation>
    </message>
    <message>
        <source>%1: %2 working days, kept in %3
</source>
        <translation>%1: %2 working days, kept in %3
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date that exists; write it as 2026-10-05</source>
        <translation>&quot;%1&quot; is not a date that exists; write it as 2026-10-05</translation>
    </message>
    <message>
        <source>The first day, as 2026-10-01.</source>
        <translation>The first day, as 2026-10-01.</translation>
    </message>
    <message>
        <source>The last day; it counts too.</source>
        <translation>The last day; it counts too.</translation>
    </message>
    <message>
        <source>Lists each day, + for worked and - for off, before the number.</source>
        <translation>Lists each day, + for worked and - for off, before the number.</translation>
    </message>
    <message>
        <source>TO %1 lies before FROM %2; write the earlier day first</source>
        <translation>TO %1 lies before FROM %2; write the earlier day first</translation>
    </message>
    <message>
        <source>no holiday notice is known for %1: counted Monday to Friday</source>
        <translation>no holiday notice is known for %1: counted Monday to Friday</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> (and %1 more)</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Usage: kesu-cli %1</source>
        <translation>Usage: kesu-cli %1</translation>
    </message>
    <message>
        <source>; &quot;kesu-cli %1 --help&quot; shows what it takes</source>
        <translation>; &quot;kesu-cli %1 --help&quot; shows what it takes</translation>
    </message>
    <message>
        <source>%1: the argument %2 is missing</source>
        <translation>%1: the argument %2 is missing</translation>
    </message>
    <message>
        <source>%1: the argument &quot;%2&quot; is one too many</source>
        <translation>%1: the argument &quot;%2&quot; is one too many</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output.</source>
        <translation>The result cannot be written to standard output.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 is a folder; name a file.</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its name and your rights.</source>
        <translation>%1 cannot be read; check its name and your rights.</translation>
    </message>
    <message>
        <source>%1: is larger than %L2 bytes; nothing of the kind is</source>
        <translation>%1: is larger than %L2 bytes; nothing of the kind is</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 cannot be read to its end.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standard input</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no day; write it as 2026-10-05.</source>
        <translation>--%1: &quot;%2&quot; is no day; write it as 2026-10-05.</translation>
    </message>
    <message>
        <source>%1 is there already; name a file that is not.</source>
        <translation>%1 is there already; name a file that is not.</translation>
    </message>
    <message>
        <source>First day of registration.</source>
        <translation>First day of registration.</translation>
    </message>
    <message>
        <source>Last day of registration.</source>
        <translation>Last day of registration.</translation>
    </message>
    <message>
        <source>--from %1 lies after --to %2; turn them round.</source>
        <translation>--from %1 lies after --to %2; turn them round.</translation>
    </message>
    <message>
        <source>Language of what is written: zh_CN (default), zh_TW or en.</source>
        <translation>Language of what is written: zh_CN (default), zh_TW or en.</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2.</source>
        <translation>--language: &quot;%1&quot; is none of %2.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no whole number from %3 to %4.</source>
        <translation>--%1: &quot;%2&quot; is no whole number from %3 to %4.</translation>
    </message>
    <message>
        <source>The database; made if it is not there.</source>
        <translation>The database; made if it is not there.</translation>
    </message>
    <message>
        <source>How many to invent.</source>
        <translation>How many to invent.</translation>
    </message>
    <message>
        <source>The same seed gives the same complaints.</source>
        <translation>The same seed gives the same complaints.</translation>
    </message>
    <message>
        <source>--from %1 lies after %2, the last day of the data.</source>
        <translation>--from %1 lies after %2, the last day of the data.</translation>
    </message>
    <message>
        <source>Inventing</source>
        <translation>Inventing</translation>
    </message>
    <message>
        <source>--format is missing: write --format xlsx or --format csv.</source>
        <translation>--format is missing: write --format xlsx or --format csv.</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of xlsx, csv.</source>
        <translation>--format: &quot;%1&quot; is none of xlsx, csv.</translation>
    </message>
    <message>
        <source>xlsx or csv.</source>
        <translation>xlsx or csv.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>--out is missing: name the file to write.</source>
        <translation>--out is missing: name the file to write.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>--profile: &quot;%1&quot; is neither internal nor customer.</source>
        <translation>--profile: &quot;%1&quot; is neither internal nor customer.</translation>
    </message>
    <message>
        <source>--all-in: &quot;%1&quot; is no month; write it as 2026-10.</source>
        <translation>--all-in: &quot;%1&quot; is no month; write it as 2026-10.</translation>
    </message>
    <message>
        <source>--all-in: no complaint was registered in %1.</source>
        <translation>--all-in: no complaint was registered in %1.</translation>
    </message>
    <message>
        <source>NUMBER: there is no complaint %1 in the database.</source>
        <translation>NUMBER: there is no complaint %1 in the database.</translation>
    </message>
    <message>
        <source>Ledger numbers of the complaints to print.</source>
        <translation>Ledger numbers of the complaints to print.</translation>
    </message>
    <message>
        <source>Who gets the paper: internal (default, where the form has both) or customer.</source>
        <translation>Who gets the paper: internal (default, where the form has both) or customer.</translation>
    </message>
    <message>
        <source>%1: forms %2, pages %3.</source>
        <translation>%1: forms %2, pages %3.</translation>
    </message>
    <message>
        <source>%1 more rows were rejected; --rejects FILE.csv keeps them all</source>
        <translation>%1 more rows were rejected; --rejects FILE.csv keeps them all</translation>
    </message>
    <message>
        <source>The table: .xlsx or .csv.</source>
        <translation>The table: .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Which column fills which field.</source>
        <translation>Which column fills which field.</translation>
    </message>
    <message>
        <source>Does everything and keeps nothing.</source>
        <translation>Does everything and keeps nothing.</translation>
    </message>
    <message>
        <source>Writes the rows that were not taken, with the reasons.</source>
        <translation>Writes the rows that were not taken, with the reasons.</translation>
    </message>
    <message>
        <source>--mapping is missing: name the mapping file (.toml).</source>
        <translation>--mapping is missing: name the mapping file (.toml).</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>read %1
imported %2
skipped as known %3
rejected %4
</source>
        <translation>read %1
imported %2
skipped as known %3
rejected %4
</translation>
    </message>
    <message>
        <source>The database to make; it must not be there.</source>
        <translation>The database to make; it must not be there.</translation>
    </message>
    <message>
        <source>column %1: </source>
        <translation>column %1: </translation>
    </message>
    <message>
        <source>%1: line %2 is longer than %L3 bytes; no case is</source>
        <translation>%1: line %2 is longer than %L3 bytes; no case is</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lines could not be judged, the first is line %4</source>
        <translation>%1: %2 of %3 lines could not be judged, the first is line %4</translation>
    </message>
    <message>
        <source>Takes one case a line and gives one verdict a line.</source>
        <translation>Takes one case a line and gives one verdict a line.</translation>
    </message>
    <message>
        <source>The case to judge, or - for standard input.</source>
        <translation>The case to judge, or - for standard input.</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of table, json, csv.</source>
        <translation>--format: &quot;%1&quot; is none of table, json, csv.</translation>
    </message>
    <message>
        <source>--status: &quot;%1&quot; is none of valid, pending, invalid, out-of-scope, open, overdue, closed.</source>
        <translation>--status: &quot;%1&quot; is none of valid, pending, invalid, out-of-scope, open, overdue, closed.</translation>
    </message>
    <message>
        <source>--limit: &quot;%1&quot; is no number; write for example 50.</source>
        <translation>--limit: &quot;%1&quot; is no number; write for example 50.</translation>
    </message>
    <message>
        <source>Words that must stand in number, customer, product, description …</source>
        <translation>Words that must stand in number, customer, product, description …</translation>
    </message>
    <message>
        <source>valid, pending, invalid, out-of-scope, open, overdue or closed.</source>
        <translation>valid, pending, invalid, out-of-scope, open, overdue or closed.</translation>
    </message>
    <message>
        <source>At most so many, the latest first.</source>
        <translation>At most so many, the latest first.</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table (default), json or csv.</translation>
    </message>
    <message>
        <source>Judges a case and prints the verdict as JSON.</source>
        <translation>Judges a case and prints the verdict as JSON.</translation>
    </message>
    <message>
        <source>Makes a new database.</source>
        <translation>Makes a new database.</translation>
    </message>
    <message>
        <source>Files the complaint of a case.</source>
        <translation>Files the complaint of a case.</translation>
    </message>
    <message>
        <source>Prints a complaint with its verdict as JSON.</source>
        <translation>Prints a complaint with its verdict as JSON.</translation>
    </message>
    <message>
        <source>Lists the ledger.</source>
        <translation>Lists the ledger.</translation>
    </message>
    <message>
        <source>Takes the complaints of a table into the ledger.</source>
        <translation>Takes the complaints of a table into the ledger.</translation>
    </message>
    <message>
        <source>Writes the ledger as a spreadsheet.</source>
        <translation>Writes the ledger as a spreadsheet.</translation>
    </message>
    <message>
        <source>Makes a database with the invented sample month.</source>
        <translation>Makes a database with the invented sample month.</translation>
    </message>
    <message>
        <source>Fills a database with invented complaints.</source>
        <translation>Fills a database with invented complaints.</translation>
    </message>
    <message>
        <source>Prints forms as PDF.</source>
        <translation>Prints forms as PDF.</translation>
    </message>
    <message>
        <source>Prints the report over a period as PDF.</source>
        <translation>Prints the report over a period as PDF.</translation>
    </message>
    <message>
        <source>Lists the rulebooks at hand.</source>
        <translation>Lists the rulebooks at hand.</translation>
    </message>
    <message>
        <source>Checks a rulebook file.</source>
        <translation>Checks a rulebook file.</translation>
    </message>
    <message>
        <source>Counts the working days between two days.</source>
        <translation>Counts the working days between two days.</translation>
    </message>
    <message>
        <source>Takes the holiday notice of a year into the calendar.</source>
        <translation>Takes the holiday notice of a year into the calendar.</translation>
    </message>
    <message>
        <source>Subcommands (--help behind one shows what it takes):</source>
        <translation>Subcommands (--help behind one shows what it takes):</translation>
    </message>
    <message>
        <source>Usage: kesu-cli SUBCOMMAND …</source>
        <translation>Usage: kesu-cli SUBCOMMAND …</translation>
    </message>
    <message>
        <source>a subcommand is missing.</source>
        <translation>a subcommand is missing.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subcommand.</source>
        <translation>&quot;%1&quot; is no subcommand.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>There is not enough memory for this.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>The PDF to write.</translation>
    </message>
    <message>
        <source>Language of the paper: zh_CN (default), zh_TW or en.</source>
        <translation>Language of the paper: zh_CN (default), zh_TW or en.</translation>
    </message>
    <message>
        <source>--out is missing: name the PDF to write.</source>
        <translation>--out is missing: name the PDF to write.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be read; write it as %3.</source>
        <translation>--%1: &quot;%2&quot; cannot be read; write it as %3.</translation>
    </message>
    <message>
        <source>--to: %1 lies before --from %2.</source>
        <translation>--to: %1 lies before --from %2.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no whole number above 0.</source>
        <translation>--%1: &quot;%2&quot; is no whole number above 0.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 could not be written.</translation>
    </message>
    <message>
        <source>The month to report on.</source>
        <translation>The month to report on.</translation>
    </message>
    <message>
        <source>The quarter to report on.</source>
        <translation>The quarter to report on.</translation>
    </message>
    <message>
        <source>The year to report on.</source>
        <translation>The year to report on.</translation>
    </message>
    <message>
        <source>The first day, with --to.</source>
        <translation>The first day, with --to.</translation>
    </message>
    <message>
        <source>The last day, with --from.</source>
        <translation>The last day, with --from.</translation>
    </message>
    <message>
        <source>Every figure as JSON; - for standard output.</source>
        <translation>Every figure as JSON; - for standard output.</translation>
    </message>
    <message>
        <source>Batches delivered in the period.</source>
        <translation>Batches delivered in the period.</translation>
    </message>
    <message>
        <source>Quantity shipped in the period.</source>
        <translation>Quantity shipped in the period.</translation>
    </message>
    <message>
        <source>%1: %2, complaints %3, pages %4.</source>
        <translation>%1: %2, complaints %3, pages %4.</translation>
    </message>
    <message>
        <source>Living through the sample month</source>
        <translation>Living through the sample month</translation>
    </message>
    <message>
        <source>there is no complaint with the number &quot;%1&quot;; &quot;list&quot; shows them, and one without a number is named #ID</source>
        <translation>there is no complaint with the number &quot;%1&quot;; &quot;list&quot; shows them, and one without a number is named #ID</translation>
    </message>
    <message>
        <source>The complaint&apos;s number, or #ID while it has none.</source>
        <translation>The complaint&apos;s number, or #ID while it has none.</translation>
    </message>
    <message>
        <source>%1 is named twice; give each file a name of its own.</source>
        <translation>%1 is named twice; give each file a name of its own.</translation>
    </message>
    <message>
        <source>The report as a workbook too.</source>
        <translation>The report as a workbook too.</translation>
    </message>
    <message>
        <source>The sheet to work out, or - for standard input: rulebook, assessment, asOf, period, and, as far as the standard asks for them, subject, inputs, complaints, earlier and beside.</source>
        <translation>The sheet to work out, or - for standard input: rulebook, assessment, asOf, period, and, as far as the standard asks for them, subject, inputs, complaints, earlier and beside.</translation>
    </message>
    <message>
        <source>Says why behind each verdict: the key explanation has for each list of the verdict one of the same order, with rows, facts, names, spans counted day by day and the sum in steps; wouldChange says what would make it better.</source>
        <translation>Says why behind each verdict: the key explanation has for each list of the verdict one of the same order, with rows, facts, names, spans counted day by day and the sum in steps; wouldChange says what would make it better.</translation>
    </message>
    <message>
        <source>Works out the figures of a period and prints them as JSON.</source>
        <translation>Works out the figures of a period and prints them as JSON.</translation>
    </message>
    <message>
        <source>Prints a rulebook as people read it, as Markdown.</source>
        <translation>Prints a rulebook as people read it, as Markdown.</translation>
    </message>
    <message>
        <source>Tells clause by clause what differs between two rulebooks.</source>
        <translation>Tells clause by clause what differs between two rulebooks.</translation>
    </message>
    <message>
        <source>Brings a new edition of a standard into a database.</source>
        <translation>Brings a new edition of a standard into a database.</translation>
    </message>
    <message>
        <source>Judges all past complaints by a draft beside what they got.</source>
        <translation>Judges all past complaints by a draft beside what they got.</translation>
    </message>
    <message>
        <source>%1 has no edition &quot;%2&quot;; there is: %3.</source>
        <translation>%1 has no edition &quot;%2&quot;; there is: %3.</translation>
    </message>
    <message>
        <source>no rulebook has the id &quot;%1&quot;; there is: %2.</source>
        <translation>no rulebook has the id &quot;%1&quot;; there is: %2.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (new)</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (gone)</translation>
    </message>
    <message>
        <source>The earlier rulebook: an id, an id with its edition as id@1, or a file.</source>
        <translation>The earlier rulebook: an id, an id with its edition as id@1, or a file.</translation>
    </message>
    <message>
        <source>The later rulebook, named in the same way.</source>
        <translation>The later rulebook, named in the same way.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Both say the same.</translation>
    </message>
    <message>
        <source>It says the same as edition %1.</source>
        <translation>It says the same as edition %1.</translation>
    </message>
    <message>
        <source>%1, edition %2, takes over from edition %3 on %4.</source>
        <translation>%1, edition %2, takes over from edition %3 on %4.</translation>
    </message>
    <message>
        <source>%1, edition %2, is the first edition here.</source>
        <translation>%1, edition %2, is the first edition here.</translation>
    </message>
    <message>
        <source>nothing was brought in: there is no terminal to ask on; say --yes if you mean it.</source>
        <translation>nothing was brought in: there is no terminal to ask on; say --yes if you mean it.</translation>
    </message>
    <message>
        <source>Bring it in? [y/N]</source>
        <translation>Bring it in? [y/N]</translation>
    </message>
    <message>
        <source>The edition to bring in.</source>
        <translation>The edition to bring in.</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>Does not ask.</translation>
    </message>
    <message>
        <source>The reason, for the history.</source>
        <translation>The reason, for the history.</translation>
    </message>
    <message>
        <source>nothing was brought in.</source>
        <translation>nothing was brought in.</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>brought in</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>for example: %1</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>no errors</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>no warnings</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>no hints</source>
        <translation>no hints</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The rulebooks to check, or - for standard input.</source>
        <translation>The rulebooks to check, or - for standard input.</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>Print the findings as JSON.</translation>
    </message>
    <message>
        <source>Fail on warnings too (exit 2).</source>
        <translation>Fail on warnings too (exit 2).</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>complaints judged twice %1, differing %2</source>
        <translation>complaints judged twice %1, differing %2</translation>
    </message>
    <message>
        <source>together</source>
        <translation>together</translation>
    </message>
    <message>
        <source>not judged, since their own edition is not at hand: %1</source>
        <translation>not judged, since their own edition is not at hand: %1</translation>
    </message>
    <message>
        <source>complaints with ids that the draft does not know: %1</source>
        <translation>complaints with ids that the draft does not know: %1</translation>
    </message>
    <message>
        <source>%1 more differ; --list N shows more of them.</source>
        <translation>%1 more differ; --list N shows more of them.</translation>
    </message>
    <message>
        <source>The rulebook to try: a file, or one of the library as id or id@1.</source>
        <translation>The rulebook to try: a file, or one of the library as id or id@1.</translation>
    </message>
    <message>
        <source>How many of the differing complaints to show.</source>
        <translation>How many of the differing complaints to show.</translation>
    </message>
    <message>
        <source>All that was found as JSON; - for standard output instead of the text.</source>
        <translation>All that was found as JSON; - for standard output instead of the text.</translation>
    </message>
    <message>
        <source>The differing complaints shown, as a spreadsheet.</source>
        <translation>The differing complaints shown, as a spreadsheet.</translation>
    </message>
    <message>
        <source>--draft is missing: name the rulebook to try (.toml).</source>
        <translation>--draft is missing: name the rulebook to try (.toml).</translation>
    </message>
    <message>
        <source>Judging again</source>
        <translation>Judging again</translation>
    </message>
    <message>
        <source>stopped; the figures are of the complaints judged until then.</source>
        <translation>stopped; the figures are of the complaints judged until then.</translation>
    </message>
    <message>
        <source>--by: &quot;%1&quot; is neither clause nor topic.</source>
        <translation>--by: &quot;%1&quot; is neither clause nor topic.</translation>
    </message>
    <message>
        <source>The id of the rulebook, or a rulebook file to read instead.</source>
        <translation>The id of the rulebook, or a rulebook file to read instead.</translation>
    </message>
    <message>
        <source>That edition, not the newest one.</source>
        <translation>That edition, not the newest one.</translation>
    </message>
    <message>
        <source>Puts the rules under their clauses (clause) or together (topic).</source>
        <translation>Puts the rules under their clauses (clause) or together (topic).</translation>
    </message>
    <message>
        <source>Where clauses were used</source>
        <translation>Where clauses were used</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Last used on</translation>
    </message>
    <message>
        <source>Also the editions of that database, and where it used the clauses.</source>
        <translation>Also the editions of that database, and where it used the clauses.</translation>
    </message>
    <message>
        <source>an edition that the database keeps cannot be read, so what was filed under it is not judged: %1</source>
        <translation>an edition that the database keeps cannot be read, so what was filed under it is not judged: %1</translation>
    </message>
    <message>
        <source>Only complaints filed under that standard. Without it those of the draft&apos;s own, or all where it has none.</source>
        <translation>Only complaints filed under that standard. Without it those of the draft&apos;s own, or all where it has none.</translation>
    </message>
    <message>
        <source>The complaints of every standard.</source>
        <translation>The complaints of every standard.</translation>
    </message>
    <message>
        <source>--all and --rulebook exclude each other.</source>
        <translation>--all and --rulebook exclude each other.</translation>
    </message>
    <message>
        <source>--keep: &quot;%1&quot; is not three numbers; write for how many days, weeks and months one is kept, as 7,4,12.</source>
        <translation>--keep: &quot;%1&quot; is not three numbers; write for how many days, weeks and months one is kept, as 7,4,12.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there. Attachments go beside it.</source>
        <translation>The file to write; it must not be there. Attachments go beside it.</translation>
    </message>
    <message>
        <source>Instead of --out: the folder that holds one backup after the other; the outlived ones are removed.</source>
        <translation>Instead of --out: the folder that holds one backup after the other; the outlived ones are removed.</translation>
    </message>
    <message>
        <source>With --folder: of how many days, weeks and months one backup each is kept (as the database has it, or 7,4,12).</source>
        <translation>With --folder: of how many days, weeks and months one backup each is kept (as the database has it, or 7,4,12).</translation>
    </message>
    <message>
        <source>backup: name either --out with the file to write or --folder with the folder of backups.</source>
        <translation>backup: name either --out with the file to write or --folder with the folder of backups.</translation>
    </message>
    <message>
        <source>--keep goes with --folder, not with --out.</source>
        <translation>--keep goes with --folder, not with --out.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Who works, where the database has users. The password is asked for, or taken from KESU_PASSWORD.</source>
        <translation>Who works, where the database has users. The password is asked for, or taken from KESU_PASSWORD.</translation>
    </message>
    <message>
        <source>Takes the password from the first line of a file.</source>
        <translation>Takes the password from the first line of a file.</translation>
    </message>
    <message>
        <source>Checking the search index …</source>
        <translation>Checking the search index …</translation>
    </message>
    <message>
        <source>The search index is sound: %1 complaints compared.</source>
        <translation>The search index is sound: %1 complaints compared.</translation>
    </message>
    <message>
        <source>The search index of %1 is not made yet; make it with: kesu-cli index %1 --rebuild</source>
        <translation>The search index of %1 is not made yet; make it with: kesu-cli index %1 --rebuild</translation>
    </message>
    <message>
        <source>The search index differs from the complaints at %2 places; make it anew with: kesu-cli index %1 --rebuild</source>
        <translation>The search index differs from the complaints at %2 places; make it anew with: kesu-cli index %1 --rebuild</translation>
    </message>
    <message>
        <source>Making the search index …</source>
        <translation>Making the search index …</translation>
    </message>
    <message>
        <source>Compare the index with every complaint; exit 1 if they differ.</source>
        <translation>Compare the index with every complaint; exit 1 if they differ.</translation>
    </message>
    <message>
        <source>Make the index anew from the complaints.</source>
        <translation>Make the index anew from the complaints.</translation>
    </message>
    <message>
        <source>--check and --rebuild are two things: give one of them.</source>
        <translation>--check and --rebuild are two things: give one of them.</translation>
    </message>
    <message>
        <source>The search index is ready: %1 complaints, %2 of them not merged yet.</source>
        <translation>The search index is ready: %1 complaints, %2 of them not merged yet.</translation>
    </message>
    <message>
        <source>The search index is not made yet: searching reads all %1 complaints.</source>
        <translation>The search index is not made yet: searching reads all %1 complaints.</translation>
    </message>
    <message>
        <source>Tells how the search index stands, checks it or makes it anew.</source>
        <translation>Tells how the search index stands, checks it or makes it anew.</translation>
    </message>
    <message>
        <source>Saves a database with its attachments while others work.</source>
        <translation>Saves a database with its attachments while others work.</translation>
    </message>
    <message>
        <source>Makes a database out of a backup.</source>
        <translation>Makes a database out of a backup.</translation>
    </message>
    <message>
        <source>Finds whatever was changed in a database past Kesu.</source>
        <translation>Finds whatever was changed in a database past Kesu.</translation>
    </message>
    <message>
        <source>Makes the first user of a database, its administrator.</source>
        <translation>Makes the first user of a database, its administrator.</translation>
    </message>
    <message>
        <source>Makes a further user.</source>
        <translation>Makes a further user.</translation>
    </message>
    <message>
        <source>Lists the users with their roles.</source>
        <translation>Lists the users with their roles.</translation>
    </message>
    <message>
        <source>Changes one&apos;s own password.</source>
        <translation>Changes one&apos;s own password.</translation>
    </message>
    <message>
        <source>Gives an administrator a new password by the recovery code.</source>
        <translation>Gives an administrator a new password by the recovery code.</translation>
    </message>
    <message>
        <source>The backup; its attachments are found beside it.</source>
        <translation>The backup; its attachments are found beside it.</translation>
    </message>
    <message>
        <source>The database to make out of it.</source>
        <translation>The database to make out of it.</translation>
    </message>
    <message>
        <source>If a database is there already, set it aside under another name; it stays whole.</source>
        <translation>If a database is there already, set it aside under another name; it stays whole.</translation>
    </message>
    <message>
        <source>--to is missing: name the database to make.</source>
        <translation>--to is missing: name the database to make.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>a password is needed: type it at a terminal, name a file with --%1, or set %2.</source>
        <translation>a password is needed: type it at a terminal, name a file with --%1, or set %2.</translation>
    </message>
    <message>
        <source>this database has users: name yours with --user.</source>
        <translation>this database has users: name yours with --user.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Password of %1:</translation>
    </message>
    <message>
        <source>Takes the new password from the first line of a file; else it is asked for, or taken from KESU_NEW_PASSWORD.</source>
        <translation>Takes the new password from the first line of a file; else it is asked for, or taken from KESU_NEW_PASSWORD.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>New password of %1:</translation>
    </message>
    <message>
        <source>Recovery code: %1
Write it down and keep it in a safe place: it is shown once, and nothing else opens the database when the administrators&apos; passwords are lost.</source>
        <translation>Recovery code: %1
Write it down and keep it in a safe place: it is shown once, and nothing else opens the database when the administrators&apos; passwords are lost.</translation>
    </message>
    <message>
        <source>--roles: there is no role &quot;%1&quot;; there are %2.</source>
        <translation>--roles: there is no role &quot;%1&quot;; there are %2.</translation>
    </message>
    <message>
        <source>The administrator&apos;s name.</source>
        <translation>The administrator&apos;s name.</translation>
    </message>
    <message>
        <source>%1 has users already; &quot;user add&quot; makes further ones.</source>
        <translation>%1 has users already; &quot;user add&quot; makes further ones.</translation>
    </message>
    <message>
        <source>The new user&apos;s name.</source>
        <translation>The new user&apos;s name.</translation>
    </message>
    <message>
        <source>Names of roles, separated by commas.</source>
        <translation>Names of roles, separated by commas.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>name yourself with --user.</source>
        <translation>name yourself with --user.</translation>
    </message>
    <message>
        <source>An administrator&apos;s name.</source>
        <translation>An administrator&apos;s name.</translation>
    </message>
    <message>
        <source>Takes the recovery code from a file.</source>
        <translation>Takes the recovery code from a file.</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>Recovery code:</translation>
    </message>
    <message>
        <source>and %1 further places.</source>
        <translation>and %1 further places.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>The database is sound.</translation>
    </message>
    <message>
        <source>Entries of the history: %1; complaints: %2; attached files: %3.</source>
        <translation>Entries of the history: %1; complaints: %2; attached files: %3.</translation>
    </message>
    <message>
        <source>The history ends with %1.</source>
        <translation>The history ends with %1.</translation>
    </message>
    <message>
        <source>The head of the history from a printed report: is it in this database, unchanged?</source>
        <translation>The head of the history from a printed report: is it in this database, unchanged?</translation>
    </message>
    <message>
        <source>Leaves out the attached files and the comparison of indexes with their tables.</source>
        <translation>Leaves out the attached files and the comparison of indexes with their tables.</translation>
    </message>
    <message>
        <source>Writes what was found as JSON.</source>
        <translation>Writes what was found as JSON.</translation>
    </message>
    <message>
        <source>--head: &quot;%1&quot; is no head of a history; write it as on the report, for example 512-1A2B-3C4D-5E6F-7081.</source>
        <translation>--head: &quot;%1&quot; is no head of a history; write it as on the report, for example 512-1A2B-3C4D-5E6F-7081.</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verifying …</translation>
    </message>
    <message>
        <source>Give either numbers, or --all-in with a month, or --blank with a standard.</source>
        <translation>Give either numbers, or --all-in with a month, or --blank with a standard.</translation>
    </message>
    <message>
        <source>KIND: there is no form &quot;%1&quot;, or several standards have one; &quot;kesu-cli forms list&quot; names them all.</source>
        <translation>KIND: there is no form &quot;%1&quot;, or several standards have one; &quot;kesu-cli forms list&quot; names them all.</translation>
    </message>
    <message>
        <source>--profile: the form %1 (%2) is internal.</source>
        <translation>--profile: the form %1 (%2) is internal.</translation>
    </message>
    <message>
        <source>--profile: the form %1 (%2) is for the customer; say customer.</source>
        <translation>--profile: the form %1 (%2) is for the customer; say customer.</translation>
    </message>
    <message>
        <source>KIND: the register %1 (%2) lists a month; give --all-in.</source>
        <translation>KIND: the register %1 (%2) lists a month; give --all-in.</translation>
    </message>
    <message>
        <source>--blank: there is no standard &quot;%1&quot;; there is: %2.</source>
        <translation>--blank: there is no standard &quot;%1&quot;; there is: %2.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>The form, by its key (handling, pcb/memo) or its title; &quot;forms list&quot; names them.</source>
        <translation>The form, by its key (handling, pcb/memo) or its title; &quot;forms list&quot; names them.</translation>
    </message>
    <message>
        <source>All complaints registered in a month, instead of numbers; a register lists them.</source>
        <translation>All complaints registered in a month, instead of numbers; a register lists them.</translation>
    </message>
    <message>
        <source>A form to fill in by hand, with the words of that standard.</source>
        <translation>A form to fill in by hand, with the words of that standard.</translation>
    </message>
    <message>
        <source>A file for each complaint; --out is a folder.</source>
        <translation>A file for each complaint; --out is a folder.</translation>
    </message>
    <message>
        <source>%1: lines %2, pages %3.</source>
        <translation>%1: lines %2, pages %3.</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>customer too</source>
        <translation>customer too</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>day and time</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>The layout files to check.</source>
        <translation>The layout files to check.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>List %1</translation>
    </message>
    <message>
        <source>Only the forms of that standard.</source>
        <translation>Only the forms of that standard.</translation>
    </message>
    <message>
        <source>--rulebook: there is no standard &quot;%1&quot;; there is: %2.</source>
        <translation>--rulebook: there is no standard &quot;%1&quot;; there is: %2.</translation>
    </message>
    <message>
        <source>Lists the paper forms.</source>
        <translation>Lists the paper forms.</translation>
    </message>
    <message>
        <source>Lists what a form can print, and who may see it.</source>
        <translation>Lists what a form can print, and who may see it.</translation>
    </message>
    <message>
        <source>Checks layout files of forms.</source>
        <translation>Checks layout files of forms.</translation>
    </message>
    <message>
        <source>Tells whether a printed form shows what is stored now.</source>
        <translation>Tells whether a printed form shows what is stored now.</translation>
    </message>
    <message>
        <source>The numbers of the complaints behind each figure too.</source>
        <translation>The numbers of the complaints behind each figure too.</translation>
    </message>
    <message>
        <source>The half-year to report on.</source>
        <translation>The half-year to report on.</translation>
    </message>
    <message>
        <source>Only complaints judged by this standard.</source>
        <translation>Only complaints judged by this standard.</translation>
    </message>
    <message>
        <source>Only complaints of this customer.</source>
        <translation>Only complaints of this customer.</translation>
    </message>
    <message>
        <source>Only complaints about this product.</source>
        <translation>Only complaints about this product.</translation>
    </message>
    <message>
        <source>Only complaints for which this department, or other party, is responsible.</source>
        <translation>Only complaints for which this department, or other party, is responsible.</translation>
    </message>
    <message>
        <source>Give one period: --month, --quarter, --half, --year, or --from with --to.</source>
        <translation>Give one period: --month, --quarter, --half, --year, or --from with --to.</translation>
    </message>
    <message>
        <source>--rulebook: there is no standard &quot;%1&quot;; there are %2.</source>
        <translation>--rulebook: there is no standard &quot;%1&quot;; there are %2.</translation>
    </message>
    <message>
        <source>--department: no standard and no list of departments knows &quot;%1&quot;; give its name or its code.</source>
        <translation>--department: no standard and no list of departments knows &quot;%1&quot;; give its name or its code.</translation>
    </message>
    <message>
        <source>What the QR code of the form says, or the entry and hash at its foot.</source>
        <translation>What the QR code of the form says, or the entry and hash at its foot.</translation>
    </message>
    <message>
        <source>CODE: &quot;%1&quot; is no code of a form; give the text of its QR code, or the entry and hash at its foot as 512-1A2B-3C4D-5E6F-7081</source>
        <translation>CODE: &quot;%1&quot; is no code of a form; give the text of its QR code, or the entry and hash at its foot as 512-1A2B-3C4D-5E6F-7081</translation>
    </message>
    <message>
        <source>CODE: %1</source>
        <translation>CODE: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s), no errors.</source>
        <translation>
            <numerusform>%n form, no errors.</numerusform>
            <numerusform>%n forms, no errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::AccessPanel</name>
    <message>
        <source>One user, no password</source>
        <translation>One user, no password</translation>
    </message>
    <message>
        <source>Whoever opens this database may do everything; the history names the user of the computer. Set up users when several people work with it: each signs in with a password and does what their roles allow.</source>
        <translation>Whoever opens this database may do everything; the history names the user of the computer. Set up users when several people work with it: each signs in with a password and does what their roles allow.</translation>
    </message>
    <message>
        <source>Set up users …</source>
        <translation>Set up users …</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Locking and recovery</source>
        <translation>Locking and recovery</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Users and roles</translation>
    </message>
    <message>
        <source>Who works with this database and what each may do. Rights hold for the window and for kesu-cli alike.</source>
        <translation>Who works with this database and what each may do. Rights hold for the window and for kesu-cli alike.</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Edit …</translation>
    </message>
    <message>
        <source>New &amp;password …</source>
        <translation>New &amp;password …</translation>
    </message>
    <message>
        <source>&amp;Add user …</source>
        <translation>&amp;Add user …</translation>
    </message>
    <message>
        <source>&amp;Copy …</source>
        <translation>&amp;Copy …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Remove …</translation>
    </message>
    <message>
        <source>&amp;Add role …</source>
        <translation>&amp;Add role …</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>New recovery &amp;code …</source>
        <translation>New recovery &amp;code …</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Lock after</translation>
    </message>
    <message>
        <source>without a key or a mouse touched; what was typed is kept. 0 means never.</source>
        <translation>without a key or a mouse touched; what was typed is kept. 0 means never.</translation>
    </message>
    <message>
        <source>Lost passwords</source>
        <translation>Lost passwords</translation>
    </message>
    <message>
        <source>Gives an administrator a new password when none can sign in. A new code ends the old one.</source>
        <translation>Gives an administrator a new password when none can sign in. A new code ends the old one.</translation>
    </message>
    <message>
        <source>Remove the role “%1”?</source>
        <translation>Remove the role “%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Make a new recovery code? The one on paper opens nothing any more then.</source>
        <translation>Make a new recovery code? The one on paper opens nothing any more then.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Make a new code</translation>
    </message>
</context>
<context>
    <name>kesu::AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>Stands in the history of every change you make.</source>
        <translation>Stands in the history of every change you make.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Language and appearance</translation>
    </message>
    <message>
        <source>Of this computer only; the database stays as it is.</source>
        <translation>Of this computer only; the database stays as it is.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Branch</translation>
    </message>
    <message>
        <source>The company has none; see Product lines.</source>
        <translation>The company has none; see Product lines.</translation>
    </message>
    <message>
        <source>New slips entered here are judged by its rulebook.</source>
        <translation>New slips entered here are judged by its rulebook.</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (no longer there)</translation>
    </message>
</context>
<context>
    <name>kesu::Application</name>
    <message>
        <source>Some rulebooks or calendars have errors and were left out.</source>
        <translation>Some rulebooks or calendars have errors and were left out.</translation>
    </message>
    <message>
        <source>&amp;Other file …</source>
        <translation>&amp;Other file …</translation>
    </message>
    <message>
        <source>&amp;New file …</source>
        <translation>&amp;New file …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Open a database</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu);;All files (*)</source>
        <translation>Kesu databases (*.kesu);;All files (*)</translation>
    </message>
    <message>
        <source>Where the database is to lie</source>
        <translation>Where the database is to lie</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu databases (*.kesu)</translation>
    </message>
    <message>
        <source>Entering the sample month …</source>
        <translation>Entering the sample month …</translation>
    </message>
    <message>
        <source>Some editions that the database keeps cannot be read. What was filed under them is not judged.</source>
        <translation>Some editions that the database keeps cannot be read. What was filed under them is not judged.</translation>
    </message>
</context>
<context>
    <name>kesu::ApprovalLines</name>
    <message>
        <source>Approvals that are asked for</source>
        <translation>Approvals that are asked for</translation>
    </message>
    <message>
        <source>Sign now …</source>
        <translation>Sign now …</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>From paper</translation>
    </message>
</context>
<context>
    <name>kesu::AssessmentBar</name>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>Department or employee</source>
        <translation>Department or employee</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Period after</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Which department</source>
        <translation>Which department</translation>
    </message>
    <message>
        <source>Which employee</source>
        <translation>Which employee</translation>
    </message>
</context>
<context>
    <name>kesu::AssessmentPage</name>
    <message>
        <source>This sheet cannot be worked out</source>
        <translation>This sheet cannot be worked out</translation>
    </message>
    <message>
        <source>It is kept by edition %2 of “%1”, which is not installed. Import it under “Rulebooks”.</source>
        <translation>It is kept by edition %2 of “%1”, which is not installed. Import it under “Rulebooks”.</translation>
    </message>
    <message>
        <source>There is no such assessment in this period</source>
        <translation>There is no such assessment in this period</translation>
    </message>
    <message>
        <source>“%1”, edition %2, which is in force at the beginning of this period, does not have it. Choose another period.</source>
        <translation>“%1”, edition %2, which is in force at the beginning of this period, does not have it. Choose another period.</translation>
    </message>
    <message>
        <source>The sheet cannot be saved yet.</source>
        <translation>The sheet cannot be saved yet.</translation>
    </message>
    <message>
        <source>Sheet made</source>
        <translation>Sheet made</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 → %5</source>
        <translation>%1  %2  %3: %4 → %5</translation>
    </message>
    <message>
        <source>History of the sheet</source>
        <translation>History of the sheet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the sheet as CSV</source>
        <translation>Save the sheet as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>No standard in use assesses a period</source>
        <translation>No standard in use assesses a period</translation>
    </message>
    <message>
        <source>Some standards have indicators, scores or grades for a month, a quarter or a year. Choose one of them in the settings; its sheets are then filled in here.</source>
        <translation>Some standards have indicators, scores or grades for a month, a quarter or a year. Choose one of them in the settings; its sheets are then filled in here.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>CS&amp;V …</source>
        <translation>CS&amp;V …</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Undo changes</translation>
    </message>
    <message>
        <source>Sa&amp;ve sheet</source>
        <translation>Sa&amp;ve sheet</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>The sheet has been changed and not saved.</source>
        <translation>The sheet has been changed and not saved.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Still to be entered: %1</source>
        <translation>Still to be entered: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose whose sheet it is.</source>
        <translation>Choose whose sheet it is.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Changed, not saved</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <translation>Saved %1 by %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) of the period</source>
        <translation>
            <numerusform>%n complaint of the period</numerusform>
            <numerusform>%n complaints of the period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::AttachmentStrip</name>
    <message>
        <source>Add files …</source>
        <translation>Add files …</translation>
    </message>
    <message>
        <source>or drop photos and files here, or paste them</source>
        <translation>or drop photos and files here, or paste them</translation>
    </message>
    <message>
        <source>proves …</source>
        <translation>proves …</translation>
    </message>
    <message>
        <source>Kind of evidence of the marked file</source>
        <translation>Kind of evidence of the marked file</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1, %2 kB, added %3</source>
        <translation>%1, %2 kB, added %3</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Pasted picture %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>What can be done with the marked file</source>
        <translation>What can be done with the marked file</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Save as …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Take off the slip</source>
        <translation>&amp;Take off the slip</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
</context>
<context>
    <name>kesu::BackupButton</name>
    <message>
        <source>Backup …</source>
        <translation>Backup …</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Backup %1</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>No backup</translation>
    </message>
</context>
<context>
    <name>kesu::BackupKeeper</name>
    <message>
        <source>Copying and checking the database …</source>
        <translation>Copying and checking the database …</translation>
    </message>
    <message>
        <source>Copying and checking the attachments …</source>
        <translation>Copying and checking the attachments …</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Finishing …</translation>
    </message>
</context>
<context>
    <name>kesu::BackupListModel</name>
    <message>
        <source>its note is lost; restoring checks the file itself</source>
        <translation>its note is lost; restoring checks the file itself</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) were missing or changed already</source>
        <translation>
            <numerusform>%n attachment was missing or changed already</numerusform>
            <numerusform>%n attachments were missing or changed already</numerusform>
        </translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Entries of the history</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>kesu::BackupPlanForm</name>
    <message>
        <source>when the window is &amp;closed</source>
        <translation>when the window is &amp;closed</translation>
    </message>
    <message>
        <source>every &amp;day from</source>
        <translation>every &amp;day from</translation>
    </message>
    <message>
        <source>every</source>
        <translation>every</translation>
    </message>
    <message>
        <source>Days whose last backup is kept</source>
        <translation>Days whose last backup is kept</translation>
    </message>
    <message>
        <source>Weeks whose last backup is kept</source>
        <translation>Weeks whose last backup is kept</translation>
    </message>
    <message>
        <source>Months whose last backup is kept</source>
        <translation>Months whose last backup is kept</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>C&amp;hoose …</translation>
    </message>
    <message>
        <source>A folder on another disk, best on a USB disk or another computer</source>
        <translation>A folder on another disk, best on a USB disk or another computer</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Time of the daily backup</source>
        <translation>Time of the daily backup</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> hours</translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation>Hours between backups</translation>
    </message>
    <message>
        <source>days,</source>
        <translation>days,</translation>
    </message>
    <message>
        <source>weeks and</source>
        <translation>weeks and</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>the last of each of</source>
        <translation>the last of each of</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kept are</source>
        <translation>Kept are</translation>
    </message>
</context>
<context>
    <name>kesu::BatchDialog</name>
    <message>
        <source>&amp;All copies, those of a form together</source>
        <translation>&amp;All copies, those of a form together</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Open folder</translation>
    </message>
    <message>
        <source>Forms of several complaints</source>
        <translation>Forms of several complaints</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>What went wrong</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;chosen in the ledger</source>
        <translation>
            <numerusform>The %n &amp;chosen in the ledger</numerusform>
            <numerusform>The %n &amp;chosen in the ledger</numerusform>
        </translation>
    </message>
    <message>
        <source>All lines of the ledger as it is &amp;filtered now</source>
        <translation>All lines of the ledger as it is &amp;filtered now</translation>
    </message>
    <message>
        <source>&amp;Registered in this period</source>
        <translation>&amp;Registered in this period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Last &amp;month</source>
        <translation>Last &amp;month</translation>
    </message>
    <message>
        <source>&amp;This month</source>
        <translation>&amp;This month</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Forms to be printed of each complaint</source>
        <translation>Forms to be printed of each complaint</translation>
    </message>
    <message>
        <source>Internal form</source>
        <translation>Internal form</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>Customer&apos;s copy</translation>
    </message>
    <message>
        <source>&amp;Who gets the paper</source>
        <translation>&amp;Who gets the paper</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>One P&amp;DF for all</source>
        <translation>One P&amp;DF for all</translation>
    </message>
    <message>
        <source>A PDF for &amp;each form, named</source>
        <translation>A PDF for &amp;each form, named</translation>
    </message>
    <message>
        <source>{number} {customer} {form}</source>
        <translation>{number} {customer} {form}</translation>
    </message>
    <message>
        <source>How the files are named</source>
        <translation>How the files are named</translation>
    </message>
    <message>
        <source>{number}, {customer}, {form} and {date} are filled in.</source>
        <translation>{number}, {customer}, {form} and {date} are filled in.</translation>
    </message>
    <message>
        <source>The pr&amp;inter</source>
        <translation>The pr&amp;inter</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1 (clause %2)</translation>
    </message>
    <message>
        <source>No complaint was found.</source>
        <translation>No complaint was found.</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translation>Choose at least one form.</translation>
    </message>
    <message>
        <source>%1 complaint(s), %2 form(s), %3 page(s)</source>
        <translation>%1 complaint(s), %2 form(s), %3 page(s)</translation>
    </message>
    <message>
        <source>%1 complaint(s), %2 form(s), about %3 page(s)</source>
        <translation>%1 complaint(s), %2 form(s), about %3 page(s)</translation>
    </message>
    <message>
        <source>Forms %1 – %2</source>
        <translation>Forms %1 – %2</translation>
    </message>
    <message>
        <source>Forms %1</source>
        <translation>Forms %1</translation>
    </message>
    <message>
        <source>Save the forms as PDF</source>
        <translation>Save the forms as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Folder for the forms</translation>
    </message>
    <message>
        <source>Stopped. The files that were finished are in the folder.</source>
        <translation>Stopped. The files that were finished are in the folder.</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Stopped; nothing was kept.</translation>
    </message>
    <message>
        <source>%1 form(s) with %2 page(s) went to the printer.</source>
        <translation>%1 form(s) with %2 page(s) went to the printer.</translation>
    </message>
    <message>
        <source>%1 form(s) with %2 page(s) were written to %3.</source>
        <translation>%1 form(s) with %2 page(s) were written to %3.</translation>
    </message>
    <message>
        <source>%1 form(s) with %2 page(s) were written into %3.</source>
        <translation>%1 form(s) with %2 page(s) were written into %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) had to be left out:</source>
        <translation>
            <numerusform>%n complaint had to be left out:</numerusform>
            <numerusform>%n complaints had to be left out:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>kesu::BrokenPlacesModel</name>
    <message>
        <source>Database file</source>
        <translation>Database file</translation>
    </message>
    <message>
        <source>Tables and triggers</source>
        <translation>Tables and triggers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Stored row</source>
        <translation>Stored row</translation>
    </message>
    <message>
        <source>Derived row</source>
        <translation>Derived row</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Last entry by</source>
        <translation>Last entry by</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarPanel</name>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>Monday to Friday as the State Council&apos;s notices change them. A line marks a day off, a dot a make-up working day.</source>
        <translation>Monday to Friday as the State Council&apos;s notices change them. A line marks a day off, a dot a make-up working day.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>No notice is known for %1: its working days are counted Monday to Friday, and every verdict that depends on it says so.</source>
        <translation>No notice is known for %1: its working days are counted Monday to Friday, and every verdict that depends on it says so.</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarReader</name>
    <message>
        <source>unknown key; known here are %1</source>
        <translation>unknown key; known here are %1</translation>
    </message>
    <message>
        <source>is missing; write for example year = 2026</source>
        <translation>is missing; write for example year = 2026</translation>
    </message>
    <message>
        <source>must be a year from %1 to %2, for example year = 2026</source>
        <translation>must be a year from %1 to %2, for example year = 2026</translation>
    </message>
    <message>
        <source>must be text in quotation marks</source>
        <translation>must be text in quotation marks</translation>
    </message>
    <message>
        <source>must be a date without quotation marks, for example 2026-10-01</source>
        <translation>must be a date without quotation marks, for example 2026-10-01</translation>
    </message>
    <message>
        <source>%1 lies neither in %2 nor in the December before</source>
        <translation>%1 lies neither in %2 nor in the December before</translation>
    </message>
    <message>
        <source>%1 is there twice; a day can stand in one list only</source>
        <translation>%1 is there twice; a day can stand in one list only</translation>
    </message>
    <message>
        <source>%1 is no weekend day, so it is worked anyway; leave it out</source>
        <translation>%1 is no weekend day, so it is worked anyway; leave it out</translation>
    </message>
    <message>
        <source>must be a list of dates, for example [2026-10-01, 2026-10-02]</source>
        <translation>must be a list of dates, for example [2026-10-01, 2026-10-02]</translation>
    </message>
    <message>
        <source>is missing; name the notice that the days come from</source>
        <translation>is missing; name the notice that the days come from</translation>
    </message>
    <message>
        <source>is missing; write for example name = &quot;国庆节&quot;</source>
        <translation>is missing; write for example name = &quot;国庆节&quot;</translation>
    </message>
    <message>
        <source>is missing; list the days off, for example off = [2026-10-01]</source>
        <translation>is missing; list the days off, for example off = [2026-10-01]</translation>
    </message>
    <message>
        <source>at least one [[%1]] is needed</source>
        <translation>at least one [[%1]] is needed</translation>
    </message>
    <message>
        <source>this is no TOML: %1</source>
        <translation>this is no TOML: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>is too large for the days of one year</source>
        <translation>is too large for the days of one year</translation>
    </message>
    <message>
        <source>The folder %1 holds no calendar; install Kesu again.</source>
        <translation>The folder %1 holds no calendar; install Kesu again.</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarView</name>
    <message>
        <source>Working days of %1</source>
        <translation>Working days of %1</translation>
    </message>
    <message>
        <source>%1: working day</source>
        <translation>%1: working day</translation>
    </message>
    <message>
        <source>%1: weekend</source>
        <translation>%1: weekend</translation>
    </message>
    <message>
        <source>%1: %2, day off</source>
        <translation>%1: %2, day off</translation>
    </message>
    <message>
        <source>%1: make-up working day for %2</source>
        <translation>%1: make-up working day for %2</translation>
    </message>
</context>
<context>
    <name>kesu::CaseJson</name>
    <message>
        <source>stands twice in the same object; keep one of the two</source>
        <translation>stands twice in the same object; keep one of the two</translation>
    </message>
    <message>
        <source>holds more than %L1 values; a case is smaller</source>
        <translation>holds more than %L1 values; a case is smaller</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels; a case never is</source>
        <translation>is nested deeper than %1 levels; a case never is</translation>
    </message>
    <message>
        <source>is larger than %L1 bytes; a case is smaller</source>
        <translation>is larger than %L1 bytes; a case is smaller</translation>
    </message>
    <message>
        <source>is empty; write a case as a JSON object {…}</source>
        <translation>is empty; write a case as a JSON object {…}</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>this is no JSON: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from the cost that counts, &quot;%2&quot;; leave it out</source>
        <translation>&quot;%1&quot; differs from the cost that counts, &quot;%2&quot;; leave it out</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; write &quot;signature&quot; or &quot;phone&quot;</source>
        <translation>&quot;%1&quot; is not known; write &quot;signature&quot; or &quot;phone&quot;</translation>
    </message>
    <message>
        <source>a case is a JSON object; begin it with {</source>
        <translation>a case is a JSON object; begin it with {</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rulebook at hand; at hand are %2</source>
        <translation>&quot;%1&quot; is no rulebook at hand; at hand are %2</translation>
    </message>
    <message>
        <source>is missing; it must be given</source>
        <translation>is missing; it must be given</translation>
    </message>
    <message>
        <source>%1 is no text; write text in quotation marks</source>
        <translation>%1 is no text; write text in quotation marks</translation>
    </message>
    <message>
        <source>%1 is too long; at most %L2 characters are kept</source>
        <translation>%1 is too long; at most %L2 characters are kept</translation>
    </message>
    <message>
        <source>%1 holds the character U+0000, which no text may hold</source>
        <translation>%1 holds the character U+0000, which no text may hold</translation>
    </message>
    <message>
        <source>&quot;&quot; is no id; write one or leave the field out</source>
        <translation>&quot;&quot; is no id; write one or leave the field out</translation>
    </message>
    <message>
        <source>%1 is not a moment that exists; write local time as &quot;2026-10-05T09:30:00&quot;</source>
        <translation>%1 is not a moment that exists; write local time as &quot;2026-10-05T09:30:00&quot;</translation>
    </message>
    <message>
        <source>%1 is no list; write a list […]</source>
        <translation>%1 is no list; write a list […]</translation>
    </message>
    <message>
        <source>%1 is not a date that exists; write it as &quot;2026-10-05&quot;</source>
        <translation>%1 is not a date that exists; write it as &quot;2026-10-05&quot;</translation>
    </message>
    <message>
        <source>%1 is no amount as text; write yuan in quotation marks, for example &quot;%2&quot;</source>
        <translation>%1 is no amount as text; write yuan in quotation marks, for example &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is no amount; write yuan with at most two decimals and no other marks, for example &quot;1234.50&quot;</source>
        <translation>%1 is no amount; write yuan with at most two decimals and no other marks, for example &quot;1234.50&quot;</translation>
    </message>
    <message>
        <source>%1 is negative; amounts are 0.00 or more</source>
        <translation>%1 is negative; amounts are 0.00 or more</translation>
    </message>
    <message>
        <source>%1 is no share; write percent as text with at most four decimals, for example &quot;66.67%&quot;</source>
        <translation>%1 is no share; write percent as text with at most four decimals, for example &quot;66.67%&quot;</translation>
    </message>
    <message>
        <source>%1 is no quantity; write a whole number from 0 to %2 without quotation marks</source>
        <translation>%1 is no quantity; write a whole number from 0 to %2 without quotation marks</translation>
    </message>
    <message>
        <source>%1 is neither true nor false; write one of the two</source>
        <translation>%1 is neither true nor false; write one of the two</translation>
    </message>
    <message>
        <source>%1 is no object; write {…}</source>
        <translation>%1 is no object; write {…}</translation>
    </message>
    <message>
        <source>%1 is no object of events with their moments; write {…}</source>
        <translation>%1 is no object of events with their moments; write {…}</translation>
    </message>
    <message>
        <source>%1 stands in a field that no case has</source>
        <translation>%1 stands in a field that no case has</translation>
    </message>
    <message>
        <source>holds more than %L1 elements; no list of a case does</source>
        <translation>holds more than %L1 elements; no list of a case does</translation>
    </message>
    <message>
        <source>%1 is no entry; write a whole number, or a text as &quot;87.5&quot; or &quot;94%&quot;</source>
        <translation>%1 is no entry; write a whole number, or a text as &quot;87.5&quot; or &quot;94%&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period; write &quot;2026-10&quot;, &quot;2026-Q4&quot;, &quot;2026-H1&quot; or &quot;2026&quot;</source>
        <translation>&quot;%1&quot; is no period; write &quot;2026-10&quot;, &quot;2026-Q4&quot;, &quot;2026-H1&quot; or &quot;2026&quot;</translation>
    </message>
    <message>
        <source>a sheet is a JSON object; begin it with {</source>
        <translation>a sheet is a JSON object; begin it with {</translation>
    </message>
</context>
<context>
    <name>kesu::CheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Check &amp;again</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;Open in the editor</translation>
    </message>
    <message>
        <source>Check a rulebook file</source>
        <translation>Check a rulebook file</translation>
    </message>
    <message>
        <source>What the checker found</source>
        <translation>What the checker found</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Choose …</translation>
    </message>
    <message>
        <source>A rulebook file (.toml)</source>
        <translation>A rulebook file (.toml)</translation>
    </message>
    <message>
        <source>Rulebook file</source>
        <translation>Rulebook file</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Choose a rulebook file. It is checked again whenever you save it.</source>
        <translation>Choose a rulebook file. It is checked again whenever you save it.</translation>
    </message>
    <message>
        <source>Rulebook to check</source>
        <translation>Rulebook to check</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nothing to mend.</translation>
    </message>
    <message>
        <source>%1. With an error it cannot judge.</source>
        <translation>%1. With an error it cannot judge.</translation>
    </message>
    <message>
        <source>%1. It can judge.</source>
        <translation>%1. It can judge.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>kesu::CheckedAmounts</name>
    <message>
        <source>Amount of %1</source>
        <translation>Amount of %1</translation>
    </message>
</context>
<context>
    <name>kesu::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>kesu::ChoiceEdit</name>
    <message>
        <source>Open the list</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>“%1” is not in the list: open it with Down</source>
        <translation>“%1” is not in the list: open it with Down</translation>
    </message>
</context>
<context>
    <name>kesu::CompanyPanel</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revert</translation>
    </message>
    <message>
        <source>Printed at the head of every form and report</source>
        <translation>Printed at the head of every form and report</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Unit of the closing limit</source>
        <translation>Unit of the closing limit</translation>
    </message>
    <message>
        <source> months</source>
        <translation> months</translation>
    </message>
    <message>
        <source>C&amp;hoose picture …</source>
        <translation>C&amp;hoose picture …</translation>
    </message>
    <message>
        <source>Company &amp;name</source>
        <translation>Company &amp;name</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>To be &amp;closed within</source>
        <translation>To be &amp;closed within</translation>
    </message>
    <message>
        <source>Where the rulebook of a complaint gives no limit of its own.</source>
        <translation>Where the rulebook of a complaint gives no limit of its own.</translation>
    </message>
    <message>
        <source>Repeated &amp;within</source>
        <translation>Repeated &amp;within</translation>
    </message>
    <message>
        <source>A complaint repeats an earlier one of the same customer, product and category within this time.</source>
        <translation>A complaint repeats an earlier one of the same customer, product and category within this time.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>What stands on forms and reports of this database.</source>
        <translation>What stands on forms and reports of this database.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg *.bmp)</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Kesu can read. PNG, JPEG, SVG and BMP will do.</source>
        <translation>“%1” is not a picture that Kesu can read. PNG, JPEG, SVG and BMP will do.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
</context>
<context>
    <name>kesu::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Changed by somebody else</translation>
    </message>
    <message>
        <source>%1 saved this slip at %2 while it was being edited here.</source>
        <translation>%1 saved this slip at %2 while it was being edited here.</translation>
    </message>
    <message>
        <source>Somebody else saved this slip while it was being edited here.</source>
        <translation>Somebody else saved this slip while it was being edited here.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both; they are marked.</source>
        <translation>
            <numerusform>%n field was changed by both; it is marked.</numerusform>
            <numerusform>%n fields were changed by both; they are marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>No field was changed by both.</source>
        <translation>No field was changed by both.</translation>
    </message>
    <message>
        <source>Choose what stays: ← mine, → theirs, Space the other one. Nothing is lost until it is saved.</source>
        <translation>Choose what stays: ← mine, → theirs, Space the other one. Nothing is lost until it is saved.</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Fields that differ</translation>
    </message>
    <message>
        <source>The marked field in full</source>
        <translation>The marked field in full</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>All &amp;mine</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>All &amp;theirs</translation>
    </message>
    <message>
        <source>Keep mine as a new &amp;draft</source>
        <translation>Keep mine as a new &amp;draft</translation>
    </message>
    <message>
        <source>&amp;Save the result</source>
        <translation>&amp;Save the result</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Go on editing</translation>
    </message>
    <message>
        <source>Mine: %1
Theirs: %2</source>
        <translation>Mine: %1
Theirs: %2</translation>
    </message>
</context>
<context>
    <name>kesu::ConflictModel</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>theirs</translation>
    </message>
    <message>
        <source>%1, stays</source>
        <translation>%1, stays</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>What I have</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>What was saved</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>What stays</translation>
    </message>
</context>
<context>
    <name>kesu::DeskList</name>
    <message numerus="yes">
        <source>The %n most urgent ones are shown.</source>
        <translation>
            <numerusform>The %n most urgent one is shown.</numerusform>
            <numerusform>The %n most urgent ones are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>Within three working days</source>
        <translation>Within three working days</translation>
    </message>
    <message>
        <source>Nothing is due in the next three working days.</source>
        <translation>Nothing is due in the next three working days.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nothing waits for evidence, approval or a later day.</source>
        <translation>Nothing waits for evidence, approval or a later day.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>No drafts.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Not named yet</translation>
    </message>
</context>
<context>
    <name>kesu::FigureDetail</name>
    <message>
        <source>House default</source>
        <translation>House default</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Clause %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kesu::FigureDialog</name>
    <message>
        <source>Set the company&apos;s figure</source>
        <translation>Set the company&apos;s figure</translation>
    </message>
    <message>
        <source>“%1” leaves this figure open. What you set makes a new edition; complaints that are filed already keep theirs.</source>
        <translation>“%1” leaves this figure open. What you set makes a new edition; complaints that are filed already keep theirs.</translation>
    </message>
    <message>
        <source>Decided by whom, where it is written down</source>
        <translation>Decided by whom, where it is written down</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>From &amp;day</source>
        <translation>From &amp;day</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>Now it is %1.</translation>
    </message>
    <message numerus="yes">
        <source>Edition %1 in force from %2. %n complaint(s) filed since then keep the edition they have.</source>
        <translation>
            <numerusform>Edition %1 in force from %2. %n complaint filed since then keeps the edition it has.</numerusform>
            <numerusform>Edition %1 in force from %2. %n complaints filed since then keep the edition they have.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition %1 in force from %2.</source>
        <translation>Edition %1 in force from %2.</translation>
    </message>
</context>
<context>
    <name>kesu::FigureList</name>
    <message>
        <source>Figures and their complaints</source>
        <translation>Figures and their complaints</translation>
    </message>
    <message>
        <source>%1: %2. Shows these complaints in the ledger.</source>
        <translation>%1: %2. Shows these complaints in the ledger.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kesu::FigureModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
</context>
<context>
    <name>kesu::FileBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Save everything as a new file …</source>
        <translation>&amp;Save everything as a new file …</translation>
    </message>
    <message>
        <source>Open &amp;another …</source>
        <translation>Open &amp;another …</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Everything saved so far can still be read here and saved as a new file; what you type now is kept on this computer.</source>
        <translation>Nothing more is written to it. Everything saved so far can still be read here and saved as a new file; what you type now is kept on this computer.</translation>
    </message>
    <message>
        <source>The database “%1” was deleted or moved away.</source>
        <translation>The database “%1” was deleted or moved away.</translation>
    </message>
    <message>
        <source>Put the file back and try again, or save everything as a new file before closing the window.</source>
        <translation>Put the file back and try again, or save everything as a new file before closing the window.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the database “%1”.</source>
        <translation>Another file has taken the place of the database “%1”.</translation>
    </message>
    <message>
        <source>“Try again” opens the file that lies there now. If it is the wrong one, save everything as a new file first.</source>
        <translation>“Try again” opens the file that lies there now. If it is the wrong one, save everything as a new file first.</translation>
    </message>
    <message>
        <source>The journal beside the database “%1” was deleted.</source>
        <translation>The journal beside the database “%1” was deleted.</translation>
    </message>
    <message>
        <source>The last changes may be missing in the file itself: save everything as a new file and go on with that one.</source>
        <translation>The last changes may be missing in the file itself: save everything as a new file and go on with that one.</translation>
    </message>
</context>
<context>
    <name>kesu::FilterChip</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kesu::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Find in the text</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>kesu::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Example case</source>
        <translation>Example case</translation>
    </message>
</context>
<context>
    <name>kesu::FirstStartDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Welcome to Kesu</source>
        <translation>Welcome to Kesu</translation>
    </message>
    <message>
        <source>Printed on forms and reports; can be changed later</source>
        <translation>Printed on forms and reports; can be changed later</translation>
    </message>
    <message>
        <source>Search by trade or title</source>
        <translation>Search by trade or title</translation>
    </message>
    <message>
        <source>Search the rulebooks</source>
        <translation>Search the rulebooks</translation>
    </message>
    <message>
        <source>Complaints judged by your own standard: what counts, by when, who bears what.</source>
        <translation>Complaints judged by your own standard: what counts, by when, who bears what.</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>C&amp;hoose …</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Company</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>Try a &amp;sample month</source>
        <translation>Try a &amp;sample month</translation>
    </message>
    <message>
        <source>&amp;Open a database …</source>
        <translation>&amp;Open a database …</translation>
    </message>
    <message>
        <source>“%1” is there already. Open it, or choose another name.</source>
        <translation>“%1” is there already. Open it, or choose another name.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose a folder of your own.</source>
        <translation>Nothing can be written to “%1”. Choose a folder of your own.</translation>
    </message>
    <message>
        <source>Where the database is to lie</source>
        <translation>Where the database is to lie</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu databases (*.kesu)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Open a database</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu);;All files (*)</source>
        <translation>Kesu databases (*.kesu);;All files (*)</translation>
    </message>
    <message>
        <source>Choose the trade …</source>
        <translation>Choose the trade …</translation>
    </message>
    <message>
        <source>Another trade</source>
        <translation>Another trade</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>Rulebooks</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>&amp;Trade</translation>
    </message>
    <message>
        <source>&amp;Rulebooks</source>
        <translation>&amp;Rulebooks</translation>
    </message>
    <message>
        <source>Tick the rulebook that judges your complaints. All of them can be changed later.</source>
        <translation>Tick the rulebook that judges your complaints. All of them can be changed later.</translation>
    </message>
    <message>
        <source>Your own figures, a further rulebook or an edition of your own can follow at any time.</source>
        <translation>Your own figures, a further rulebook or an edition of your own can follow at any time.</translation>
    </message>
    <message>
        <source>New slips begin with the uppermost one; product lines and branches can have their own.</source>
        <translation>New slips begin with the uppermost one; product lines and branches can have their own.</translation>
    </message>
    <message>
        <source>A new database has no users yet: whoever opens it may do everything. Users are set up later in Settings ▸ Users and roles.</source>
        <translation>A new database has no users yet: whoever opens it may do everything. Users are set up later in Settings ▸ Users and roles.</translation>
    </message>
</context>
<context>
    <name>kesu::FirstUserDialog</name>
    <message>
        <source>Set up users</source>
        <translation>Set up users</translation>
    </message>
    <message>
        <source>The first user is the administrator</source>
        <translation>The first user is the administrator</translation>
    </message>
    <message>
        <source>From now on everybody signs in with a name and a password, and does what their roles allow. The administrator makes the other users. Rights keep colleagues to their own work; they do not hide the file: whoever can copy it can read it with another program, so keep its folder closed to strangers.</source>
        <translation>From now on everybody signs in with a name and a password, and does what their roles allow. The administrator makes the other users. Rights keep colleagues to their own work; they do not hide the file: whoever can copy it can read it with another program, so keep its folder closed to strangers.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Set up users</source>
        <translation>&amp;Set up users</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kesu::FormDialog</name>
    <message>
        <source>There is no form here that you may print.</source>
        <translation>There is no form here that you may print.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Not everything can be shown on paper.</source>
        <translation>Not everything can be shown on paper.</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Reading the ledger …</translation>
    </message>
</context>
<context>
    <name>kesu::FormEdit</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>Line %1, column %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped one</source>
        <translation>&amp;Back to the shipped one</translation>
    </message>
    <message>
        <source>For example QR-025</source>
        <translation>For example QR-025</translation>
    </message>
    <message>
        <source>For example B</source>
        <translation>For example B</translation>
    </message>
    <message>
        <source>One name a line; without any the form is printed once</source>
        <translation>One name a line; without any the form is printed once</translation>
    </message>
    <message>
        <source>Fields that are printed</source>
        <translation>Fields that are printed</translation>
    </message>
    <message>
        <source>What is wrong with the layout file</source>
        <translation>What is wrong with the layout file</translation>
    </message>
    <message>
        <source>Form &amp;number</source>
        <translation>Form &amp;number</translation>
    </message>
    <message>
        <source>Revisi&amp;on</source>
        <translation>Revisi&amp;on</translation>
    </message>
    <message>
        <source>Names of the &amp;copies</source>
        <translation>Names of the &amp;copies</translation>
    </message>
    <message>
        <source>Fields that are &amp;printed</source>
        <translation>Fields that are &amp;printed</translation>
    </message>
    <message>
        <source>Rep&amp;lace by a file …</source>
        <translation>Rep&amp;lace by a file …</translation>
    </message>
    <message>
        <source>Save &amp;as a file …</source>
        <translation>Save &amp;as a file …</translation>
    </message>
    <message>
        <source>%1 · clause %2</source>
        <translation>%1 · clause %2</translation>
    </message>
    <message>
        <source>Layout: as shipped</source>
        <translation>Layout: as shipped</translation>
    </message>
    <message>
        <source>Layout: the company&apos;s own file</source>
        <translation>Layout: the company&apos;s own file</translation>
    </message>
</context>
<context>
    <name>kesu::FormOptions</name>
    <message>
        <source>Internal form</source>
        <translation>Internal form</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>Customer&apos;s copy</translation>
    </message>
    <message>
        <source>&amp;Empty, to write by hand</source>
        <translation>&amp;Empty, to write by hand</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>C&amp;opies</translation>
    </message>
    <message>
        <source>Copies to be printed</source>
        <translation>Copies to be printed</translation>
    </message>
    <message>
        <source>The form is printed once for each, with its name at the edge</source>
        <translation>The form is printed once for each, with its name at the edge</translation>
    </message>
    <message>
        <source>&amp;Rulebook</source>
        <translation>&amp;Rulebook</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Who gets the paper</source>
        <translation>&amp;Who gets the paper</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Clause %1</translation>
    </message>
    <message>
        <source>Form number %1</source>
        <translation>Form number %1</translation>
    </message>
</context>
<context>
    <name>kesu::FormPreview</name>
    <message>
        <source>Filled with the last complaint</source>
        <translation>Filled with the last complaint</translation>
    </message>
    <message>
        <source>With nothing filled in</source>
        <translation>With nothing filled in</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>What the preview shows</translation>
    </message>
    <message>
        <source>Who gets the paper</source>
        <translation>Who gets the paper</translation>
    </message>
    <message>
        <source>Internal form</source>
        <translation>Internal form</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>Customer&apos;s copy</translation>
    </message>
    <message>
        <source>You may not print this form.</source>
        <translation>You may not print this form.</translation>
    </message>
    <message>
        <source>There is no complaint yet, so the form is shown empty.</source>
        <translation>There is no complaint yet, so the form is shown empty.</translation>
    </message>
</context>
<context>
    <name>kesu::FormsPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revert</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Numbers, copies and fields of the printed forms. Name and logo stand in Company.</source>
        <translation>Numbers, copies and fields of the printed forms. Name and logo stand in Company.</translation>
    </message>
    <message>
        <source>Search forms</source>
        <translation>Search forms</translation>
    </message>
    <message>
        <source>For every company</source>
        <translation>For every company</translation>
    </message>
    <message>
        <source>The company&apos;s own layout has errors, so the shipped one is printed:</source>
        <translation>The company&apos;s own layout has errors, so the shipped one is printed:</translation>
    </message>
    <message>
        <source>%1 – changed by the company</source>
        <translation>%1 – changed by the company</translation>
    </message>
    <message>
        <source>Choose a layout file</source>
        <translation>Choose a layout file</translation>
    </message>
    <message>
        <source>Layouts of forms (*.toml)</source>
        <translation>Layouts of forms (*.toml)</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it is there and that you may read it.</source>
        <translation>%1 could not be read. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>%1 was not taken:</source>
        <translation>%1 was not taken:</translation>
    </message>
    <message>
        <source>%1 was taken, with remarks:</source>
        <translation>%1 was taken, with remarks:</translation>
    </message>
    <message>
        <source>Save the layout as a file</source>
        <translation>Save the layout as a file</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write.</source>
        <translation>%1 could not be written. Choose a folder in which you may write.</translation>
    </message>
</context>
<context>
    <name>kesu::HistoryModel</name>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>numbered</translation>
    </message>
    <message>
        <source>file added</source>
        <translation>file added</translation>
    </message>
    <message>
        <source>file removed</source>
        <translation>file removed</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>discarded</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>upgraded</translation>
    </message>
    <message>
        <source>Number of the entry in the chain of the whole history</source>
        <translation>Number of the entry in the chain of the whole history</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>kesu::ImportDialog</name>
    <message>
        <source>&amp;Try without keeping</source>
        <translation>&amp;Try without keeping</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows …</source>
        <translation>&amp;Save rejected rows …</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <translation>Import complaints</translation>
    </message>
    <message>
        <source>An .xlsx or .csv file with one complaint a row</source>
        <translation>An .xlsx or .csv file with one complaint a row</translation>
    </message>
    <message>
        <source>Table to import</source>
        <translation>Table to import</translation>
    </message>
    <message>
        <source>Mapping: which column fills which field</source>
        <translation>Mapping: which column fills which field</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>T&amp;able</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Choose …</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Mapping</translation>
    </message>
    <message>
        <source>&amp;Other mapping …</source>
        <translation>&amp;Other mapping …</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>First rows of the table</translation>
    </message>
    <message>
        <source>Rejected rows with their reasons</source>
        <translation>Rejected rows with their reasons</translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <translation>&amp;First rows</translation>
    </message>
    <message>
        <source>&amp;Rejected rows</source>
        <translation>&amp;Rejected rows</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>Mapping file</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>Mappings (*.toml)</translation>
    </message>
    <message>
        <source>Choose a mapping: it says which column fills which field.</source>
        <translation>Choose a mapping: it says which column fills which field.</translation>
    </message>
    <message>
        <source>Choose the table that holds the complaints.</source>
        <translation>Choose the table that holds the complaints.</translation>
    </message>
    <message>
        <source>These are the first rows. Try it to see what would become of all of them.</source>
        <translation>These are the first rows. Try it to see what would become of all of them.</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importing …</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Trying …</translation>
    </message>
    <message>
        <source>&amp;Rejected rows (%1)</source>
        <translation>&amp;Rejected rows (%1)</translation>
    </message>
    <message>
        <source>%1 rows read: %2 imported, %3 known already, %4 rejected.</source>
        <translation>%1 rows read: %2 imported, %3 known already, %4 rejected.</translation>
    </message>
    <message>
        <source>%1 rows read: %2 would be imported, %3 are known already, %4 would be rejected. Nothing has been kept.</source>
        <translation>%1 rows read: %2 would be imported, %3 are known already, %4 would be rejected. Nothing has been kept.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Save the rejected rows</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <source>The rejected rows with their reasons lie in %1. Mend them there and import that file.</source>
        <translation>The rejected rows with their reasons lie in %1. Mend them there and import that file.</translation>
    </message>
</context>
<context>
    <name>kesu::ImportEditionDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Import an edition</source>
        <translation>Import an edition</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>What the checker found</source>
        <translation>What the checker found</translation>
    </message>
    <message>
        <source>What &amp;changes</source>
        <translation>What &amp;changes</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Findings</translation>
    </message>
    <message>
        <source>Decided by whom, where it is written down</source>
        <translation>Decided by whom, where it is written down</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>Choose the file of the new edition. Nothing is kept before you say so.</source>
        <translation>Choose the file of the new edition. Nothing is kept before you say so.</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>C&amp;hoose …</translation>
    </message>
    <message>
        <source>A rulebook file (.toml)</source>
        <translation>A rulebook file (.toml)</translation>
    </message>
    <message>
        <source>Rulebook file</source>
        <translation>Rulebook file</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Edition to import</source>
        <translation>Edition to import</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>“%1”, edition %2, in force from %3; it takes over from edition %4.</source>
        <translation>“%1”, edition %2, in force from %3; it takes over from edition %4.</translation>
    </message>
    <message>
        <source>“%1”, edition %2, in force from %3: a standard that is not here yet.</source>
        <translation>“%1”, edition %2, in force from %3: a standard that is not here yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) filed since that day keep the edition they have.</source>
        <translation>
            <numerusform>%n complaint filed since that day keeps the edition it has.</numerusform>
            <numerusform>%n complaints filed since that day keep the edition they have.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>&amp;Findings (%1)</translation>
    </message>
    <message>
        <source>Everything is new.</source>
        <translation>Everything is new.</translation>
    </message>
    <message>
        <source>Both editions say the same.</source>
        <translation>Both editions say the same.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1.</source>
        <translation>It cannot be imported: %1.</translation>
    </message>
    <message>
        <source>Import edition %1 of “%2”?</source>
        <translation>Import edition %1 of “%2”?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>kesu::JudgementPanel</name>
    <message>
        <source>The rulebook of this slip is not at hand, so that nothing can be judged.</source>
        <translation>The rulebook of this slip is not at hand, so that nothing can be judged.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, edition %2</translation>
    </message>
    <message>
        <source>Rulebook: %1</source>
        <translation>Rulebook: %1</translation>
    </message>
    <message>
        <source>Not in use so far</source>
        <translation>Not in use so far</translation>
    </message>
</context>
<context>
    <name>kesu::KeptEditsBar</name>
    <message>
        <source>&amp;Go on with them</source>
        <translation>&amp;Go on with them</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Drop them</translation>
    </message>
    <message>
        <source>Edits kept at %1 are shown here; they are not saved yet.</source>
        <translation>Edits kept at %1 are shown here; they are not saved yet.</translation>
    </message>
    <message>
        <source>%1 The complaint was changed since; saving asks what to do.</source>
        <translation>%1 The complaint was changed since; saving asks what to do.</translation>
    </message>
</context>
<context>
    <name>kesu::LeavingDialog</name>
    <message>
        <source>A backup is made before the window closes.</source>
        <translation>A backup is made before the window closes.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Leave without it</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
    <message>
        <source>Backup on leaving</source>
        <translation>Backup on leaving</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>How far the backup is</translation>
    </message>
    <message>
        <source>The backup on leaving was not made: %1</source>
        <translation>The backup on leaving was not made: %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
</context>
<context>
    <name>kesu::LedgerFilterBar</name>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Rulebook</translation>
    </message>
    <message>
        <source>Search number, customer, product, order, batch, text</source>
        <translation>Search number, customer, product, order, batch, text</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Search the ledger</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Customer: %1</translation>
    </message>
    <message>
        <source>Borne by: %1</source>
        <translation>Borne by: %1</translation>
    </message>
    <message>
        <source>Only the complaints behind a figure: %1</source>
        <translation>Only the complaints behind a figure: %1</translation>
    </message>
</context>
<context>
    <name>kesu::LedgerPage</name>
    <message>
        <source>&amp;Print forms</source>
        <translation>&amp;Print forms</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;New complaint</source>
        <translation>&amp;New complaint</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>No complaint matches</source>
        <translation>No complaint matches</translation>
    </message>
    <message>
        <source>Take away a filter or search for fewer words. Two characters of a name, pinyin initials or part of a number are enough.</source>
        <translation>Take away a filter or search for fewer words. Two characters of a name, pinyin initials or part of a number are enough.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>The ledger is empty</translation>
    </message>
    <message>
        <source>Enter the first complaint with Ctrl+N, or import an existing ledger from Excel or CSV.</source>
        <translation>Enter the first complaint with Ctrl+N, or import an existing ledger from Excel or CSV.</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>%1 complaint(s)</source>
        <translation>%1 complaint(s)</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>loss %1</translation>
    </message>
    <message>
        <source>company bears %1</source>
        <translation>company bears %1</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>counting …</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>No view has been saved</source>
        <translation>No view has been saved</translation>
    </message>
    <message>
        <source>&amp;Save these filters as a view …</source>
        <translation>&amp;Save these filters as a view …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Remove a view</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Copy as table</translation>
    </message>
    <message>
        <source>Print &amp;as</source>
        <translation>Print &amp;as</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Back to: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kesu::MainWindow</name>
    <message>
        <source>Complaint ledger %1</source>
        <translation>Complaint ledger %1</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Export the ledger</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Writing the ledger …</source>
        <translation>Writing the ledger …</translation>
    </message>
    <message>
        <source>%1 complaint(s) written to %2</source>
        <translation>%1 complaint(s) written to %2</translation>
    </message>
    <message>
        <source>No slip is open</source>
        <translation>No slip is open</translation>
    </message>
    <message>
        <source>Open a complaint from the desk or the ledger, or enter a new one with Ctrl+N.</source>
        <translation>Open a complaint from the desk or the ledger, or enter a new one with Ctrl+N.</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>No rulebook is installed, so no complaint can be judged. Install Kesu again.</source>
        <translation>No rulebook is installed, so no complaint can be judged. Install Kesu again.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Settings saved</translation>
    </message>
    <message>
        <source>The company&apos;s settings have been changed and not saved.</source>
        <translation>The company&apos;s settings have been changed and not saved.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Kesu</source>
        <translation>Kesu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New complaint</source>
        <translation>&amp;New complaint</translation>
    </message>
    <message>
        <source>&amp;Import ledger …</source>
        <translation>&amp;Import ledger …</translation>
    </message>
    <message>
        <source>&amp;Export ledger …</source>
        <translation>&amp;Export ledger …</translation>
    </message>
    <message>
        <source>&amp;Other database …</source>
        <translation>&amp;Other database …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Re&amp;fresh</translation>
    </message>
    <message>
        <source>S&amp;lip</source>
        <translation>S&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Kesu</source>
        <translation>&amp;About Kesu</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Database %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Kesu %1 – customer complaints judged by the company&apos;s own standard</source>
        <translation>Kesu %1 – customer complaints judged by the company&apos;s own standard</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
Qt %1 · database %2</source>
        <translation>Free software under the GNU General Public License, version 3 or later.
Qt %1 · database %2</translation>
    </message>
    <message>
        <source>the changes of the assessment sheet</source>
        <translation>the changes of the assessment sheet</translation>
    </message>
    <message>
        <source>the changes of the company&apos;s settings</source>
        <translation>the changes of the company&apos;s settings</translation>
    </message>
    <message>
        <source>This page is not open to you</source>
        <translation>This page is not open to you</translation>
    </message>
    <message>
        <source>&amp;Scan a form …</source>
        <translation>&amp;Scan a form …</translation>
    </message>
    <message>
        <source>&amp;Blank form …</source>
        <translation>&amp;Blank form …</translation>
    </message>
    <message>
        <source>&amp;Forms of several complaints …</source>
        <translation>&amp;Forms of several complaints …</translation>
    </message>
    <message>
        <source>There is no form to print</source>
        <translation>There is no form to print</translation>
    </message>
    <message numerus="yes">
        <source>Forms of the %n &amp;chosen</source>
        <translation>
            <numerusform>Forms of the %n &amp;chosen</numerusform>
            <numerusform>Forms of the %n &amp;chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Register of these lines</source>
        <translation>&amp;Register of these lines</translation>
    </message>
    <message>
        <source>All lines of the present filter as a list</source>
        <translation>All lines of the present filter as a list</translation>
    </message>
    <message>
        <source>“%1” is no code of a form.</source>
        <translation>“%1” is no code of a form.</translation>
    </message>
</context>
<context>
    <name>kesu::MasterDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kesu::MasterFields</name>
    <message>
        <source>Create customer “%1”</source>
        <translation>Create customer “%1”</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>Salesman</translation>
    </message>
    <message>
        <source>Create staff member “%1”</source>
        <translation>Create staff member “%1”</translation>
    </message>
    <message>
        <source>Create product “%1”</source>
        <translation>Create product “%1”</translation>
    </message>
</context>
<context>
    <name>kesu::MasterPanel</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Edit …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Remove …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>Remove “%1” from the list?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries from the list?</source>
        <translation>
            <numerusform>Remove %n entry from the list?</numerusform>
            <numerusform>Remove %n entries from the list?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Complaints that name it keep the name.</source>
        <translation>Complaints that name it keep the name.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Search for fewer letters.</source>
        <translation>Search for fewer letters.</translation>
    </message>
    <message>
        <source>What is typed on a slip can be added to this list there as well.</source>
        <translation>What is typed on a slip can be added to this list there as well.</translation>
    </message>
</context>
<context>
    <name>kesu::NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kesu::NewPassword</name>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>New password, once more</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>once more</translation>
    </message>
    <message>
        <source>Type the password a second time.</source>
        <translation>Type the password a second time.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>The two passwords are not the same. Type both again.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words in a row are easy to keep in mind and hard to guess.</source>
        <translation>
            <numerusform>At least %n character. A few words in a row are easy to keep in mind and hard to guess.</numerusform>
            <numerusform>At least %n characters. A few words in a row are easy to keep in mind and hard to guess.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short: %1 of %2 characters.</source>
        <translation>Too short: %1 of %2 characters.</translation>
    </message>
    <message>
        <source>Long enough. A longer one is harder to guess.</source>
        <translation>Long enough. A longer one is harder to guess.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Hard to guess.</translation>
    </message>
</context>
<context>
    <name>kesu::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>kesu::PageView</name>
    <message>
        <source>Pages as they are printed</source>
        <translation>Pages as they are printed</translation>
    </message>
</context>
<context>
    <name>kesu::PanelDelegate</name>
    <message>
        <source>House default: the source leaves it blank.</source>
        <translation>House default: the source leaves it blank.</translation>
    </message>
</context>
<context>
    <name>kesu::PasswordDialog</name>
    <message>
        <source>New password of %1</source>
        <translation>New password of %1</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Your password was given to you by somebody else. Choose one that only you know.</source>
        <translation>Your password was given to you by somebody else. Choose one that only you know.</translation>
    </message>
    <message>
        <source>Tell it to %1 in person; it cannot be read again. It has to be changed at the next signing in.</source>
        <translation>Tell it to %1 in person; it cannot be read again. It has to be changed at the next signing in.</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Old password</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kesu::PasswordEdit</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>kesu::PeriodBar</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Any days</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Kind of period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Period after</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Half-year</translation>
    </message>
</context>
<context>
    <name>kesu::PeriodDialog</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kesu::PreviewModel</name>
    <message>
        <source>Taken by the mapping</source>
        <translation>Taken by the mapping</translation>
    </message>
    <message>
        <source>Not named by the mapping</source>
        <translation>Not named by the mapping</translation>
    </message>
</context>
<context>
    <name>kesu::PrintPreviewDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Save PDF …</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>kesu::ProseContents</name>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>kesu::RecoveryCodeDialog</name>
    <message>
        <source>The code is written down and &amp;kept in a safe place</source>
        <translation>The code is written down and &amp;kept in a safe place</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>Write this code down now</translation>
    </message>
    <message>
        <source>When no administrator knows a password any more, this code makes a new one. It is shown only this once, works once, and is kept nowhere in the database. Keep it like a key: on paper, under lock, not beside this computer.</source>
        <translation>When no administrator knows a password any more, this code makes a new one. It is shown only this once, works once, and is kept nowhere in the database. Keep it like a key: on paper, under lock, not beside this computer.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
</context>
<context>
    <name>kesu::RecoveryDialog</name>
    <message>
        <source>Password forgotten</source>
        <translation>Password forgotten</translation>
    </message>
    <message>
        <source>An administrator can give you a new password under Settings, Users and roles. Only where no administrator can sign in any more, the recovery code helps: it was shown when the users were set up, and gives an administrator a new password.</source>
        <translation>An administrator can give you a new password under Settings, Users and roles. Only where no administrator can sign in any more, the recovery code helps: it was shown when the users were set up, and gives an administrator a new password.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Recovery code</translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>&amp;Administrator</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>&amp;Set password</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kesu::RejectsModel</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Why it was rejected</translation>
    </message>
</context>
<context>
    <name>kesu::ReplayDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Save as CSV …</translation>
    </message>
    <message>
        <source>Try a draft on past complaints</source>
        <translation>Try a draft on past complaints</translation>
    </message>
    <message>
        <source>Choose the file of a draft. All filed complaints of its standard are judged by it beside what they got; nothing is changed.</source>
        <translation>Choose the file of a draft. All filed complaints of its standard are judged by it beside what they got; nothing is changed.</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>C&amp;hoose …</translation>
    </message>
    <message>
        <source>A rulebook file (.toml)</source>
        <translation>A rulebook file (.toml)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation>Totals before and after</translation>
    </message>
    <message>
        <source>Complaints that come out differently</source>
        <translation>Complaints that come out differently</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Try</translation>
    </message>
    <message>
        <source>Draft to try</source>
        <translation>Draft to try</translation>
    </message>
    <message>
        <source>“%1”, edition %2: ready to be tried.</source>
        <translation>“%1”, edition %2: ready to be tried.</translation>
    </message>
    <message>
        <source>This is no rulebook yet: %1</source>
        <translation>This is no rulebook yet: %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>%1 of %2 judged; %3 come out differently.</source>
        <translation>%1 of %2 judged; %3 come out differently.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Stopped before the end.</translation>
    </message>
    <message>
        <source>There is no filed complaint of this standard.</source>
        <translation>There is no filed complaint of this standard.</translation>
    </message>
    <message>
        <source>%1 complaints judged; %2 come out differently.</source>
        <translation>%1 complaints judged; %2 come out differently.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>aspect and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of these: %1.</source>
        <translation>Of these: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>The first %1 are listed.</translation>
    </message>
    <message>
        <source>%1 have words that the draft does not know: %2.</source>
        <translation>%1 have words that the draft does not know: %2.</translation>
    </message>
    <message>
        <source>%1 could not be judged: their own edition is not at hand.</source>
        <translation>%1 could not be judged: their own edition is not at hand.</translation>
    </message>
    <message>
        <source>Save what comes out differently</source>
        <translation>Save what comes out differently</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1 compared</translation>
    </message>
</context>
<context>
    <name>kesu::ReplayModel</name>
    <message>
        <source>without a number</source>
        <translation>without a number</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>By the draft</source>
        <translation>By the draft</translation>
    </message>
</context>
<context>
    <name>kesu::ReplayTotalsModel</name>
    <message>
        <source>Complaints: %1</source>
        <translation>Complaints: %1</translation>
    </message>
    <message>
        <source>Loss shared out</source>
        <translation>Loss shared out</translation>
    </message>
    <message>
        <source>Borne by %1</source>
        <translation>Borne by %1</translation>
    </message>
    <message>
        <source>Claimed back</source>
        <translation>Claimed back</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>By the draft</source>
        <translation>By the draft</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>kesu::ReportCasesPanel</name>
    <message>
        <source>&amp;Choose the cases by hand</source>
        <translation>&amp;Choose the cases by hand</translation>
    </message>
    <message>
        <source>Otherwise the three with the greatest loss are told.</source>
        <translation>Otherwise the three with the greatest loss are told.</translation>
    </message>
    <message>
        <source>Add a complaint …</source>
        <translation>Add a complaint …</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <translation>Take this one out</translation>
    </message>
    <message>
        <source>Tell it earlier</source>
        <translation>Tell it earlier</translation>
    </message>
    <message>
        <source>Tell it later</source>
        <translation>Tell it later</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Cases that are told</source>
        <translation>Cases that are told</translation>
    </message>
    <message>
        <source>What is said of &amp;it</source>
        <translation>What is said of &amp;it</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>What is said of it</translation>
    </message>
    <message>
        <source>Number of the complaint, or words that only it has</source>
        <translation>Number of the complaint, or words that only it has</translation>
    </message>
</context>
<context>
    <name>kesu::ReportNotePanel</name>
    <message>
        <source>Delivered &amp;batches</source>
        <translation>Delivered &amp;batches</translation>
    </message>
    <message>
        <source>&amp;Shipped quantity</source>
        <translation>&amp;Shipped quantity</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>On “%1”</translation>
    </message>
    <message>
        <source>Remark of the clerk</source>
        <translation>Remark of the clerk</translation>
    </message>
    <message>
        <source>What comes &amp;next</source>
        <translation>What comes &amp;next</translation>
    </message>
    <message>
        <source>What the next period is about</source>
        <translation>What the next period is about</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>A whole number above 0, for example 420</source>
        <translation>A whole number above 0, for example 420</translation>
    </message>
</context>
<context>
    <name>kesu::ReportsPage</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Figures as JSON …</source>
        <translation>&amp;Figures as JSON …</translation>
    </message>
    <message>
        <source>Save P&amp;DF …</source>
        <translation>Save P&amp;DF …</translation>
    </message>
    <message>
        <source>Nothing to report for %1</source>
        <translation>Nothing to report for %1</translation>
    </message>
    <message>
        <source>No complaint was registered in these twelve months. Enter one, or choose another period above.</source>
        <translation>No complaint was registered in these twelve months. Enter one, or choose another period above.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write.</source>
        <translation>%1 could not be written. Choose a folder in which you may write.</translation>
    </message>
    <message>
        <source>&amp;Workbook …</source>
        <translation>&amp;Workbook …</translation>
    </message>
    <message>
        <source>Save the report as a workbook</source>
        <translation>Save the report as a workbook</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Adding up the complaints …</source>
        <translation>Adding up the complaints …</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
    <message>
        <source>%1 changed what is typed into this report meanwhile.</source>
        <translation>%1 changed what is typed into this report meanwhile.</translation>
    </message>
    <message>
        <source>What you typed is still here and not kept yet. Decide which of the two stays.</source>
        <translation>What you typed is still here and not kept yet. Decide which of the two stays.</translation>
    </message>
    <message>
        <source>None of these complaints was registered in these twelve months. Choose other ones, or another period, above.</source>
        <translation>None of these complaints was registered in these twelve months. Choose other ones, or another period, above.</translation>
    </message>
    <message>
        <source>Shows these complaints in the ledger</source>
        <translation>Shows these complaints in the ledger</translation>
    </message>
    <message>
        <source>%1: %2. Shows these complaints in the ledger.</source>
        <translation>%1: %2. Shows these complaints in the ledger.</translation>
    </message>
    <message>
        <source>Opens this complaint</source>
        <translation>Opens this complaint</translation>
    </message>
    <message>
        <source>Looking for the complaints …</source>
        <translation>Looking for the complaints …</translation>
    </message>
    <message>
        <source>&amp;Appendix</source>
        <translation>&amp;Appendix</translation>
    </message>
    <message>
        <source>Lists the numbers of the complaints behind the figures at the end of the report</source>
        <translation>Lists the numbers of the complaints behind the figures at the end of the report</translation>
    </message>
    <message>
        <source>&amp;Targets …</source>
        <translation>&amp;Targets …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Take the other</translation>
    </message>
    <message>
        <source>#%1, which is no longer there</source>
        <translation>#%1, which is no longer there</translation>
    </message>
    <message>
        <source>No complaint of %1 matches “%2”.</source>
        <translation>No complaint of %1 matches “%2”.</translation>
    </message>
    <message>
        <source>Several complaints of %1 match “%2”.</source>
        <translation>Several complaints of %1 match “%2”.</translation>
    </message>
    <message>
        <source>Give its number, or words that only this one has.</source>
        <translation>Give its number, or words that only this one has.</translation>
    </message>
</context>
<context>
    <name>kesu::RescuedDialog</name>
    <message>
        <source>A slip without customer and product</source>
        <translation>A slip without customer and product</translation>
    </message>
    <message>
        <source>Typed by %1 until %2</source>
        <translation>Typed by %1 until %2</translation>
    </message>
    <message>
        <source>Not saved because: %1</source>
        <translation>Not saved because: %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Description: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Go on with it</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Recovered slips</source>
        <translation>Recovered slips</translation>
    </message>
    <message>
        <source>These slips were typed and could not be saved. They are kept on this computer until they are saved or discarded.</source>
        <translation>These slips were typed and could not be saved. They are kept on this computer until they are saved or discarded.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Discard what was typed for “%1”? It is gone then.</source>
        <translation>Discard what was typed for “%1”? It is gone then.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>kesu::ResourceLocator</name>
    <message>
        <source>The rulebooks and calendars of Kesu are not in %1; install Kesu again or set KESU_RESOURCES.</source>
        <translation>The rulebooks and calendars of Kesu are not in %1; install Kesu again or set KESU_RESOURCES.</translation>
    </message>
</context>
<context>
    <name>kesu::RestoreDialog</name>
    <message>
        <source>%1 – restored</source>
        <translation>%1 – restored</translation>
    </message>
    <message>
        <source>%1 – restored %2</source>
        <translation>%1 – restored %2</translation>
    </message>
    <message>
        <source>&amp;Rename the file that is there and put the backup in its place</source>
        <translation>&amp;Rename the file that is there and put the backup in its place</translation>
    </message>
    <message>
        <source>&amp;Open it afterwards</source>
        <translation>&amp;Open it afterwards</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>Res&amp;tore</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The backup becomes a database in a new place, with its attachments. What is open now stays as it is.</source>
        <translation>The backup becomes a database in a new place, with its attachments. What is open now stays as it is.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>C&amp;hoose …</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>New database</translation>
    </message>
    <message>
        <source>New &amp;database</source>
        <translation>New &amp;database</translation>
    </message>
    <message>
        <source>The backup is being read through …</source>
        <translation>The backup is being read through …</translation>
    </message>
    <message>
        <source>made at %1</source>
        <translation>made at %1</translation>
    </message>
    <message>
        <source>complaints: %1</source>
        <translation>complaints: %1</translation>
    </message>
    <message>
        <source>entries of the history: %1</source>
        <translation>entries of the history: %1</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>attachments: %1</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>The backup is sound.</translation>
    </message>
    <message>
        <source>Where the database is to lie</source>
        <translation>Where the database is to lie</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu databases (*.kesu)</translation>
    </message>
    <message>
        <source>Say where the database is to lie.</source>
        <translation>Say where the database is to lie.</translation>
    </message>
    <message>
        <source>This is the database that is open now; choose another name.</source>
        <translation>This is the database that is open now; choose another name.</translation>
    </message>
    <message>
        <source>This is the backup itself; choose another name.</source>
        <translation>This is the backup itself; choose another name.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>There is a file of that name already.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>The backup is being restored …</source>
        <translation>The backup is being restored …</translation>
    </message>
    <message>
        <source>What was there is called %1 now.</source>
        <translation>What was there is called %1 now.</translation>
    </message>
    <message numerus="yes">
        <source>The backup was restored; %n attachment(s) could not be had.</source>
        <translation>
            <numerusform>The backup was restored; %n attachment could not be had.</numerusform>
            <numerusform>The backup was restored; %n attachments could not be had.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was restored and checked.</source>
        <translation>The backup was restored and checked.</translation>
    </message>
</context>
<context>
    <name>kesu::RoleDialog</name>
    <message>
        <source>Role %1</source>
        <translation>Role %1</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>New role</translation>
    </message>
    <message>
        <source>Approves as</source>
        <translation>Approves as</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>&amp;Rights</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>&amp;Approves as</source>
        <translation>&amp;Approves as</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>sees</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>sees %1</source>
        <translation>sees %1</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>changes %1</translation>
    </message>
    <message>
        <source>Comes with the right “%1”.</source>
        <translation>Comes with the right “%1”.</translation>
    </message>
</context>
<context>
    <name>kesu::RoleModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sees</translation>
    </message>
    <message>
        <source>Approves as</source>
        <translation>Approves as</translation>
    </message>
</context>
<context>
    <name>kesu::RowsEditorBase</name>
    <message>
        <source>Remove this row (Ctrl+Delete)</source>
        <translation>Remove this row (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Still to fill in: %1</translation>
    </message>
</context>
<context>
    <name>kesu::RulebookBar</name>
    <message>
        <source>&amp;Judge by it</source>
        <translation>&amp;Judge by it</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
    <message>
        <source>This product belongs to “%1”, whose complaints “%2” judges.</source>
        <translation>This product belongs to “%1”, whose complaints “%2” judges.</translation>
    </message>
</context>
<context>
    <name>kesu::RulebookCheckList</name>
    <message>
        <source>filing limit</source>
        <translation>filing limit</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>validity</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>deadlines</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>approvals</translation>
    </message>
    <message>
        <source>liability</source>
        <translation>liability</translation>
    </message>
    <message>
        <source>recoveries</source>
        <translation>recoveries</translation>
    </message>
    <message>
        <source>penalties</source>
        <translation>penalties</translation>
    </message>
    <message>
        <source>periodic assessment</source>
        <translation>periodic assessment</translation>
    </message>
    <message>
        <source>judges no single complaint</source>
        <translation>judges no single complaint</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Made for this trade</source>
        <translation>Made for this trade</translation>
    </message>
    <message>
        <source>For every trade</source>
        <translation>For every trade</translation>
    </message>
    <message>
        <source>Made for other trades</source>
        <translation>Made for other trades</translation>
    </message>
</context>
<context>
    <name>kesu::RulebookList</name>
    <message>
        <source>Rulebooks</source>
        <translation>Rulebooks</translation>
    </message>
    <message>
        <source>Search the rulebooks</source>
        <translation>Search the rulebooks</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kesu::RulebookPanel</name>
    <message>
        <source>Make &amp;default</source>
        <translation>Make &amp;default</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>Rulebooks</translation>
    </message>
    <message>
        <source>Rulebooks in use</source>
        <translation>Rulebooks in use</translation>
    </message>
    <message>
        <source>New complaints are judged by the default one; each slip can choose another of those ticked here.</source>
        <translation>New complaints are judged by the default one; each slip can choose another of those ticked here.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Default: %1</translation>
    </message>
    <message>
        <source>At least one rulebook must be in use, else no complaint could be judged.</source>
        <translation>At least one rulebook must be in use, else no complaint could be judged.</translation>
    </message>
</context>
<context>
    <name>kesu::RulebooksPage</name>
    <message>
        <source>No rulebook is installed</source>
        <translation>No rulebook is installed</translation>
    </message>
    <message>
        <source>The folder with the rulebooks is empty or unreadable. Install Kesu again.</source>
        <translation>The folder with the rulebooks is empty or unreadable. Install Kesu again.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>&amp;Print, or save as PDF …</source>
        <translation>&amp;Print, or save as PDF …</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copy as Markdown</translation>
    </message>
    <message>
        <source>C&amp;heck a rulebook file …</source>
        <translation>C&amp;heck a rulebook file …</translation>
    </message>
    <message>
        <source>&amp;Import an edition …</source>
        <translation>&amp;Import an edition …</translation>
    </message>
    <message>
        <source>&amp;Try a draft on past complaints …</source>
        <translation>&amp;Try a draft on past complaints …</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>Order of the rules</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>By clause</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>By topic</translation>
    </message>
    <message>
        <source>The rulebook as text</source>
        <translation>The rulebook as text</translation>
    </message>
    <message>
        <source>Edition %1 · %2</source>
        <translation>Edition %1 · %2</translation>
    </message>
    <message>
        <source>in force today</source>
        <translation>in force today</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>not in force today</translation>
    </message>
    <message>
        <source>Copied: “%1” as Markdown.</source>
        <translation>Copied: “%1” as Markdown.</translation>
    </message>
</context>
<context>
    <name>kesu::SafetyBars</name>
    <message>
        <source>&amp;Look at them …</source>
        <translation>&amp;Look at them …</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>La&amp;ter</translation>
    </message>
    <message>
        <source>Do &amp;not show this again</source>
        <translation>Do &amp;not show this again</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>The database lies on a network share.</source>
        <translation>The database lies on a network share.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) that could not be saved were recovered.</source>
        <translation>
            <numerusform>%n slip that could not be saved was recovered.</numerusform>
            <numerusform>%n slips that could not be saved were recovered.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer until they are saved or discarded.</source>
        <translation>They are kept on this computer until they are saved or discarded.</translation>
    </message>
    <message>
        <source>The file “%1” is still not there.</source>
        <translation>The file “%1” is still not there.</translation>
    </message>
    <message>
        <source>Save everything as a new file</source>
        <translation>Save everything as a new file</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu databases (*.kesu)</translation>
    </message>
    <message>
        <source>%1 – rescued.kesu</source>
        <translation>%1 – rescued.kesu</translation>
    </message>
    <message>
        <source>Saving everything as a new file …</source>
        <translation>Saving everything as a new file …</translation>
    </message>
</context>
<context>
    <name>kesu::SafetyPanel</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revert</translation>
    </message>
    <message>
        <source>Res&amp;tore …</source>
        <translation>Res&amp;tore …</translation>
    </message>
    <message>
        <source>Data safety</source>
        <translation>Data safety</translation>
    </message>
    <message>
        <source>Written and checked: %1 (%2)</source>
        <translation>Written and checked: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>How far the backup is</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Where and when</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Backups that are kept</translation>
    </message>
    <message>
        <source>Restore another &amp;file …</source>
        <translation>Restore another &amp;file …</translation>
    </message>
    <message>
        <source>Show the fo&amp;lder</source>
        <translation>Show the fo&amp;lder</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Backup to restore</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu);;All files (*)</source>
        <translation>Kesu databases (*.kesu);;All files (*)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Finds everything that was changed outside Kesu: in the database, in its history, in attachments. The head of the history stands on printed reports and proves them.</source>
        <translation>Finds everything that was changed outside Kesu: in the database, in its history, in attachments. The head of the history stands on printed reports and proves them.</translation>
    </message>
    <message>
        <source>&amp;Verify the database …</source>
        <translation>&amp;Verify the database …</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1, attachments in %2</source>
        <translation>%1, attachments in %2</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Looking at the folder of the backups …</source>
        <translation>Looking at the folder of the backups …</translation>
    </message>
    <message>
        <source>The next one is due at %1.</source>
        <translation>The next one is due at %1.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Last backup: %1</translation>
    </message>
    <message>
        <source>There is no backup of this database yet.</source>
        <translation>There is no backup of this database yet.</translation>
    </message>
    <message>
        <source>Choose a folder for backups first</source>
        <translation>Choose a folder for backups first</translation>
    </message>
</context>
<context>
    <name>kesu::ScanDialog</name>
    <message>
        <source>Scan a form</source>
        <translation>Scan a form</translation>
    </message>
    <message>
        <source>Hold the scanner over the QR code at the head of the form. Without a scanner, type the entry and the groups of letters and digits at its foot, as 512-1A2B-3C4D-5E6F-7081.</source>
        <translation>Hold the scanner over the QR code at the head of the form. Without a scanner, type the entry and the groups of letters and digits at its foot, as 512-1A2B-3C4D-5E6F-7081.</translation>
    </message>
    <message>
        <source>&amp;Code of the form</source>
        <translation>&amp;Code of the form</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Code of the form</translation>
    </message>
    <message>
        <source>What the form shows</source>
        <translation>What the form shows</translation>
    </message>
    <message>
        <source>&amp;Open complaint</source>
        <translation>&amp;Open complaint</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1” is no code of a form.</source>
        <translation>“%1” is no code of a form.</translation>
    </message>
</context>
<context>
    <name>kesu::ScannedBar</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Changed since: %1</translation>
    </message>
    <message>
        <source>Print &amp;anew</source>
        <translation>Print &amp;anew</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>kesu::ScopeBar</name>
    <message>
        <source>Report over one standard</source>
        <translation>Report over one standard</translation>
    </message>
    <message>
        <source>Report over one customer</source>
        <translation>Report over one customer</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Report over one product</source>
        <translation>Report over one product</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Report over one department or other responsible party</source>
        <translation>Report over one department or other responsible party</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>All responsible</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>All complaints</translation>
    </message>
    <message>
        <source>Report over all complaints again</source>
        <translation>Report over all complaints again</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>All standards</translation>
    </message>
</context>
<context>
    <name>kesu::SearchIndexBox</name>
    <message>
        <source>Chec&amp;k the search index</source>
        <translation>Chec&amp;k the search index</translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation>&amp;Make it anew</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>The search index knows all %1 complaints.</source>
        <translation>The search index knows all %1 complaints.</translation>
    </message>
    <message>
        <source>The search index knows %1 of %2 complaints; until it is made, searching is slower.</source>
        <translation>The search index knows %1 of %2 complaints; until it is made, searching is slower.</translation>
    </message>
    <message>
        <source>The search index agrees with all %1 complaints.</source>
        <translation>The search index agrees with all %1 complaints.</translation>
    </message>
    <message>
        <source>The search index is wrong for %1 of %2 complaints: make it anew.</source>
        <translation>The search index is wrong for %1 of %2 complaints: make it anew.</translation>
    </message>
</context>
<context>
    <name>kesu::SearchIndexing</name>
    <message>
        <source>Making the search index: %1 %</source>
        <translation>Making the search index: %1 %</translation>
    </message>
    <message>
        <source>Until it is ready, searching reads every complaint and takes longer.</source>
        <translation>Until it is ready, searching reads every complaint and takes longer.</translation>
    </message>
    <message>
        <source>The search index could not be made</source>
        <translation>The search index could not be made</translation>
    </message>
</context>
<context>
    <name>kesu::SectionIndex</name>
    <message>
        <source>Parts of the slip</source>
        <translation>Parts of the slip</translation>
    </message>
</context>
<context>
    <name>kesu::Session</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kesu::SessionButton</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Switch user …</source>
        <translation>&amp;Switch user …</translation>
    </message>
    <message>
        <source>Change &amp;password …</source>
        <translation>Change &amp;password …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sign &amp;out</translation>
    </message>
    <message>
        <source>One user, no password</source>
        <translation>One user, no password</translation>
    </message>
    <message>
        <source>%1 is signed in. What they may do follows from their roles.</source>
        <translation>%1 is signed in. What they may do follows from their roles.</translation>
    </message>
    <message>
        <source>This database has no users: whoever opens it may do everything, and the history names %1. Users and roles are set up in the settings.</source>
        <translation>This database has no users: whoever opens it may do everything, and the history names %1. Users and roles are set up in the settings.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Signed in: %1</translation>
    </message>
    <message>
        <source>&amp;Users and roles …</source>
        <translation>&amp;Users and roles …</translation>
    </message>
    <message>
        <source>&amp;Set up users …</source>
        <translation>&amp;Set up users …</translation>
    </message>
</context>
<context>
    <name>kesu::SettingsPage</name>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Rulebooks in use</source>
        <translation>Rulebooks in use</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Language and appearance</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>Product lines</translation>
    </message>
    <message>
        <source>Data safety</source>
        <translation>Data safety</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Users and roles</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
</context>
<context>
    <name>kesu::SheetForm</name>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Nothing has to be entered: all figures come from the ledger.</source>
        <translation>Nothing has to be entered: all figures come from the ledger.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 to %1</translation>
    </message>
    <message>
        <source>for example 94%</source>
        <translation>for example 94%</translation>
    </message>
</context>
<context>
    <name>kesu::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>In fields and tables</source>
        <translation>In fields and tables</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next field; in a table open the line</source>
        <translation>Next field; in a table open the line</translation>
    </message>
    <message>
        <source>Tab / Shift+Tab</source>
        <translation>Tab / Shift+Tab</translation>
    </message>
    <message>
        <source>Next or previous field, in the order of the paper</source>
        <translation>Next or previous field, in the order of the paper</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + underlined letter</translation>
    </message>
    <message>
        <source>Goes straight to a field or button</source>
        <translation>Goes straight to a field or button</translation>
    </message>
    <message>
        <source>Copies the chosen lines of a table for Excel</source>
        <translation>Copies the chosen lines of a table for Excel</translation>
    </message>
    <message>
        <source>Left / Right</source>
        <translation>Left / Right</translation>
    </message>
    <message>
        <source>Neighbouring column of the desk</source>
        <translation>Neighbouring column of the desk</translation>
    </message>
    <message>
        <source>The clause behind the field or line</source>
        <translation>The clause behind the field or line</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Ctrl+Left / Ctrl+Right</source>
        <translation>Ctrl+Left / Ctrl+Right</translation>
    </message>
    <message>
        <source>Period before or after of a report</source>
        <translation>Period before or after of a report</translation>
    </message>
    <message>
        <source>Tab, Enter, Escape</source>
        <translation>Tab, Enter, Escape</translation>
    </message>
    <message>
        <source>In a report: the next figure, its complaints, out of the pages</source>
        <translation>In a report: the next figure, its complaints, out of the pages</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>From the complaints behind a figure back to it</source>
        <translation>From the complaints behind a figure back to it</translation>
    </message>
</context>
<context>
    <name>kesu::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Kesu is locked</source>
        <translation>Kesu is locked</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Switch user</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>What was typed is kept. Sign in to go on; another user may sign in as well.</source>
        <translation>What was typed is kept. Sign in to go on; another user may sign in as well.</translation>
    </message>
    <message>
        <source>Sign in to go on. If another user signs in, this is lost: %1</source>
        <translation>Sign in to go on. If another user signs in, this is lost: %1</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft of the user who typed it.</source>
        <translation>What was typed is kept as a draft of the user who typed it.</translation>
    </message>
    <message>
        <source>%1. The holder of the role signs in for this one approval; whoever works here stays signed in.</source>
        <translation>%1. The holder of the role signs in for this one approval; whoever works here stays signed in.</translation>
    </message>
    <message>
        <source>&amp;Other database …</source>
        <translation>&amp;Other database …</translation>
    </message>
    <message>
        <source>Password &amp;forgotten …</source>
        <translation>Password &amp;forgotten …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
</context>
<context>
    <name>kesu::SignInForm</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Sign in</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
</context>
<context>
    <name>kesu::SlipHead</name>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Back to the ledger</source>
        <translation>Back to the ledger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>kesu::SlipKeeper</name>
    <message>
        <source>Not yet: see %1</source>
        <translation>Not yet: see %1</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Draft kept at %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Filed; it gets its number when it is valid</source>
        <translation>Filed; it gets its number when it is valid</translation>
    </message>
    <message>
        <source>Filed as %1</source>
        <translation>Filed as %1</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>Discard this draft? What was typed is gone then.</source>
        <translation>Discard this draft? What was typed is gone then.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>The changes of this complaint are not saved yet.</source>
        <translation>The changes of this complaint are not saved yet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Drop the changes</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Compare …</translation>
    </message>
    <message>
        <source>Somebody else has changed this slip in the meantime.</source>
        <translation>Somebody else has changed this slip in the meantime.</translation>
    </message>
    <message>
        <source>What you typed stands here. Compare both and choose what stays.</source>
        <translation>What you typed stands here. Compare both and choose what stays.</translation>
    </message>
    <message>
        <source>What you typed stands here and is kept on this computer. It is offered again when this database is opened.</source>
        <translation>What you typed stands here and is kept on this computer. It is offered again when this database is opened.</translation>
    </message>
    <message>
        <source>What you typed stands here and nowhere else: leave this window open. %1</source>
        <translation>What you typed stands here and nowhere else: leave this window open. %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>Your edit is a draft of its own now</source>
        <translation>Your edit is a draft of its own now</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, as %2</translation>
    </message>
    <message>
        <source>Approve %1?</source>
        <translation>Approve %1?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Approved: %1</translation>
    </message>
    <message>
        <source>This slip could not be saved: what was typed is lost if you leave it.</source>
        <translation>This slip could not be saved: what was typed is lost if you leave it.</translation>
    </message>
    <message>
        <source>Leave it all the same</source>
        <translation>Leave it all the same</translation>
    </message>
</context>
<context>
    <name>kesu::SlipPage</name>
    <message>
        <source>New slip</source>
        <translation>New slip</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Without a number</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>No clause speaks of this field here</source>
        <translation>No clause speaks of this field here</translation>
    </message>
    <message>
        <source>Recovered as it was typed at %1</source>
        <translation>Recovered as it was typed at %1</translation>
    </message>
    <message>
        <source>Print &amp;as</source>
        <translation>Print &amp;as</translation>
    </message>
    <message>
        <source>Choose the form to print</source>
        <translation>Choose the form to print</translation>
    </message>
</context>
<context>
    <name>kesu::SlipSection</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
</context>
<context>
    <name>kesu::TagEdit</name>
    <message>
        <source>Search: characters, initials or code</source>
        <translation>Search: characters, initials or code</translation>
    </message>
</context>
<context>
    <name>kesu::TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Reports tell beside these rates whether the target was met. Leave out what has none.</source>
        <translation>Reports tell beside these rates whether the target was met. Leave out what has none.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <comment>rate, at least or at most, unit</comment>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>A number from 0 to 1,000,000</source>
        <translation>A number from 0 to 1,000,000</translation>
    </message>
    <message>
        <source>A percentage from 0 to 100, for example 95</source>
        <translation>A percentage from 0 to 100, for example 95</translation>
    </message>
</context>
<context>
    <name>kesu::TimeSpan</name>
    <message>
        <source>half a working day</source>
        <translation>half a working day</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::UserDialog</name>
    <message>
        <source>May sign &amp;in</source>
        <translation>May sign &amp;in</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>User %1</translation>
    </message>
    <message>
        <source>As it is to stand in the history, for example the person&apos;s own name</source>
        <translation>As it is to stand in the history, for example the person&apos;s own name</translation>
    </message>
    <message>
        <source>Whoever has left the company is switched off, not removed: the history names them.</source>
        <translation>Whoever has left the company is switched off, not removed: the history names them.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>First &amp;password</translation>
    </message>
    <message>
        <source>Has to be changed at the first signing in.</source>
        <translation>Has to be changed at the first signing in.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>kesu::UserModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>may not sign in</translation>
    </message>
    <message>
        <source>has to change the password</source>
        <translation>has to change the password</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>may sign in</translation>
    </message>
</context>
<context>
    <name>kesu::VerifyDialog</name>
    <message>
        <source>&amp;Everything, the contents of attachments too</source>
        <translation>&amp;Everything, the contents of attachments too</translation>
    </message>
    <message>
        <source>&amp;Quickly, without the contents of attachments</source>
        <translation>&amp;Quickly, without the contents of attachments</translation>
    </message>
    <message>
        <source>&amp;Save as text …</source>
        <translation>&amp;Save as text …</translation>
    </message>
    <message>
        <source>Verify the database</source>
        <translation>Verify the database</translation>
    </message>
    <message>
        <source>Every change stands in the history, and each entry carries the hash of all before it. Verifying finds what was changed, removed or added outside Kesu. It changes nothing.</source>
        <translation>Every change stands in the history, and each entry carries the hash of all before it. Verifying finds what was changed, removed or added outside Kesu. It changes nothing.</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>How far the verification is</translation>
    </message>
    <message>
        <source>Broken places</source>
        <translation>Broken places</translation>
    </message>
    <message>
        <source>Is this head from &amp;paper in the history?</source>
        <translation>Is this head from &amp;paper in the history?</translation>
    </message>
    <message>
        <source>Head of the history as it is printed on a report</source>
        <translation>Head of the history as it is printed on a report</translation>
    </message>
    <message>
        <source>It stands on every printed report. Leave it empty to verify without one.</source>
        <translation>It stands on every printed report. Leave it empty to verify without one.</translation>
    </message>
    <message>
        <source>&amp;Head of the history</source>
        <translation>&amp;Head of the history</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>Head of the history</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>“%1” is no head of a history. One looks like 512-1A2B-3C4D-5E6F-7081.</source>
        <translation>“%1” is no head of a history. One looks like 512-1A2B-3C4D-5E6F-7081.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>%1 entries of the history, %2 complaints, %3 attachments (%4) in %5 s</source>
        <translation>%1 entries of the history, %2 complaints, %3 attachments (%4) in %5 s</translation>
    </message>
    <message>
        <source>The database is sound: nothing was changed outside Kesu.</source>
        <translation>The database is sound: nothing was changed outside Kesu.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>The first %1 are listed.</translation>
    </message>
    <message>
        <source>Keep the file as it is, save this list, and restore the last sound backup into a new place to compare.</source>
        <translation>Keep the file as it is, save this list, and restore the last sound backup into a new place to compare.</translation>
    </message>
    <message numerus="yes">
        <source>The database is broken at %n place(s).</source>
        <translation>
            <numerusform>The database is broken at %n place.</numerusform>
            <numerusform>The database is broken at %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the history: %1</source>
        <translation>Head of the history: %1</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Save what was found</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source> – verified.txt</source>
        <translation> – verified.txt</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>The file “%1” cannot be written.</translation>
    </message>
</context>
<context>
    <name>kesu::WorkCalendar</name>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>Tomb-sweeping Day</source>
        <translation>Tomb-sweeping Day</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>Dragon Boat Festival</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>Mid-Autumn Festival</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two holidays on one day</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>make-up working day for %1</source>
        <translation>make-up working day for %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on. Start Kesu on a desktop, or use kesu-cli, which needs none.</source>
        <translation>There is no display to open a window on. Start Kesu on a desktop, or use kesu-cli, which needs none.</translation>
    </message>
    <message>
        <source>Customer complaints, judged by the company&apos;s own standard.</source>
        <translation>Customer complaints, judged by the company&apos;s own standard.</translation>
    </message>
    <message>
        <source>The database to open; without it the one opened last.</source>
        <translation>The database to open; without it the one opened last.</translation>
    </message>
    <message>
        <source>Name one database, not several.</source>
        <translation>Name one database, not several.</translation>
    </message>
</context>
</TS>
