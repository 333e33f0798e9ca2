<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Sign in first.</source>
        <translation>請先登入。</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This needs the right “%1”. %2 can give it under Users and roles.</source>
        <translation>需要「%1」權限。可由%2在「使用者和角色」中授予。</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>檢視：%1</translation>
    </message>
    <message>
        <source>Change: %1 (%2)</source>
        <translation>修改：%1（%2）</translation>
    </message>
</context>
<context>
    <name>AccountService</name>
    <message>
        <source>Enter a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are the most.</source>
        <translation>名稱有 %1 個字元，最多 %2 個。</translation>
    </message>
    <message>
        <source>Nobody could manage users any more; give another active user a role with that right first.</source>
        <translation>這樣就沒有人能管理使用者了；請先給另一個啟用的使用者分配有此權限的角色。</translation>
    </message>
    <message>
        <source>There is a user “%1” already.</source>
        <translation>已有使用者「%1」。</translation>
    </message>
    <message>
        <source>A chosen role is not there any more; choose again.</source>
        <translation>所選的角色已不存在，請重新選擇。</translation>
    </message>
    <message>
        <source>There is a role “%1” already.</source>
        <translation>已有角色「%1」。</translation>
    </message>
    <message>
        <source>What may be changed must be seen too.</source>
        <translation>可以修改的，也必須可以檢視。</translation>
    </message>
    <message>
        <source>The first user must be an administrator; set up users first.</source>
        <translation>第一個使用者必須是管理員；請先設定使用者。</translation>
    </message>
    <message>
        <source>The user “%1” is not in this database.</source>
        <translation>此資料庫中沒有使用者「%1」。</translation>
    </message>
    <message>
        <source>The user is not in this database.</source>
        <translation>此資料庫中沒有這個使用者。</translation>
    </message>
    <message>
        <source>Roles come with the first user; set up users first.</source>
        <translation>有了第一個使用者才有角色；請先設定使用者。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have the role “%1”; take it from them first.</source>
        <translation>
            <numerusform>有 %n 個使用者屬於角色「%1」；請先取消他們的這個角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the user&apos;s name.</source>
        <translation>請輸入使用者名稱。</translation>
    </message>
    <message>
        <source>This database has got users in another window meanwhile; sign in.</source>
        <translation>在此期間另一個視窗已為此資料庫設定使用者；請登入。</translation>
    </message>
    <message>
        <source>The new password is the old one; choose another.</source>
        <translation>新密碼與舊密碼相同，請另選一個。</translation>
    </message>
    <message>
        <source>“%1” is no administrator of this database.</source>
        <translation>「%1」不是此資料庫的管理員。</translation>
    </message>
    <message>
        <source>This is not the recovery code; it has 24 letters and digits in groups of four.</source>
        <translation>這不是復原碼；復原碼由 24 個字母和數字組成，每四個一組。</translation>
    </message>
    <message>
        <source>By the recovery code.</source>
        <translation>用復原碼重設。</translation>
    </message>
</context>
<context>
    <name>AnswerSection</name>
    <message>
        <source>Answer and follow-up</source>
        <translation>回覆與回訪</translation>
    </message>
    <message>
        <source>Answer to the customer</source>
        <translation>回覆內容</translation>
    </message>
    <message>
        <source>Follow-up result</source>
        <translation>回訪結果</translation>
    </message>
    <message>
        <source>very satisfied</source>
        <translation>很滿意</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>very dissatisfied</source>
        <translation>很不滿意</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>ApprovalSection</name>
    <message>
        <source>Approvals</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <translation>已核准 %1/%2</translation>
    </message>
    <message>
        <source>This database has no users, so nobody can sign in to approve.</source>
        <translation>此資料庫沒有設定使用者，無法登入核准。</translation>
    </message>
    <message>
        <source>File the complaint first: whoever signs, signs what stands in the ledger.</source>
        <translation>請先登記客訴：核准的是台帳中的內容。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>核准人</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>%1, signed in</source>
        <translation>%1，登入核准</translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <translation>%1，%2 登入核准</translation>
    </message>
    <message>
        <source>%1 by telephone</source>
        <translation>%1（電話）</translation>
    </message>
    <message>
        <source>%1 on paper</source>
        <translation>%1（紙面）</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>%1 核准</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>%1 輸入</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>&quot;%1&quot; is no whole number from 0 to %2</source>
        <translation>「%1」不是 0 到 %2 的整數</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number of 0 or more</source>
        <translation>「%1」不是 0 或更大的整數</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score from 0 to %2 with at most two decimals</source>
        <translation>「%1」不是 0 到 %2 的分數，最多兩位小數</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount; write yuan with at most two decimals, as 1234.50</source>
        <translation>「%1」不是金額；請寫元，最多兩位小數，如 1234.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share; write it as 94%</source>
        <translation>「%1」不是百分比；請寫成 94%</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices: %2</source>
        <translation>「%1」不在可選項之中：%2</translation>
    </message>
    <message>
        <source>the rulebook &quot;%1&quot; assesses no period</source>
        <translation>制度「%1」沒有定期考核</translation>
    </message>
    <message>
        <source>no assessment has the id &quot;%1&quot;; there is %2</source>
        <translation>沒有 id 為「%1」的考核；現有 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period of this assessment; write one as %2</source>
        <translation>「%1」不是本考核的週期；請寫成 %2</translation>
    </message>
    <message>
        <source>is missing: the sheet is that of a department or employee</source>
        <translation>沒有填寫：請寫明是哪個部門或員工的考核表</translation>
    </message>
    <message>
        <source>this assessment has no such input</source>
        <translation>本考核沒有這個填報項</translation>
    </message>
</context>
<context>
    <name>AssessmentPeriod</name>
    <message>
        <source>%2/%1</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Q%2 %1</source>
        <translation>%1年第%2季</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>AssessmentService</name>
    <message>
        <source>This sheet was changed in another window meanwhile; open it again to see both.</source>
        <translation>此考核表已在另一個視窗中被修改，請重新開啟後對照兩處修改。</translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>The disk of “%1” is full; the file was not written.</source>
        <translation>「%1」所在的磁碟已滿，沒有寫入檔案。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>無法寫入檔案「%1」。</translation>
    </message>
    <message>
        <source>The content of “%1” is missing beside the database. Fetch it from a backup, or add the same file again: it is known by its content.</source>
        <translation>資料庫旁缺少附件「%1」的內容。請從備份取回，或重新新增同一檔案：程式依內容識別。</translation>
    </message>
    <message>
        <source>The content of “%1” is no longer what was attached: it was changed outside Kesu. Fetch it from a backup, or add the same file again: it is known by its content.</source>
        <translation>附件「%1」的內容與新增時不同，曾在 Kesu 之外被改動。請從備份取回，或重新新增同一檔案：程式依內容識別。</translation>
    </message>
    <message>
        <source>The content of “%1” cannot be read.</source>
        <translation>無法讀取附件「%1」的內容。</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>The file “%1” cannot be read; nothing was attached.</source>
        <translation>無法讀取檔案「%1」，沒有新增附件。</translation>
    </message>
    <message>
        <source>The disk of “%1” is full; nothing was attached.</source>
        <translation>「%1」所在的磁碟已滿，沒有新增附件。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”; nothing was attached.</source>
        <translation>「%1」不可寫入，沒有新增附件。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Another program is making a backup in “%1” at this moment.</source>
        <translation>另一個程式此刻正在「%1」中備份。</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed to “%2”; nothing was changed.</source>
        <translation>無法把「%1」改名為「%2」，沒有作任何更改。</translation>
    </message>
    <message>
        <source>The database “%1” is open in another window or program. Close it there, then restore again.</source>
        <translation>資料庫「%1」已在另一個視窗或程式中開啟。請在那裡關閉，再重新還原。</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>沒有備份「%1」。</translation>
    </message>
    <message>
        <source>The backup “%1” is not as it was written: use another one, made before or after it.</source>
        <translation>備份「%1」與寫入時不同：請改用在它之前或之後的另一份備份。</translation>
    </message>
    <message>
        <source>“%1” is there already; name a file that is not.</source>
        <translation>「%1」已經存在，請另取檔名。</translation>
    </message>
    <message>
        <source>The backup “%1” was changed while it was restored.</source>
        <translation>備份「%1」在還原過程中被改動。</translation>
    </message>
    <message>
        <source>The attachment %1 is missing.</source>
        <translation>缺少附件 %1。</translation>
    </message>
    <message>
        <source>The content of the attachment %1 was changed.</source>
        <translation>附件 %1 的內容已被改動。</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written to “%1”. Use another disk.</source>
        <translation>從磁碟讀回的內容與寫入「%1」的不同，請換用另一個磁碟。</translation>
    </message>
    <message>
        <source>The database file “%1” is damaged: use another backup.</source>
        <translation>資料庫檔案「%1」已損壞，請改用另一份備份。</translation>
    </message>
    <message>
        <source>“%1” is no Kesu database, so it is no backup of one.</source>
        <translation>「%1」不是 Kesu 資料庫，也就不是它的備份。</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written to it, so there is no copy “%1”. Use another disk.</source>
        <translation>從磁碟讀回的內容與寫入的不同，所以沒有產生副本「%1」。請換用另一個磁碟。</translation>
    </message>
    <message>
        <source>The database “%1” has schema %2 and is to be brought to schema %3; the copy that is kept before that could not be made, so nothing was changed: %4</source>
        <translation>資料庫「%1」的結構版本為 %2，要升級到 %3；未能在升級前留存副本，所以沒有作任何更改：%4</translation>
    </message>
    <message>
        <source>There is no room for “%1”; nothing was changed. Free some space or choose another disk.</source>
        <translation>沒有空間存放「%1」，沒有作任何更改。請騰出空間或換用另一個磁碟。</translation>
    </message>
    <message>
        <source>“%1” cannot be written; nothing was changed. Check the disk and your rights to the folder.</source>
        <translation>無法寫入「%1」，沒有作任何更改。請檢查磁碟和資料夾權限。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check the disk and your rights.</source>
        <translation>無法讀取「%1」，請檢查磁碟和權限。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，沒有作任何更改。</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>The folder “%1” cannot be reached: plug in its disk, or choose another folder.</source>
        <translation>無法存取資料夾「%1」：請接上磁碟，或另選資料夾。</translation>
    </message>
    <message>
        <source>The folder “%1” is read-only; choose another one.</source>
        <translation>資料夾「%1」是唯讀的，請另選一個。</translation>
    </message>
    <message>
        <source>“%1” holds the attachments of the database itself; choose another folder.</source>
        <translation>「%1」存放資料庫本身的附件，請另選資料夾。</translation>
    </message>
    <message>
        <source>“%1” is on the same disk as the database: if the disk fails, both are lost. A USB disk or a share on another computer is better.</source>
        <translation>「%1」與資料庫在同一個磁碟上：磁碟一旦損壞，兩者都會遺失。最好用行動硬碟或另一台電腦的共用資料夾。</translation>
    </message>
    <message>
        <source>“%1” has %2 MB of room, a backup needs %3 MB.</source>
        <translation>「%1」有 %2 MB 空間，備份需要 %3 MB。</translation>
    </message>
    <message>
        <source>No backups are planned: choose a folder on another disk for them.</source>
        <translation>沒有安排備份：請在另一個磁碟上選一個備份資料夾。</translation>
    </message>
    <message>
        <source>There is no backup of this database yet.</source>
        <translation>此資料庫還沒有備份。</translation>
    </message>
    <message>
        <source>The last backup is of %1, older than planned.</source>
        <translation>最近一次備份是 %1，已超過安排的時間。</translation>
    </message>
    <message>
        <source>When the last backup was made, %1 attachments were missing or changed already; verify the database.</source>
        <translation>最近一次備份時，已有 %1 個附件遺失或被改動；請核驗資料庫。</translation>
    </message>
    <message>
        <source>“%1” lies on a network share (%2). If two computers write to it at once, it can be damaged: keep it on the disk of one computer and put the backups on the share.</source>
        <translation>「%1」位於網路共用（%2）。兩台電腦同時寫入可能損壞資料庫：請把它放在一台電腦的磁碟上，把備份放到網路共用。</translation>
    </message>
</context>
<context>
    <name>BatchPrinter</name>
    <message>
        <source>Forms</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>已停止列印。</translation>
    </message>
</context>
<context>
    <name>ChangesHtml</name>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改後</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>CircumstancesSection</name>
    <message>
        <source>Circumstances</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>已查明</translation>
    </message>
</context>
<context>
    <name>ComplaintSection</name>
    <message>
        <source>Complaint</source>
        <translation>客訴資訊</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格尺寸</translation>
    </message>
    <message>
        <source>defect rate %1</source>
        <translation>不良率 %1</translation>
    </message>
</context>
<context>
    <name>ComplaintService</name>
    <message>
        <source>This complaint was changed in another window meanwhile.</source>
        <translation>此客訴已在另一個視窗中被修改。</translation>
    </message>
    <message>
        <source>This complaint was changed meanwhile by %1 (%2).</source>
        <translation>此客訴已被 %1 修改（%2）。</translation>
    </message>
    <message>
        <source>Nothing was saved; open it again to see both.</source>
        <translation>本次沒有儲存任何內容，請重新開啟後對照兩處修改。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>匯入已停止，沒有保留任何內容。</translation>
    </message>
    <message>
        <source>The number “%1” is in the ledger already.</source>
        <translation>台帳中已有編號「%1」。</translation>
    </message>
    <message>
        <source>The standard “%1” is not installed.</source>
        <translation>沒有安裝制度「%1」。</translation>
    </message>
    <message>
        <source>The complaint is not in this database any more.</source>
        <translation>此客訴已不在本資料庫中。</translation>
    </message>
    <message>
        <source>The standard “%1” (edition %2) is not installed.</source>
        <translation>沒有安裝制度「%1」（第 %2 版）。</translation>
    </message>
    <message>
        <source>%1 holds a value that you may not see, so you cannot change it; nothing was saved.</source>
        <translation>「%1」中有您無權檢視的內容，因此不能修改；沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>%1 has unsaved changes of this complaint in hand.</source>
        <translation>%1 正在修改此客訴，尚未儲存。</translation>
    </message>
    <message>
        <source>This database has no users, so nobody can sign in to approve; record the approval from paper.</source>
        <translation>此資料庫沒有設定使用者，無法登入核准；請補登紙面簽核。</translation>
    </message>
    <message>
        <source>Only a complaint in the ledger can be approved.</source>
        <translation>只能核准已列入台帳的客訴。</translation>
    </message>
    <message>
        <source>%1 does not approve as “%2”; nothing was changed.</source>
        <translation>%1 無權以「%2」身份核准，沒有作任何更改。</translation>
    </message>
    <message>
        <source>Something is wrong in a field that you may not see; ask somebody who may.</source>
        <translation>某個您無權檢視的欄位有誤；請有權檢視的人處理。</translation>
    </message>
    <message>
        <source>An approval by signing in is given by its holder, not typed; nothing was saved.</source>
        <translation>登入核准須由本人登入作出，不能輸入；沒有儲存任何內容。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>資料夾「%1」不存在。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Kesu database.</source>
        <translation>「%1」是資料夾，不是 Kesu 資料庫。</translation>
    </message>
    <message>
        <source>There is no database “%1”.</source>
        <translation>沒有資料庫「%1」。</translation>
    </message>
    <message>
        <source>No database can be made in “%1”: the folder is read-only. Choose another one.</source>
        <translation>無法在「%1」中建立資料庫：該資料夾唯讀，請另選一個。</translation>
    </message>
    <message>
        <source>The database “%1” may not be read; ask its owner for the right to.</source>
        <translation>沒有讀取資料庫「%1」的權限，請向其所有者申請。</translation>
    </message>
    <message>
        <source>The database “%1” cannot be written: the file or its folder is read-only.</source>
        <translation>資料庫「%1」不可寫入：檔案或其所在資料夾唯讀。</translation>
    </message>
    <message>
        <source>“%1” is not a Kesu database.</source>
        <translation>「%1」不是 Kesu 資料庫。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not of Kesu.</source>
        <translation>「%1」是其他程式的資料庫，不是 Kesu 的。</translation>
    </message>
    <message>
        <source>The database “%1” has schema %2, this program knows schemas up to %3: open it with a newer Kesu.</source>
        <translation>資料庫「%1」的結構版本是 %2，本程式最高支援 %3：請用更新版本的 Kesu 開啟。</translation>
    </message>
    <message>
        <source>The database “%1” is being written by another program; try again in a moment.</source>
        <translation>另一個程式正在寫入資料庫「%1」，請稍後重試。</translation>
    </message>
    <message>
        <source>The disk of the database “%1” is full; nothing was changed. Free some space and try again.</source>
        <translation>資料庫「%1」所在的磁碟已滿，沒有作任何更改。請騰出空間後重試。</translation>
    </message>
    <message>
        <source>The database “%1” is damaged; restore it from a backup.</source>
        <translation>資料庫「%1」已損壞，請從備份還原。</translation>
    </message>
    <message>
        <source>The database “%1” cannot be read or written; check the disk and the folder.</source>
        <translation>無法讀寫資料庫「%1」，請檢查磁碟和資料夾。</translation>
    </message>
    <message>
        <source>The database “%1” refused the change; nothing was changed.</source>
        <translation>資料庫「%1」拒絕了此更改，沒有作任何更改。</translation>
    </message>
    <message>
        <source>This draft was changed in another window meanwhile; open it again to see both.</source>
        <translation>此草稿已在另一個視窗中被修改，請重新開啟後對照兩處修改。</translation>
    </message>
    <message>
        <source>The disk refuses to write to the database “%1”; nothing was changed. Your quota may be used up, or the disk is failing: save a copy to another one.</source>
        <translation>磁碟拒絕寫入資料庫「%1」，沒有作任何更改。可能配額已用完，或磁碟將要損壞：請把副本存到另一個磁碟。</translation>
    </message>
    <message>
        <source>Another file has taken the place of the open database “%1”. Nothing was written to it, and what you typed is still here: find out who replaced it, then open the right file.</source>
        <translation>已開啟的資料庫「%1」被另一個檔案替換。沒有向該檔案寫入任何內容，已輸入的內容還在：請查明是誰替換的，再開啟正確的檔案。</translation>
    </message>
    <message>
        <source>The file “%1-wal”, part of the open database, was deleted or replaced. Nothing more is written, and what you typed is still here: close every window on this database and open it again.</source>
        <translation>已開啟的資料庫的組成檔案「%1-wal」被刪除或替換。程式不再寫入，已輸入的內容還在：請關閉此資料庫的所有視窗，再重新開啟。</translation>
    </message>
    <message>
        <source>The open database “%1” was deleted or moved away. Nothing was written, and what you typed is still here: put the file back, or save a copy of the database to another place.</source>
        <translation>已開啟的資料庫「%1」被刪除或移走。沒有寫入任何內容，已輸入的內容還在：請把檔案放回原處，或把資料庫副本存到別處。</translation>
    </message>
    <message>
        <source>The database driver of this installation does not fit the program; install Qt&apos;s SQLite driver that belongs to it.</source>
        <translation>已安裝的資料庫驅動程式與程式不符；請安裝與 Qt 配套的 SQLite 驅動程式。</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %2: counted</source>
        <translation>%1 %2：計入</translation>
    </message>
    <message>
        <source>%1 %2: not counted</source>
        <translation>%1 %2：不計</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 項</translation>
    </message>
</context>
<context>
    <name>DeskFigures</name>
    <message>
        <source>last month %1</source>
        <translation>上月 %1</translation>
    </message>
    <message>
        <source>last month %1 (%2)</source>
        <translation>上月 %1（%2）</translation>
    </message>
    <message>
        <source>New this month</source>
        <translation>本月新增</translation>
    </message>
    <message>
        <source>Complaints registered this month</source>
        <translation>本月登記的客訴</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效率</translation>
    </message>
    <message>
        <source>Valid complaints ÷ complaints registered</source>
        <translation>有效客訴 ÷ 登記的客訴</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案率</translation>
    </message>
    <message>
        <source>Closed ÷ valid and pending ones due this month</source>
        <translation>已結案 ÷ 本月到期的有效和待補客訴</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>及時率</translation>
    </message>
    <message>
        <source>Closed by the due day ÷ closed this month</source>
        <translation>按期結案 ÷ 本月結案</translation>
    </message>
    <message>
        <source>Loss (yuan)</source>
        <translation>損失（元）</translation>
    </message>
    <message>
        <source>Sum of all losses of complaints registered this month</source>
        <translation>本月登記的客訴的損失合計</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence and attachments</source>
        <translation>證據與附件</translation>
    </message>
    <message>
        <source>%1 of %2 provided</source>
        <translation>已提供 %1/%2</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>附件 %1 個</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The file %1 cannot be read: check that it is there and may be opened.</source>
        <translation>無法讀取檔案 %1：請檢查檔案是否存在、是否有權開啟。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end.</source>
        <translation>檔案 %1 未能讀到末尾。</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is not closed within a million characters; close it or double it</source>
        <translation>此處的引號在一百萬個字元內沒有配對；請補上引號或寫成兩個引號</translation>
    </message>
    <message>
        <source>a cell holds more than a million characters; this is no table of complaints</source>
        <translation>有一個儲存格超過一百萬個字元，這不是客訴表格</translation>
    </message>
    <message>
        <source>the line holds more than %1 cells; check the separator</source>
        <translation>本行超過 %1 個儲存格，請檢查分隔符號</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is never closed; close it or double it</source>
        <translation>此處的引號沒有配對；請補上引號或寫成兩個引號</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: check that its folder is there and may be written to.</source>
        <translation>無法寫入檔案 %1：請檢查資料夾是否存在、是否有權寫入。</translation>
    </message>
    <message>
        <source>The file %1 could not be written to its end: is the disk full?</source>
        <translation>檔案 %1 未能寫完：磁碟是否已滿？</translation>
    </message>
    <message>
        <source>The file %1 is missing; install Kesu again.</source>
        <translation>缺少檔案 %1，請重新安裝 Kesu。</translation>
    </message>
    <message>
        <source>The file %1 is damaged; install Kesu again.</source>
        <translation>檔案 %1 已損壞，請重新安裝 Kesu。</translation>
    </message>
    <message>
        <source>The rulebook &quot;%1&quot; is missing; install Kesu again.</source>
        <translation>缺少制度「%1」，請重新安裝 Kesu。</translation>
    </message>
    <message>
        <source>invented data</source>
        <translation>虛構資料</translation>
    </message>
    <message>
        <source>Stopped; %1 complaints have been entered.</source>
        <translation>已停止，已輸入客訴 %1 件。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>匯入已停止，沒有保留任何內容。</translation>
    </message>
    <message>
        <source>stands in row %1 already with other contents; each complaint may stand there once</source>
        <translation>已出現在第 %1 列且內容不同；每件客訴在表中只能出現一次</translation>
    </message>
    <message>
        <source>there is no rulebook &quot;%1&quot;; there are %2</source>
        <translation>沒有制度「%1」；現有的制度：%2</translation>
    </message>
    <message>
        <source>Complaint ledger</source>
        <translation>客訴台帳</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>匯出已停止，沒有寫入任何檔案。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>Date of complaint</source>
        <translation>客訴日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>經辦業務員</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單號</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Delivered quantity</source>
        <translation>交貨數量</translation>
    </message>
    <message>
        <source>Defective quantity</source>
        <translation>不良數量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Defective share</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>客訴內容</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>客戶要求</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Responsible departments</source>
        <translation>責任部門</translation>
    </message>
    <message>
        <source>Other responsible parties</source>
        <translation>其他責任方</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>損失合計</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>公司承擔</translation>
    </message>
    <message>
        <source>Value of the return</source>
        <translation>退貨金額</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>應結案日期</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>實際結案時間</translation>
    </message>
    <message>
        <source>Calendar days taken</source>
        <translation>處理天數</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>是否逾期</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>第幾次客訴</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結案</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>row %1 is empty, but the mapping says that the heads stand there (headerRow)</source>
        <translation>第 %1 列是空的，但對應表指定表頭在此列（headerRow）</translation>
    </message>
    <message>
        <source>no row among the first %1 holds the heads that this mapping needs (%2); found were %3. Choose another mapping or put these heads into it</source>
        <translation>前 %1 列中沒有一列含有此對應表所需的表頭（%2）；找到的是：%3。請另選對應表，或把這些表頭寫進對應表</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>the rulebook %1 does not know &quot;%2&quot;; it knows %3</source>
        <translation>制度 %1 中沒有「%2」；可用的有 %3</translation>
    </message>
    <message>
        <source>the rulebook %1 does not know &quot;%2&quot;; did you mean &quot;%3&quot;?</source>
        <translation>制度 %1 中沒有「%2」；是否應為「%3」？</translation>
    </message>
    <message>
        <source>must be one sign, for example &quot;,&quot; &quot;;&quot; or &quot;\t&quot; for TAB</source>
        <translation>必須是一個字元，例如 &quot;,&quot;、&quot;;&quot;，或用 &quot;\t&quot; 表示定位字元</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; fields are named as in the case, for example product.deliveredOn</source>
        <translation>沒有欄位「%1」；欄位名與案例檔案相同，例如 product.deliveredOn</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>沒有欄位「%1」；是否應為「%2」？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date style; write for example &quot;yyyy-M-d&quot;, &quot;d.M.yyyy&quot; or &quot;serial&quot;</source>
        <translation>「%1」不是日期格式；請寫例如 &quot;yyyy-M-d&quot;、&quot;d.M.yyyy&quot; 或 &quot;serial&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write for example &quot;09:00&quot;</source>
        <translation>「%1」不是時間；請寫例如 &quot;09:00&quot;</translation>
    </message>
    <message>
        <source>say which column: either name = &quot;…&quot; as its head prints it, or index = 1 for the first one</source>
        <translation>請指明是哪一欄：按表頭寫 name = &quot;…&quot;，或用 index = 1 表示第一欄</translation>
    </message>
    <message>
        <source>is missing; write for example field = &quot;customer.name&quot;, or keepAs = &quot;…&quot; for a remark alone</source>
        <translation>缺少；請寫例如 field = &quot;customer.name&quot;，只作備註時寫 keepAs = &quot;…&quot;</translation>
    </message>
    <message>
        <source>must be an id in quotation marks, or a list of them in [ ]</source>
        <translation>必須是帶引號的 id，或 [ ] 中的 id 清單</translation>
    </message>
    <message>
        <source>must be text in quotation marks</source>
        <translation>必須是帶引號的文字</translation>
    </message>
    <message>
        <source>there is no column; write [[column]] with name and field for each column to take</source>
        <translation>沒有任何欄；請為每個要匯入的欄寫 [[column]]，並給出 name 和 field</translation>
    </message>
    <message>
        <source>is missing; write at the top rulebook = &quot;…&quot;, the id of the standard that judges these complaints</source>
        <translation>缺少；請在開頭寫 rulebook = &quot;…&quot;，即判定這些客訴的制度的 id</translation>
    </message>
    <message>
        <source>is missing; write [key] source = &quot;…&quot;, a name for where the rows come from, so that they are taken only once</source>
        <translation>缺少；請寫 [key] source = &quot;…&quot;，給資料來源起個名字，以免重複匯入</translation>
    </message>
    <message>
        <source>no column fills &quot;registeredAt&quot; or &quot;complaintDate&quot;; a complaint must have its day</source>
        <translation>沒有欄對應 &quot;registeredAt&quot; 或 &quot;complaintDate&quot;；每件客訴都必須有日期</translation>
    </message>
    <message>
        <source>there is no table [codes.%1] in this file</source>
        <translation>此檔案中沒有代碼表 [codes.%1]</translation>
    </message>
    <message>
        <source>there is no table [codes.%1]; did you mean &quot;%2&quot;?</source>
        <translation>沒有代碼表 [codes.%1]；是否應為「%2」？</translation>
    </message>
    <message>
        <source>write [[column]] in double brackets</source>
        <translation>[[column]] 要用雙方括號</translation>
    </message>
    <message>
        <source>must be a section, written [%1]</source>
        <translation>必須是一節，寫作 [%1]</translation>
    </message>
    <message>
        <source>this is no TOML: %1</source>
        <translation>不是有效的 TOML：%1</translation>
    </message>
    <message>
        <source>is too large for a mapping; give the mapping file (.toml) here and the table before it</source>
        <translation>檔案太大，不像對應表；請先給表格檔案，再在此處給對應表檔案（.toml）</translation>
    </message>
    <message>
        <source>unknown key; known here are %1</source>
        <translation>未知的鍵；此處可用的有 %1</translation>
    </message>
    <message>
        <source>unknown key; did you mean &quot;%1&quot;?</source>
        <translation>未知的鍵；是否應為「%1」？</translation>
    </message>
    <message>
        <source>must hold texts in quotation marks</source>
        <translation>其中必須是帶引號的文字</translation>
    </message>
    <message>
        <source>must be text in quotation marks, or a list of them in [ ]</source>
        <translation>必須是帶引號的文字，或 [ ] 中的文字清單</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必須是 %1 到 %2 的整數</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; write one of %2</source>
        <translation>此處沒有「%1」；請寫下列之一：%2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必須是 true 或 false</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>檔案中的列號</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>未匯入的原因</translation>
    </message>
    <message>
        <source>the table has no column &quot;%1&quot;; row %2 has %3</source>
        <translation>表格中沒有「%1」欄；第 %2 列的表頭有：%3</translation>
    </message>
    <message>
        <source>is empty; this column makes the row known, so that it is taken only once</source>
        <translation>是空的；程式靠此欄識別各列，以免重複匯入</translation>
    </message>
    <message>
        <source>the day of the complaint is missing; write it like 2026-10-05</source>
        <translation>缺少客訴日期；請寫成 2026-10-05</translation>
    </message>
    <message>
        <source>lies in the future; it is %1 now</source>
        <translation>是將來的時間；現在是 %1</translation>
    </message>
    <message>
        <source>the shares come to %1; 100% is the most</source>
        <translation>比例合計為 %1；最多 100%</translation>
    </message>
    <message>
        <source>holds bytes that mean nothing in this encoding; name the right one in the mapping (encoding = &quot;GB18030&quot; or &quot;UTF-8&quot;)</source>
        <translation>含有不符合此編碼的位元組；請在對應表中寫明正確的編碼（encoding = &quot;GB18030&quot; 或 &quot;UTF-8&quot;）</translation>
    </message>
    <message>
        <source>is empty, but the mapping says that it must be filled in</source>
        <translation>是空的，但對應表規定必填</translation>
    </message>
    <message>
        <source>is a formula that failed; mend it in the workbook</source>
        <translation>是計算出錯的公式；請在活頁簿中改正</translation>
    </message>
    <message>
        <source>is no day that exists; write it like 2026-10-05 (styles read here: %1)</source>
        <translation>不是存在的日期；請寫成 2026-10-05（此處可讀的格式：%1）</translation>
    </message>
    <message>
        <source>has more than two decimals; write at most fen, or let the mapping round it (round = true)</source>
        <translation>小數超過兩位；請最多寫到分，或在對應表中設 round = true 四捨五入</translation>
    </message>
    <message>
        <source>is no amount; write it like 1234.50, not negative</source>
        <translation>不是金額；請寫成 1234.50，不能為負</translation>
    </message>
    <message>
        <source>is no quantity; write a whole number like 5000, not negative</source>
        <translation>不是數量；請寫整數，如 5000，不能為負</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; known are %2; add it to a code table of the mapping, or &quot;*&quot; for all others</source>
        <translation>沒有「%1」；可用的有 %2；請把它加入對應表的代碼表，或用 &quot;*&quot; 代表其餘各值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no party known here; known are %2, %3; add it to a code table of the mapping</source>
        <translation>沒有責任方「%1」；可用的有 %2、%3；請把它加入對應表的代碼表</translation>
    </message>
    <message>
        <source>names several parties without their shares; write them like &quot;%1 60%, …&quot;</source>
        <translation>寫了幾個責任方，卻沒有比例；請寫成「%1 60%，…」</translation>
    </message>
    <message>
        <source>is neither yes nor no; write 是 or 否</source>
        <translation>既不是「是」也不是「否」；請寫 是 或 否</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no record; install Kesu again.</source>
        <translation>%2 的第 %1 行不是有效記錄，請重新安裝 Kesu。</translation>
    </message>
    <message>
        <source>%1 is there already; name a file that is not.</source>
        <translation>%1 已經存在，請給一個不存在的檔名。</translation>
    </message>
    <message>
        <source>Stopped; the sample was not made.</source>
        <translation>已停止，沒有生成範例資料。</translation>
    </message>
    <message>
        <source>The sheet cannot hold line %1: a workbook ends after 1,048,576 rows; export a shorter period or CSV.</source>
        <translation>工作表容不下第 %1 列：活頁簿最多 1,048,576 列；請匯出較短的期間或改用 CSV。</translation>
    </message>
    <message>
        <source>this is a workbook of the old kind (.xls) or one with a password; save it as .xlsx without one</source>
        <translation>這是舊格式（.xls）或帶密碼的活頁簿；請另存為不帶密碼的 .xlsx</translation>
    </message>
    <message>
        <source>this is a PDF; an .xlsx or .csv file is wanted</source>
        <translation>這是 PDF；需要 .xlsx 或 .csv 檔案</translation>
    </message>
    <message>
        <source>the mapping expects CSV, but this is a workbook; write format = &quot;xlsx&quot;</source>
        <translation>對應表指定 CSV，但這是活頁簿；請寫 format = &quot;xlsx&quot;</translation>
    </message>
    <message>
        <source>the part %1 of the workbook unpacks to more than %2 megabytes; save the sheet alone, or as CSV</source>
        <translation>活頁簿的組件 %1 解壓縮後超過 %2 MB；請只儲存這個工作表，或另存為 CSV</translation>
    </message>
    <message>
        <source>the part %1 of the workbook is damaged (%2); open the file in a spreadsheet program and save it again</source>
        <translation>活頁簿的組件 %1 已損壞（%2）；請用試算表軟體開啟後重新儲存</translation>
    </message>
    <message>
        <source>packed data</source>
        <translation>壓縮資料</translation>
    </message>
    <message>
        <source>too many texts</source>
        <translation>文字過多</translation>
    </message>
    <message>
        <source>this is no xlsx workbook with a sheet in it; save it as .xlsx or as CSV</source>
        <translation>這不是含有工作表的 xlsx 活頁簿；請另存為 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>this is no xlsx workbook, or it is damaged; save it as .xlsx or as CSV</source>
        <translation>這不是 xlsx 活頁簿，或者已損壞；請另存為 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;; the workbook has %2</source>
        <translation>沒有工作表「%1」；活頁簿中有 %2</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is missing in the file; save the workbook again</source>
        <translation>檔案中缺少工作表「%1」；請重新儲存活頁簿</translation>
    </message>
    <message>
        <source>the sheet unpacks to more than %1 megabytes; divide it</source>
        <translation>工作表解壓縮後超過 %1 MB；請拆分</translation>
    </message>
    <message>
        <source>the sheet is damaged after this row (%1); open the file in a spreadsheet program and save it again</source>
        <translation>工作表在此列之後已損壞（%1）；請用試算表軟體開啟後重新儲存</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Part of the verdict</source>
        <translation>判定內容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原判定</translation>
    </message>
    <message>
        <source>After</source>
        <translation>草案判定</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>one of “%1” fits</source>
        <translation>「%1」中有一項符合</translation>
    </message>
    <message>
        <source>Its last day cannot be worked out.</source>
        <translation>算不出最後一天。</translation>
    </message>
    <message>
        <source>It would end on %1.</source>
        <translation>若適用，算到 %1 為止。</translation>
    </message>
    <message>
        <source>It ends on %1, but another rule stands in its place.</source>
        <translation>算到 %1 為止，但已由另一條代替。</translation>
    </message>
    <message>
        <source>It ends on %1; the longest limit counts.</source>
        <translation>算到 %1 為止；取最長的時限。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <translation>計算基數</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message>
        <source>The complaint came on %1, %2 after the last day.</source>
        <translation>%1 提出客訴，超過最後一天 %2。</translation>
    </message>
    <message>
        <source>The complaint came on %1, on the last day: that is still in time.</source>
        <translation>%1 提出客訴，正好是最後一天，仍在時限內。</translation>
    </message>
    <message>
        <source>The complaint came on %1, %2 before the last day.</source>
        <translation>%1 提出客訴，離最後一天還有 %2。</translation>
    </message>
    <message>
        <source>it is not known who must sign</source>
        <translation>不知道須由誰簽字</translation>
    </message>
    <message>
        <source>the signature of %1 is missing</source>
        <translation>缺%1簽字</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ids</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none of %1 has signed</source>
        <translation>%1都沒有簽字</translation>
    </message>
    <message>
        <source>It is due on %1 at the latest.</source>
        <translation>最遲須在 %1 交來。</translation>
    </message>
    <message>
        <source>There is no last day for it.</source>
        <translation>沒有規定最後期限。</translation>
    </message>
    <message>
        <source>%1 was handed in on %2 and counts.</source>
        <translation>%1已於 %2 交來，有效。</translation>
    </message>
    <message>
        <source>%1 was handed in on %2, %3 too late.</source>
        <translation>%1於 %2 交來，遲了 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 does not count: %3.</source>
        <translation>%2 交來的%1無效：%3。</translation>
    </message>
    <message>
        <source>Nothing that counts had come by %1, %2 after the last day.</source>
        <translation>到 %1 仍沒有收到有效的證據，已過最後一天 %2。</translation>
    </message>
    <message>
        <source>Nothing that counts has come so far.</source>
        <translation>還沒有收到有效的證據。</translation>
    </message>
    <message>
        <source>%1 has approved.</source>
        <translation>%1已核准。</translation>
    </message>
    <message>
        <source>%1 has approved by phone only, which does not count here.</source>
        <translation>%1只有電話核准，此處無效。</translation>
    </message>
    <message>
        <source>%1 has not approved.</source>
        <translation>%1未核准。</translation>
    </message>
    <message>
        <source>All of them have to approve.</source>
        <translation>須全部核准。</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>其中一人核准即可。</translation>
    </message>
    <message>
        <source>It was complete on %1; the limit was %2.</source>
        <translation>%1 才全部核准，期限是 %2。</translation>
    </message>
    <message>
        <source>It has to be there by %1.</source>
        <translation>最遲須在 %1 核准。</translation>
    </message>
    <message>
        <source>Due by %1.</source>
        <translation>最遲 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1, %2 too late.</source>
        <translation>%1 完成，遲了 %2。</translation>
    </message>
    <message>
        <source>Done on %1, in time.</source>
        <translation>%1 完成，沒有逾期。</translation>
    </message>
    <message>
        <source>Not done by %1, overdue by %2.</source>
        <translation>到 %1 還沒有完成，逾期 %2。</translation>
    </message>
    <message>
        <source>Not done yet; the time has not run out.</source>
        <translation>還沒有完成，期限未到。</translation>
    </message>
    <message>
        <source>Reckoned on %1; %2 of the loss is left.</source>
        <translation>以 %1 為基數；損失餘 %2 待分。</translation>
    </message>
    <message>
        <source>Split is what is left of the loss: %1.</source>
        <translation>劃分餘下的全部損失 %1。</translation>
    </message>
    <message>
        <source>Split is %1; %2 of the loss is left.</source>
        <translation>劃分 %1；損失餘 %2 待分。</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1：%2 × %3</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <translation>%1 = %2。</translation>
    </message>
    <message>
        <source>%1 = %2 and %3 of a fen, which is dropped.</source>
        <translation>%1 = %2，餘 %3 分捨去。</translation>
    </message>
    <message>
        <source>%1 = %2 and %3 of a fen; one of the fen left over goes here: %4.</source>
        <translation>%1 = %2，餘 %3 分；另得尾差 1 分，為 %4。</translation>
    </message>
    <message>
        <source>Only %1 of the loss is left for it.</source>
        <translation>損失只餘 %1，以此為限。</translation>
    </message>
    <message numerus="yes">
        <source>%n fen left over go(es) to the largest remainders, the earlier line first.</source>
        <translation>
            <numerusform>尾差 %n 分，按餘數從大到小各分 1 分；餘數相同的，排在前面的先得。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2, rounded to the fen.</source>
        <translation>%1：%2，四捨五入到分。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>all of “%1” fit</source>
        <translation>「%1」全部符合</translation>
    </message>
    <message>
        <source>number of those of “%1” that fit</source>
        <translation>「%1」中符合的數量</translation>
    </message>
    <message>
        <source>those of “%1” that fit</source>
        <translation>「%1」中的符合項</translation>
    </message>
    <message>
        <source>sum of “%1”</source>
        <translation>%1合計</translation>
    </message>
    <message>
        <source>earliest “%1”</source>
        <translation>最早的%1</translation>
    </message>
    <message>
        <source>smallest “%1”</source>
        <translation>最小的%1</translation>
    </message>
    <message>
        <source>latest “%1”</source>
        <translation>最晚的%1</translation>
    </message>
    <message>
        <source>largest “%1”</source>
        <translation>最大的%1</translation>
    </message>
    <message>
        <source>it</source>
        <translation>該項</translation>
    </message>
    <message>
        <source>filing limit</source>
        <translation>客訴時限</translation>
    </message>
    <message>
        <source>required evidence</source>
        <translation>須交的證據</translation>
    </message>
    <message>
        <source>required approvals</source>
        <translation>須核准的事項</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>辦理期限</translation>
    </message>
    <message>
        <source>the rule “%1” applies</source>
        <translation>適用規則「%1」</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>grade so far</source>
        <translation>已判的等級</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>what is left of the loss</source>
        <translation>剩下的損失</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>days from %1 to %2</source>
        <translation>從%1到%2的天數</translation>
    </message>
    <message>
        <source>last day of the month of %1</source>
        <translation>%1 當月最後一天</translation>
    </message>
    <message>
        <source>day %2 of the month after %1</source>
        <translation>%1 次月的 %2 日</translation>
    </message>
    <message>
        <source>first of %1</source>
        <translation>第一項%1</translation>
    </message>
    <message>
        <source>the earlier of %1</source>
        <translation>%1中的較早者</translation>
    </message>
    <message>
        <source>the smaller of %1</source>
        <translation>%1中的較小者</translation>
    </message>
    <message>
        <source>the later of %1</source>
        <translation>%1中的較晚者</translation>
    </message>
    <message>
        <source>the larger of %1</source>
        <translation>%1中的較大者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1等於 %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不等於 %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1早於%2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1小於 %2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1不晚於%2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不超過 %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1晚於%2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1大於 %2</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <translation>%1不早於%2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不少於 %2</translation>
    </message>
    <message>
        <source>all of %1 are ticked</source>
        <translation>「%1」均已勾選</translation>
    </message>
    <message>
        <source>not all of %1 are ticked</source>
        <translation>「%1」沒有全部勾選</translation>
    </message>
    <message>
        <source>one of %1 is ticked</source>
        <translation>勾選了「%1」之一</translation>
    </message>
    <message>
        <source>none of %1 is ticked</source>
        <translation>「%1」都沒有勾選</translation>
    </message>
    <message>
        <source>nothing but %1 is ticked</source>
        <translation>只勾選了「%1」</translation>
    </message>
    <message>
        <source>something else than %1 is ticked</source>
        <translation>勾選了「%1」以外的情形</translation>
    </message>
    <message>
        <source>“%1” is ticked</source>
        <translation>勾選了「%1」</translation>
    </message>
    <message>
        <source>“%1” is not ticked</source>
        <translation>沒有勾選「%1」</translation>
    </message>
    <message>
        <source>%1 includes all of %2</source>
        <translation>%1同時含%2</translation>
    </message>
    <message>
        <source>%1 does not include all of %2</source>
        <translation>%1不同時含%2</translation>
    </message>
    <message>
        <source>%1 includes one of %2</source>
        <translation>%1含%2之一</translation>
    </message>
    <message>
        <source>%1 includes none of %2</source>
        <translation>%1不含%2</translation>
    </message>
    <message>
        <source>%1 is nothing but %2</source>
        <translation>%1只有%2</translation>
    </message>
    <message>
        <source>%1 is not only %2</source>
        <translation>%1不只有%2</translation>
    </message>
    <message>
        <source>%1 includes “%2”</source>
        <translation>%1含「%2」</translation>
    </message>
    <message>
        <source>%1 does not include “%2”</source>
        <translation>%1不含「%2」</translation>
    </message>
    <message>
        <source>“%1” is recorded</source>
        <translation>已記錄「%1」</translation>
    </message>
    <message>
        <source>“%1” is not recorded</source>
        <translation>沒有記錄「%1」</translation>
    </message>
    <message>
        <source>there is “%1”</source>
        <translation>有「%1」</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>沒有「%1」</translation>
    </message>
    <message>
        <source>“%1” is filled in</source>
        <translation>已填「%1」</translation>
    </message>
    <message>
        <source>“%1” is not filled in</source>
        <translation>「%1」未填</translation>
    </message>
    <message>
        <source>“%1” is known</source>
        <translation>「%1」已知</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>「%1」未知</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，且</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation>，或</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1是「%2」</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <translation>%1不是「%2」</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1屬於%2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1不屬於%2</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1（前提：%2）</translation>
    </message>
    <message>
        <source>not: %1, where %2</source>
        <translation>不符合：%1（前提：%2）</translation>
    </message>
    <message>
        <source>, or where that is unknown </source>
        <translation>；不清楚時看：</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>不符合：%1</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 … (%2 in all)</source>
        <translation>%1等 %2 項</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the entries of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>(signed: %1)</source>
        <translation>（簽字：%1）</translation>
    </message>
    <message>
        <source>start of the filing limit</source>
        <translation>客訴時限起算日</translation>
    </message>
    <message>
        <source>length of the filing limit</source>
        <translation>客訴時限長短</translation>
    </message>
    <message>
        <source>last day of the ordinary filing limit</source>
        <translation>原客訴時限最後一天</translation>
    </message>
    <message>
        <source>last day of the filing limit</source>
        <translation>客訴時限最後一天</translation>
    </message>
    <message>
        <source>filed in time</source>
        <translation>在時限內提出客訴</translation>
    </message>
    <message>
        <source>clause of the filing limit</source>
        <translation>客訴時限的條款</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>state of “%1”</source>
        <translation>「%1」的狀態</translation>
    </message>
    <message>
        <source>last day for “%1”</source>
        <translation>「%1」的最後一天</translation>
    </message>
    <message>
        <source>day on which “%1” was handed in</source>
        <translation>「%1」的提供日期</translation>
    </message>
    <message>
        <source>clause of “%1”</source>
        <translation>「%1」的條款</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>approval of “%1”</source>
        <translation>「%1」的核准</translation>
    </message>
    <message>
        <source>who approves “%1”</source>
        <translation>「%1」的核准人</translation>
    </message>
    <message>
        <source>when “%1” was approved</source>
        <translation>「%1」的核准時間</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>state of the stage “%1”</source>
        <translation>環節「%1」的狀態</translation>
    </message>
    <message>
        <source>due time of “%1”</source>
        <translation>「%1」的期限</translation>
    </message>
    <message>
        <source>%1 of the earlier complaint</source>
        <translation>以往客訴的%1</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1第 %2 列</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 is absent</source>
        <translation>%1 未填</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 已填</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>FormBatch</name>
    <message>
        <source>There is no such complaint in the ledger any more.</source>
        <translation>台帳中已沒有此客訴。</translation>
    </message>
    <message>
        <source>The rulebook %1 is not at hand, so the form cannot be judged and printed.</source>
        <translation>缺少制度 %1，無法判定和列印此表單。</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed.</source>
        <translation>已停止，未列印任何表單。</translation>
    </message>
</context>
<context>
    <name>FormCode</name>
    <message>
        <source>This code was not read whole or not read right. Scan it again, or type the entry and the groups of letters and digits at the foot of the form.</source>
        <translation>QR 碼沒有讀全或讀錯。請重新掃描，或輸入表單頁尾版本號後面的代碼。</translation>
    </message>
    <message>
        <source>Draft, version %1</source>
        <translation>草稿，版本 %1</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>版本 %1 · %2</translation>
    </message>
    <message>
        <source>This form was printed by a newer version of Kesu. Open it there, or search for its number.</source>
        <translation>此表單由更新版本的 Kesu 列印。請在新版本中開啟，或按編號搜尋。</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Attachment %1: %2</source>
        <translation>附件 %1：%2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>列印日期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接收時間</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>接收日期</translation>
    </message>
    <message>
        <source>Complained on</source>
        <translation>客訴日期</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>客訴方式</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Contact, phone</source>
        <translation>聯絡人/電話</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>經辦業務員</translation>
    </message>
    <message>
        <source>Product, spec.</source>
        <translation>產品名稱
/規格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品名稱</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>產品編號</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格型號</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>訂單號</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交貨數量</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良數量</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>PPM</source>
        <translation>PPM</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>產品單價</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>產品使用
情況</translation>
    </message>
    <message>
        <source>First used on</source>
        <translation>開始使用日期</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>客訴內容</translation>
    </message>
    <message>
        <source>Customer asks for</source>
        <translation>客戶要求</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>客戶要求</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>客戶退貨</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>退貨類型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Goods received on</source>
        <translation>收到退貨
日期</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Evidence handed in</source>
        <translation>已提供證據</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提供日期</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No return</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Return: %1</source>
        <translation>是：%1</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1（條款 %2）</translation>
    </message>
    <message>
        <source> (one is enough)</source>
        <translation>（任一即可）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Provided</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期提供</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>是否逾期</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>Given late</source>
        <translation>逾期核准</translation>
    </message>
    <message>
        <source>signed in, %1</source>
        <translation>登入核准 %1</translation>
    </message>
    <message>
        <source>%1 signed in, %2</source>
        <translation>%1 登入核准 %2</translation>
    </message>
    <message>
        <source>%1 by telephone</source>
        <translation>%1（電話）</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>條款 %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>依據：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Internal: not to be given to the customer</source>
        <translation>內部資料，不得交付客戶</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>判定理由</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定人</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>判定時間</translation>
    </message>
    <message>
        <source>Complaint of this kind</source>
        <translation>同類客訴</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>貨款回收
情況</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Circumstance</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>應辦事項</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>應結案日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結案日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>處理天數</translation>
    </message>
    <message>
        <source>Value of the returned goods</source>
        <translation>退貨金額</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>是否緊急</translation>
    </message>
    <message>
        <source>Approved by phone at</source>
        <translation>電話核准
時間</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>損失明細</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>損失種類</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>損失合計</translation>
    </message>
    <message>
        <source>Estimated loss</source>
        <translation>預估損失</translation>
    </message>
    <message>
        <source>Actual loss</source>
        <translation>實際損失</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>公司承擔</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>責任部門</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Recovered from</source>
        <translation>追償</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Final decision</source>
        <translation>最終決定</translation>
    </message>
    <message>
        <source>Investigated by</source>
        <translation>調查人</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>處理方案</translation>
    </message>
    <message>
        <source>Disposition of returns</source>
        <translation>退貨處置</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>條款 %1：%2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Evidence (one of)</source>
        <translation>證據（任一即可）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提供日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>矯正措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>計畫完成日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>實際完成日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>證明內容</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>預估</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>分攤基數</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>責任職務</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>核准時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>依據條款</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>客訴時限</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後日期</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>是否按時</translation>
    </message>
    <message>
        <source>Filing limit in words</source>
        <translation>時限說明</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>待補證據</translation>
    </message>
    <message>
        <source>Missing evidence due on</source>
        <translation>補證截止日期</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>檢驗結果</translation>
    </message>
    <message>
        <source>Cause of occurrence</source>
        <translation>產生原因</translation>
    </message>
    <message>
        <source>Cause of escape</source>
        <translation>流出原因</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>矯正措施</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>賠償金額</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回覆內容</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回訪結果</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>應回覆日期</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>在時限內</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已逾時限</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>全部制度</translation>
    </message>
</context>
<context>
    <name>FormLayout</name>
    <message>
        <source>a cell is %1 columns wide and its label leaves no room beside it; it needs %2</source>
        <translation>此格寬 %1 欄，標籤旁已沒有位置；至少需要 %2 欄</translation>
    </message>
    <message>
        <source>the widths of this row come to %1; a row is %2 columns wide</source>
        <translation>本列寬度合計 %1，一列應為 %2 欄</translation>
    </message>
    <message>
        <source>%1 columns are left for the cells without a width, and they need %2 each</source>
        <translation>沒有寫寬度的格只剩 %1 欄，每格需要 %2 欄</translation>
    </message>
    <message>
        <source>a letter without paragraphs</source>
        <translation>信函沒有段落</translation>
    </message>
    <message>
        <source>a block without rows</source>
        <translation>此塊沒有列</translation>
    </message>
    <message>
        <source>a form has at most %1 rows</source>
        <translation>一張表單最多 %1 列</translation>
    </message>
    <message>
        <source>a row is a list of cells in [ ], or a table { cells = [ … ] }</source>
        <translation>一列應寫成 [ ] 中的一組格，或表 { cells = [ … ] }</translation>
    </message>
    <message>
        <source>a row has cells, a list or signs</source>
        <translation>一列要有 cells、list 或 signs 之一</translation>
    </message>
    <message>
        <source>a cell is a table, as { field = &quot;customer.name&quot; }</source>
        <translation>一格應寫成表，如 { field = &quot;customer.name&quot; }</translation>
    </message>
    <message>
        <source>a row without cells</source>
        <translation>此列沒有格</translation>
    </message>
    <message>
        <source>a row has at most %1 cells</source>
        <translation>一列最多 %1 格</translation>
    </message>
    <message>
        <source>a cell has one of %1</source>
        <translation>一格要有 %1 之一</translation>
    </message>
    <message>
        <source>a cell has either &apos;%1&apos; or &apos;%2&apos;</source>
        <translation>一格只能有「%1」或「%2」之一</translation>
    </message>
    <message>
        <source>no boxes to tick</source>
        <translation>沒有可勾選的方框</translation>
    </message>
    <message>
        <source>%1 is no choice, so it has no boxes</source>
        <translation>%1 不是選項，沒有方框</translation>
    </message>
    <message>
        <source>%1 is no day, so it has no time</source>
        <translation>%1 不是日期，沒有時間</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer of a follow-up</source>
        <translation>「%1」不是回訪的滿意度</translation>
    </message>
    <message>
        <source>&apos;only&apos; is for choices; %1 is none</source>
        <translation>「only」只用於選項，%1 不是選項</translation>
    </message>
    <message>
        <source>a sign box names who signs, as &quot;审核&quot;</source>
        <translation>簽字欄要寫明由誰簽字，如「審核」</translation>
    </message>
    <message>
        <source>an approval has both a matter and a role</source>
        <translation>簽核要同時寫明事項和角色</translation>
    </message>
    <message>
        <source>approvals are internal and cannot stand on the customer&apos;s face</source>
        <translation>簽核屬內部資料，不能印在客戶聯上</translation>
    </message>
    <message>
        <source>a row shows one list, or two side by side</source>
        <translation>一列只能放一個清單，或並排放兩個</translation>
    </message>
    <message>
        <source>a list needs columns, as columns = [ { field = &quot;…&quot; } ]</source>
        <translation>清單要寫明各欄，如 columns = [ { field = &quot;…&quot; } ]</translation>
    </message>
    <message>
        <source>a column has a field, or a label to write by hand</source>
        <translation>一欄要有 field，或供手寫的 label</translation>
    </message>
    <message>
        <source>a paragraph without &apos;text&apos;</source>
        <translation>段落缺少「text」</translation>
    </message>
    <message>
        <source>the file is too large for a form: more than 1 MB</source>
        <translation>檔案超過 1 MB，作為表單太大</translation>
    </message>
    <message>
        <source>not TOML: %1</source>
        <translation>不是 TOML：%1</translation>
    </message>
    <message>
        <source>&apos;faces&apos; cannot hold &quot;%1&quot;; there are internal and customer</source>
        <translation>「faces」中不能有「%1」，只能有 internal 和 customer</translation>
    </message>
    <message>
        <source>the key &apos;faces&apos; is missing: who may get the form, as [&quot;internal&quot;]</source>
        <translation>缺少「faces」：寫明表單給誰，如 [&quot;internal&quot;]</translation>
    </message>
    <message>
        <source>a register names every customer, so it has no face for one of them</source>
        <translation>台帳列有所有客戶，不能有客戶聯</translation>
    </message>
    <message>
        <source>&apos;for&apos; cannot hold &quot;%1&quot;; it is one of %2</source>
        <translation>「for」中不能有「%1」，可用的是 %2</translation>
    </message>
    <message>
        <source>the id is &quot;%1&quot; and the file is called %2</source>
        <translation>id 是「%1」，檔名卻是 %2</translation>
    </message>
    <message>
        <source>the form has no title</source>
        <translation>表單沒有標題</translation>
    </message>
    <message>
        <source>a form has at most %1 copies</source>
        <translation>一張表單最多 %1 聯</translation>
    </message>
    <message>
        <source>a column has either a field or number = true</source>
        <translation>一欄只能有 field 或 number = true 之一</translation>
    </message>
    <message>
        <source>a column has a field, number = true, or a label to write by hand</source>
        <translation>一欄要有 field、number = true 或供手寫的 label</translation>
    </message>
    <message>
        <source>only a column with a field adds up</source>
        <translation>只有帶 field 的欄才能合計</translation>
    </message>
    <message>
        <source>only a register has columns; it says shape = &quot;list&quot; in its head</source>
        <translation>只有台帳有各欄；台帳要在表頭寫 shape = &quot;list&quot;</translation>
    </message>
    <message>
        <source>a register needs columns, each under [[column]]</source>
        <translation>台帳要寫明各欄，每欄一個 [[column]]</translation>
    </message>
    <message>
        <source>a register has at most %1 columns</source>
        <translation>台帳最多 %1 欄</translation>
    </message>
    <message>
        <source>the form has no [[block]]</source>
        <translation>表單沒有 [[block]]</translation>
    </message>
    <message>
        <source>a form has at most %1 blocks</source>
        <translation>一張表單最多 %1 塊</translation>
    </message>
    <message>
        <source>the head [form] is missing</source>
        <translation>缺少表頭 [form]</translation>
    </message>
    <message>
        <source>The forms are missing: %1 cannot be read.</source>
        <translation>缺少表單：無法讀取 %1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3, without quotes</source>
        <translation>「%1」要寫成 %2 至 %3 的整數，不加引號</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &quot;%2&quot;; it is one of %3</source>
        <translation>「%1」不能是「%2」，可用的是 %3</translation>
    </message>
    <message>
        <source>this is never printed: what is around it is not for the face &quot;%1&quot;</source>
        <translation>此處永遠不會列印：它所在的部分不用於「%1」聯</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in quotes, or { zh = &quot;…&quot;, tw = &quot;…&quot;, en = &quot;…&quot; }</source>
        <translation>「%1」要寫成加引號的文字，或 { zh = &quot;…&quot;, tw = &quot;…&quot;, en = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>a } without its {; a brace that is to be printed is written twice</source>
        <translation>有 } 而沒有對應的 {；要印出大括號時寫兩個</translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation>有 { 而沒有對應的 }</translation>
    </message>
    <message>
        <source>%1 is internal and cannot stand on the customer&apos;s face; give what prints it face = &quot;internal&quot;</source>
        <translation>%1 屬內部資料，不能印在客戶聯上；請給列印它的部分寫 face = &quot;internal&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>沒有欄位「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of %2</source>
        <translation>%2 沒有欄「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>沒有清單「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word that all standards share, so a general form cannot name it</source>
        <translation>「%1」不是各制度共有的用語，通用表單不能使用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of the standard %2</source>
        <translation>制度 %2 沒有用語「%1」</translation>
    </message>
</context>
<context>
    <name>FormMenu</name>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1（條款 %2）</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>條款 %1</translation>
    </message>
    <message>
        <source>&amp;Other forms</source>
        <translation>其他表單(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FormScan</name>
    <message>
        <source>%1 has been changed since this form was printed.</source>
        <translation>此表單列印之後，%1 已有修改。</translation>
    </message>
    <message>
        <source>%1 has been changed since this form was printed, last on %2 by %3.</source>
        <translation>此表單列印之後，%1 已有修改，最近一次在 %2，修改人：%3。</translation>
    </message>
    <message>
        <source>This form shows %1 as it is now.</source>
        <translation>此表單與 %1 的現狀一致。</translation>
    </message>
    <message>
        <source>This form is of a draft, which has been filed since as %1.</source>
        <translation>此表單列印自草稿，該草稿其後已登記為 %1。</translation>
    </message>
    <message>
        <source>This form is of a draft that was thrown away.</source>
        <translation>此表單列印自草稿，該草稿已捨棄。</translation>
    </message>
    <message>
        <source>No complaint here has ever been in the state that this code names: a letter or digit may be wrong, or the form is of another database.</source>
        <translation>本庫中沒有任何客訴有過此代碼所記的狀態：可能輸錯了字母或數字，也可能表單出自另一個資料庫。</translation>
    </message>
    <message>
        <source>This form of %1 is of another database: no complaint here has ever been in the state that it names.</source>
        <translation>此表單（%1）出自另一個資料庫：本庫中的客訴都不曾有過表單所記的狀態。</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>There is no standard “%1”.</source>
        <translation>沒有制度「%1」。</translation>
    </message>
    <message>
        <source>The form “%1” is no register.</source>
        <translation>表單「%1」不是台帳。</translation>
    </message>
    <message>
        <source>The register was not made.</source>
        <translation>已取消，沒有產生台帳。</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation>沒有表單「%1」。</translation>
    </message>
    <message>
        <source>The form “%1” is internal; the customer does not get it.</source>
        <translation>表單「%1」屬內部資料，不交給客戶。</translation>
    </message>
    <message>
        <source>The form “%1” is for the customer only.</source>
        <translation>表單「%1」只用於交給客戶。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 起逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guarded</name>
    <message>
        <source>Kesu made a mistake of its own; what you were doing was not saved. Please try again.</source>
        <translation>程式自身出錯，剛才的操作沒有儲存。請重試。</translation>
    </message>
</context>
<context>
    <name>HandlingSection</name>
    <message>
        <source>Proposal and measures</source>
        <translation>處理意見與措施</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>處理方案</translation>
    </message>
    <message>
        <source>Corrective measures</source>
        <translation>矯正措施</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>要求完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>實際完成</translation>
    </message>
    <message>
        <source>measures: %1</source>
        <translation>措施 %1 項</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Every saved change will stand here, with who made it and when.</source>
        <translation>每次儲存的變更都會記在這裡：何人、何時、改了什麼。</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>記錄 %1 條</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>全部欄位</translation>
    </message>
    <message>
        <source>Show the changes of</source>
        <translation>顯示修改：</translation>
    </message>
</context>
<context>
    <name>InvestigationSection</name>
    <message>
        <source>Investigation</source>
        <translation>調查</translation>
    </message>
    <message>
        <source>Inspection result</source>
        <translation>檢驗結果</translation>
    </message>
    <message>
        <source>Cause of occurrence</source>
        <translation>產生原因</translation>
    </message>
    <message>
        <source>Cause of escape</source>
        <translation>流出原因</translation>
    </message>
    <message>
        <source>Investigated by</source>
        <translation>調查人</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定人</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>&apos;%1&apos; names no department; write department:ID, as department:production</source>
        <translation>「%1」沒有指明部門；請寫 department:ID，如 department:production</translation>
    </message>
    <message>
        <source>%1 is no share of a whole; write 0% to 100%</source>
        <translation>%1 不是有效的比例；請寫 0% 到 100%</translation>
    </message>
    <message>
        <source>the shares add up to %1; together they may come to 100% at most</source>
        <translation>比例合計為 %1；合計不得超過 100%</translation>
    </message>
    <message>
        <source>an id of %1 is missing</source>
        <translation>缺少%1的 id</translation>
    </message>
    <message>
        <source>no %1 has the id &apos;%2&apos;</source>
        <translation>沒有 id 為「%2」的%1</translation>
    </message>
    <message>
        <source>%1 is negative; an amount is 0.00 or more</source>
        <translation>%1 是負數；金額不得小於 0.00</translation>
    </message>
    <message>
        <source>%1 is negative; a quantity is 0 or more</source>
        <translation>%1 是負數；數量不得小於 0</translation>
    </message>
    <message>
        <source>Judging by %1 was stopped after %L2 steps: for each element of a long list a rule goes through another one. Shorten the lists of the case, or mend the rule.</source>
        <translation>按《%1》判定到第 %L2 步時停止：有規則對一個長清單的每一項都要遍歷另一個清單。請縮短案例中的清單，或修改規則。</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>Complaint date</source>
        <translation>客訴日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>經辦業務員</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單號</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Delivered quantity</source>
        <translation>交貨數量</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良數量</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴內容</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>客戶要求</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失合計</translation>
    </message>
    <message>
        <source>Company bears</source>
        <translation>公司承擔</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>退貨金額</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下一期限</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>應結案日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>處理天數</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>適用制度</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待補</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無效</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不屬客訴</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>很滿意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>很不滿意</translation>
    </message>
</context>
<context>
    <name>LossSection</name>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Loss and liability</source>
        <translation>損失與責任劃分</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>預估</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Final decision</source>
        <translation>最終決定</translation>
    </message>
    <message>
        <source>estimate %1 · actual %2 · counts %3</source>
        <translation>預估 %1 · 實際 %2 · 計入 %3</translation>
    </message>
    <message>
        <source>together %1: more than the whole</source>
        <translation>合計 %1，超過 100%</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>MasterDataService</name>
    <message>
        <source>Enter a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>There is a customer “%1” already.</source>
        <translation>已有客戶「%1」。</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” already.</source>
        <translation>代碼「%1」已屬於「%2」。</translation>
    </message>
    <message>
        <source>There is a product “%1” with this code and specification already.</source>
        <translation>已有代碼和規格相同的產品「%1」。</translation>
    </message>
    <message>
        <source>“%1” is no code: use small Latin letters, digits and hyphens, for example “paint-shop”.</source>
        <translation>「%1」不是有效代碼：請用小寫拉丁字母、數字和連字號，例如「paint-shop」。</translation>
    </message>
</context>
<context>
    <name>MasterList</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Offered on the slip by name, pinyin initials and code.</source>
        <translation>填寫客訴單時可按名稱、拼音首字母和代碼選用。</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>新增客戶(&amp;N)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>業務員</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>新增產品(&amp;N)</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Can bear a part of a loss. The code stands in the data for good: small letters and hyphens.</source>
        <translation>可承擔損失的部門。代碼將長期儲存在資料中，用小寫字母和連字號。</translation>
    </message>
    <message>
        <source>&amp;New department</source>
        <translation>新增部門(&amp;N)</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Salesmen, investigators and those who sign, with their role in the rulebook.</source>
        <translation>業務員、調查人和簽字人，以及他們在制度中的職務。</translation>
    </message>
    <message>
        <source>&amp;New member of staff</source>
        <translation>新增人員(&amp;N)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職務</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>%1 more than in the same period of last year (%2)</source>
        <translation>與去年同期(%2件)相比增加%1件</translation>
    </message>
    <message>
        <source>%1 fewer than in the same period of last year (%2)</source>
        <translation>與去年同期(%2件)相比減少%1件</translation>
    </message>
    <message>
        <source>as many as in the same period of last year (%1)</source>
        <translation>與去年同期(%1件)持平</translation>
    </message>
    <message>
        <source>%1 more than in %2 (%3)</source>
        <translation>與%2(%3件)相比增加%1件</translation>
    </message>
    <message>
        <source>%1 fewer than in %2 (%3)</source>
        <translation>與%2(%3件)相比減少%1件</translation>
    </message>
    <message>
        <source>as many as in %1 (%2)</source>
        <translation>與%1(%2件)持平</translation>
    </message>
    <message>
        <source>In %1 no complaint was registered</source>
        <translation>%1沒有登記客訴</translation>
    </message>
    <message>
        <source>In %1 %2 complaints were registered: %3 valid, %4 waiting for evidence or approval, %5 void, %6 out of scope</source>
        <translation>%1共登記客訴%2件，其中有效%3件、待補%4件、無效%5件、不屬客訴%6件</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No defect category was named.</source>
        <translation>尚未登記不良類別。</translation>
    </message>
    <message>
        <source>All of them are about %1 (%2).</source>
        <translation>不良類別均為%1(%2件)。</translation>
    </message>
    <message>
        <source>The most frequent defects are %1 (%2, %3) and %4 (%5, %6).</source>
        <translation>不良類別以%1(%2件，佔%3)最多，其次為%4(%5件，佔%6)。</translation>
    </message>
    <message>
        <source>No loss has been divided yet.</source>
        <translation>尚無責任損失。</translation>
    </message>
    <message>
        <source>The loss to be borne comes to ￥%1, of which the company bears ￥%2 (%3)</source>
        <translation>責任損失合計￥%1，其中公司承擔￥%2(%3)</translation>
    </message>
    <message>
        <source>%1, ￥%2 more than in %3.</source>
        <translation>%1，比%3增加￥%2。</translation>
    </message>
    <message>
        <source>%1, ￥%2 less than in %3.</source>
        <translation>%1，比%3減少￥%2。</translation>
    </message>
    <message>
        <source>%1, as much as in %2.</source>
        <translation>%1，與%2持平。</translation>
    </message>
    <message>
        <source>%1 complaints were due, %2 of them are closed (%3)</source>
        <translation>應結案%1件，其中已結案%2件(結案率%3)</translation>
    </message>
    <message>
        <source>No complaint was due</source>
        <translation>沒有應結案的客訴</translation>
    </message>
    <message>
        <source>%1 were closed, %2 of them on time (%3)</source>
        <translation>已結案%1件，其中按期結案%2件(及時率%3)</translation>
    </message>
    <message>
        <source>none is overdue</source>
        <translation>沒有逾期未結的客訴</translation>
    </message>
    <message>
        <source>%1 are overdue</source>
        <translation>逾期未結%1件</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Monthly complaint report</source>
        <translation>客訴月報</translation>
    </message>
    <message>
        <source>Quarterly complaint report</source>
        <translation>客訴季報</translation>
    </message>
    <message>
        <source>Annual complaint report</source>
        <translation>客訴年報</translation>
    </message>
    <message>
        <source>Complaint report</source>
        <translation>客訴統計報告</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登記件數</translation>
    </message>
    <message>
        <source>complaints by the day on which they reached the company</source>
        <translation>按客訴到達公司之日統計</translation>
    </message>
    <message>
        <source>Validity rate</source>
        <translation>有效率</translation>
    </message>
    <message>
        <source>valid ÷ registered</source>
        <translation>有效件數 ÷ 登記件數</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>結案率</translation>
    </message>
    <message>
        <source>closed ÷ due for closing in the period; valid and pending complaints only</source>
        <translation>本期應結案中已結案件數 ÷ 本期應結案件數，只計有效和待補</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及時率</translation>
    </message>
    <message>
        <source>closed by the due day ÷ closed in the period; valid and pending complaints only</source>
        <translation>按期結案件數 ÷ 本期結案件數，只計有效和待補</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>重複率</translation>
    </message>
    <message>
        <source>complaints with an earlier one of the same customer, product and category within %1 months ÷ registered</source>
        <translation>%1 個月內同一客戶、產品、不良類別的再次客訴 ÷ 登記件數</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>客訴率</translation>
    </message>
    <message>
        <source>registered ÷ delivered batches</source>
        <translation>登記件數 ÷ 交付批次</translation>
    </message>
    <message>
        <source>PPM</source>
        <translation>PPM</translation>
    </message>
    <message>
        <source>defective quantity ÷ shipped quantity × 1,000,000</source>
        <translation>不良數量 ÷ 出貨數量 × 1,000,000</translation>
    </message>
    <message>
        <source>Category share</source>
        <translation>類別比例</translation>
    </message>
    <message>
        <source>mentions ÷ all mentions; a complaint with several categories counts once in each</source>
        <translation>該類別次數 ÷ 全部類別次數，一件客訴有多個類別時各計一次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>責任損失</translation>
    </message>
    <message>
        <source>sum of the divided losses of the complaints registered in the period</source>
        <translation>本期登記的客訴經責任劃分的損失合計</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>結案天數</translation>
    </message>
    <message>
        <source>calendar days from registration to closing</source>
        <translation>從登記到結案的日曆日數</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>the base of the figure is missing</source>
        <translation>缺少計算依據</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Half-yearly complaint report</source>
        <translation>客訴半年報</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation>本半年</translation>
    </message>
    <message>
        <source>the half-year before</source>
        <translation>上個半年</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>period, which complaints</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1尚未開始。</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>回訪率</translation>
    </message>
    <message>
        <source>followed up ÷ closed in the period; valid and pending complaints only</source>
        <translation>已回訪件數 ÷ 本期結案件數，只計有效和待補</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>滿意率</translation>
    </message>
    <message>
        <source>very satisfied and satisfied ÷ closed in the period with an answer; valid and pending complaints only</source>
        <translation>很滿意和滿意件數 ÷ 本期結案且已評價件數，只計有效和待補</translation>
    </message>
</context>
<context>
    <name>PanelBuilder</name>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>客訴時限</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>最後一天 %1</translation>
    </message>
    <message>
        <source>The complaint came in time.</source>
        <translation>客訴在時限內提出。</translation>
    </message>
    <message>
        <source>The complaint came too late.</source>
        <translation>客訴超過時限提出。</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1 逾期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>責任劃分</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1&#x3000;%3 的 %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Recoveries and penalties</source>
        <translation>追償與考核</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1，基數 %2</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>辦理期限</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>未完成 %1 項</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1：%2 前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No holiday notice of %1 is known: its working days are counted Monday to Friday.</source>
        <translation>沒有 %1 年的放假通知：該年工作日按週一至週五計算。</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>尚缺資訊</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>待填寫</translation>
    </message>
    <message>
        <source>The judgement begins with the first thing filled in.</source>
        <translation>填寫任意一項後即開始判定。</translation>
    </message>
    <message>
        <source>The standard looks at</source>
        <translation>制度要看的事項</translation>
    </message>
    <message>
        <source>What would make it valid</source>
        <translation>怎樣才會有效</translation>
    </message>
    <message>
        <source>What would bring it further</source>
        <translation>怎樣才能往下辦理</translation>
    </message>
    <message>
        <source>and: %1</source>
        <translation>並且：%1</translation>
    </message>
</context>
<context>
    <name>PanelLines</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 起逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The library that protects passwords cannot be started.</source>
        <translation>無法啟動保護密碼的程式庫。</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>%1 characters are too few; use at least %2.</source>
        <translation>%1 個字元太少，至少要 %2 個。</translation>
    </message>
    <message>
        <source>The password must not be the user&apos;s name.</source>
        <translation>密碼不能與使用者名稱相同。</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password (%1 MiB are needed); close other programs.</source>
        <translation>記憶體不足，無法保護密碼（需要 %1 MiB）；請關閉其他程式。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>No data in this period</source>
        <translation>本期暫無資料</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 類</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等另外 %2 份</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>已同意 %1</translation>
    </message>
    <message>
        <source>Date:              </source>
        <comment>with room to write the day by hand</comment>
        <translation>日期：&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and try again.</source>
        <translation>無法寫入 %1：磁碟已滿。請騰出空間後重試。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write.</source>
        <translation>無法寫入 %1。請選擇有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>Printing was cancelled; no file was written.</source>
        <translation>已取消列印，未寫入任何檔案。</translation>
    </message>
    <message>
        <source>The font %1 is not installed, and without it pages cannot be printed faithfully. Install the package fonts-wqy-microhei and try again.</source>
        <translation>未安裝字型 %1，無法正確列印。請安裝套件 fonts-wqy-microhei 後重試。</translation>
    </message>
    <message>
        <source>The rulebook %1 is not at hand, so the form cannot be judged and printed.</source>
        <translation>缺少制度 %1，無法判定和列印此表單。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose one in which you may write.</source>
        <translation>無法建立資料夾 %1。請選擇有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>Printing was cancelled; the files that were finished stay.</source>
        <comment>forms in a folder</comment>
        <translation>已取消列印，已完成的檔案予以保留。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of this page</source>
        <translation>本頁合計</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>沒有可列的內容</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>This is no picture that can be printed (JPEG, PNG, BMP, GIF, SVG, WebP).</source>
        <translation>不是可以列印的圖片（JPEG、PNG、BMP、GIF、SVG、WebP）。</translation>
    </message>
    <message>
        <source>%1: the picture %2 cannot be printed. %3</source>
        <translation>%1：無法列印圖片 %2。%3</translation>
    </message>
    <message>
        <source>%1: no installed font has %2; 〓 stands in its place. A font with rare characters helps, for example the package fonts-babelstone-han.</source>
        <translation>%1：已安裝的字型都沒有「%2」字，以〓代替。請安裝含罕用字的字型，例如套件 fonts-babelstone-han。</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer %1 did not take the pages. Check that it is switched on and has paper, then print again.</source>
        <translation>印表機 %1 未能接收頁面。請檢查是否開機、有紙，然後重新列印。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>本機沒有設定印表機。</translation>
    </message>
    <message>
        <source>Save the pages as PDF and print them elsewhere, or set up a printer in the system.</source>
        <translation>請儲存為 PDF 後在其他電腦列印，或在系統中設定印表機。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>正在寫入頁面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ProductLineList</name>
    <message>
        <source>Give the line or branch a name.</source>
        <translation>請填寫產品線或分支機構的名稱。</translation>
    </message>
    <message>
        <source>Choose the rulebook that judges its complaints.</source>
        <translation>請選擇判定其客訴的制度。</translation>
    </message>
    <message>
        <source>There is a line “%1” already.</source>
        <translation>已有名為「%1」的產品線或分支機構。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” already.</source>
        <translation>「%1」已屬於「%2」。</translation>
    </message>
    <message>
        <source>Product lines and branches</source>
        <translation>產品線與分支機構</translation>
    </message>
    <message>
        <source>Where the company uses several rulebooks: a product line goes by how the codes or names of its products begin, a branch by the workstation (Language and appearance).</source>
        <translation>公司啟用幾個制度時使用：產品線按產品代碼或名稱的開頭識別，分支機構按工作電腦識別（在「語言和外觀」中選擇）。</translation>
    </message>
    <message>
        <source>&amp;New line or branch</source>
        <translation>新增產品線或分支機構(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>適用制度</translation>
    </message>
    <message>
        <source>Codes or names begin with</source>
        <translation>產品代碼或名稱的開頭</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>the evidence asked for</source>
        <translation>所需的證據</translation>
    </message>
    <message>
        <source>the approvals asked for</source>
        <translation>所需的核准</translation>
    </message>
    <message>
        <source>the time limits</source>
        <translation>各項期限</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>the grade reached so far</source>
        <translation>前面認定的等級</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>what is left of the loss</source>
        <translation>餘下的損失</translation>
    </message>
    <message>
        <source>the whole loss</source>
        <translation>全部損失</translation>
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
        <translation>%1至%2的小時數</translation>
    </message>
    <message>
        <source>%2 after %1</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>where %1: %2</source>
        <translation>%1時為%2</translation>
    </message>
    <message>
        <source>the day of judging</source>
        <translation>判定之日</translation>
    </message>
    <message>
        <source>the day of “%1”</source>
        <translation>「%1」當天</translation>
    </message>
    <message>
        <source>the day of %1</source>
        <translation>%1當天</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>%1至%2的天數</translation>
    </message>
    <message>
        <source>the last day of the month of %1</source>
        <translation>%1所在月的最後一天</translation>
    </message>
    <message>
        <source>day %2 of the month after %1</source>
        <translation>%1次月的 %2 日</translation>
    </message>
    <message>
        <source>the first of %1</source>
        <translation>%1中的第一項</translation>
    </message>
    <message>
        <source>the earliest of %1</source>
        <translation>%1中的最早者</translation>
    </message>
    <message>
        <source>the least of %1</source>
        <translation>%1中的較小者</translation>
    </message>
    <message>
        <source>the latest of %1</source>
        <translation>%1中的最晚者</translation>
    </message>
    <message>
        <source>the greatest of %1</source>
        <translation>%1中的較大者</translation>
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
        <translation>始終</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1中的任一項</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the last two words</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>for each of %1</source>
        <translation>%1中的每一項</translation>
    </message>
    <message>
        <source>for each of %1 where %2</source>
        <translation>%1中有一項符合（%2）</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>近 %2的%1</translation>
    </message>
    <message>
        <source>%1 (those where %2)</source>
        <translation>%1（限%2）</translation>
    </message>
    <message>
        <source>the number of %1</source>
        <translation>%1的數量</translation>
    </message>
    <message>
        <source>the sum of %1 over %2</source>
        <translation>%2的%1合計</translation>
    </message>
    <message>
        <source>the mean of %1 over %2</source>
        <translation>%2的%1平均值</translation>
    </message>
    <message>
        <source>the earliest %1 of %2</source>
        <translation>%2中最早的%1</translation>
    </message>
    <message>
        <source>the least %1 of %2</source>
        <translation>%2中最小的%1</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>%2中最晚的%1</translation>
    </message>
    <message>
        <source>the greatest %1 of %2</source>
        <translation>%2中最大的%1</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between conditions that must all hold</comment>
        <translation>，且</translation>
    </message>
    <message>
        <source>one of %1 is such that %2</source>
        <translation>%1中有一項符合（%2）</translation>
    </message>
    <message>
        <source>none of %1 is such that %2</source>
        <translation>%1中沒有一項符合（%2）</translation>
    </message>
    <message>
        <source>each of %1 is such that %2</source>
        <translation>%1中每一項都符合（%2）</translation>
    </message>
    <message>
        <source>not each of %1 is such that %2</source>
        <translation>%1中並非每一項都符合（%2）</translation>
    </message>
    <message>
        <source>[%1]</source>
        <comment>a blank in a sentence, filled in case by case</comment>
        <translation>〔%1〕</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起算時間</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>due time</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>base amount</source>
        <translation>基數</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1就是%2</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1等於 %2</translation>
    </message>
    <message>
        <source>%1 differs from %2</source>
        <translation>%1不等於 %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1早於%2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1低於 %2</translation>
    </message>
    <message>
        <source>%1 is no later than %2</source>
        <translation>%1不晚於%2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不超過 %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1晚於%2</translation>
    </message>
    <message>
        <source>%1 is over %2</source>
        <translation>%1超過 %2</translation>
    </message>
    <message>
        <source>%1 is no earlier than %2</source>
        <translation>%1不早於%2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不低於 %2</translation>
    </message>
    <message>
        <source>%1 applies</source>
        <translation>適用%1</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <translation>不適用%1</translation>
    </message>
    <message>
        <source>the complaint is past the filing limit</source>
        <translation>超過客訴時限</translation>
    </message>
    <message>
        <source>“%1” does not hold</source>
        <translation>「%1」不成立</translation>
    </message>
    <message>
        <source>, or </source>
        <comment>between conditions of which one must hold</comment>
        <translation>，或</translation>
    </message>
    <message>
        <source>%1 is at least %2 and at most %3</source>
        <translation>%1不低於 %2、不超過 %3</translation>
    </message>
    <message>
        <source>%1 is at least %2 but below %3</source>
        <translation>%1不低於 %2、低於 %3</translation>
    </message>
    <message>
        <source>%1 is over %2 and at most %3</source>
        <translation>%1超過 %2、不超過 %3</translation>
    </message>
    <message>
        <source>%1 is over %2 but below %3</source>
        <translation>%1超過 %2、低於 %3</translation>
    </message>
    <message>
        <source>%1, or it is not known</source>
        <translation>%1，或不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state</comment>
        <translation>%1為%2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>a state</comment>
        <translation>%1不為%2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1為%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不是%2</translation>
    </message>
    <message>
        <source>%1: neither %2</source>
        <comment>a state</comment>
        <translation>%1不為%2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1為%2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1不是%2</translation>
    </message>
    <message>
        <source>ticked: %1</source>
        <translation>已勾選「%1」</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>未勾選「%1」</translation>
    </message>
    <message>
        <source>all ticked: %1</source>
        <translation>「%1」全部勾選</translation>
    </message>
    <message>
        <source>not all ticked: %1</source>
        <translation>「%1」未全部勾選</translation>
    </message>
    <message>
        <source>nothing ticked but: %1</source>
        <translation>只勾選「%1」</translation>
    </message>
    <message>
        <source>something else ticked than: %1</source>
        <translation>勾選了「%1」以外的情形</translation>
    </message>
    <message>
        <source>%1 include %2</source>
        <translation>%1含%2</translation>
    </message>
    <message>
        <source>%1 do not include %2</source>
        <translation>%1不含%2</translation>
    </message>
    <message>
        <source>%1 include all of %2</source>
        <translation>%1同時含%2</translation>
    </message>
    <message>
        <source>%1 do not include all of %2</source>
        <translation>%1不同時含%2</translation>
    </message>
    <message>
        <source>%1 are nothing but %2</source>
        <translation>%1全屬%2</translation>
    </message>
    <message>
        <source>%1 are not only %2</source>
        <translation>%1不全屬%2</translation>
    </message>
    <message>
        <source>“%1” is on record</source>
        <translation>已記錄「%1」</translation>
    </message>
    <message>
        <source>“%1” is not on record yet</source>
        <translation>尚未記錄「%1」</translation>
    </message>
    <message>
        <source>%1 is asked for</source>
        <translation>需要%1</translation>
    </message>
    <message>
        <source>%1 is not asked for</source>
        <translation>不需要%1</translation>
    </message>
    <message>
        <source>a grade has been reached</source>
        <translation>已認定等級</translation>
    </message>
    <message>
        <source>no grade has been reached</source>
        <translation>尚未認定等級</translation>
    </message>
    <message>
        <source>the filing limit is known</source>
        <translation>客訴時限已知</translation>
    </message>
    <message>
        <source>the filing limit is not known</source>
        <translation>客訴時限不明</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>有%1</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>沒有%1</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>已填%1</translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <translation>未填%1</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1已知</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1不明</translation>
    </message>
    <message>
        <source>otherwise %1</source>
        <translation>否則為%1</translation>
    </message>
    <message>
        <source>if unknown %1</source>
        <translation>不明時為%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between cases</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>the day the filing limit counts from</source>
        <translation>客訴時限的起算日</translation>
    </message>
    <message>
        <source>the filing limit</source>
        <translation>客訴時限</translation>
    </message>
    <message>
        <source>the last day for the complaint</source>
        <translation>提出客訴的最後一天</translation>
    </message>
    <message>
        <source>the complaint is within the filing limit</source>
        <translation>在客訴時限內</translation>
    </message>
    <message>
        <source>the clause of the filing limit</source>
        <translation>時限條款</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>the clause of the evidence</source>
        <translation>證據條款</translation>
    </message>
    <message>
        <source>the state of the evidence</source>
        <translation>證據狀態</translation>
    </message>
    <message>
        <source>the last day for the evidence</source>
        <translation>補交的最後一天</translation>
    </message>
    <message>
        <source>the day the evidence came in</source>
        <translation>證據提供日期</translation>
    </message>
    <message>
        <source>the matter to approve</source>
        <translation>核准事項</translation>
    </message>
    <message>
        <source>the clause of the approval</source>
        <translation>核准條款</translation>
    </message>
    <message>
        <source>the state of the approval</source>
        <translation>核准狀態</translation>
    </message>
    <message>
        <source>the approvers</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>the time of the approval</source>
        <translation>核准時間</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>the clause of the time limit</source>
        <translation>期限條款</translation>
    </message>
    <message>
        <source>the state of the time limit</source>
        <translation>期限狀態</translation>
    </message>
    <message>
        <source>the end of the time limit</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>whoever staff decided on</source>
        <translation>經辦人判定的責任方</translation>
    </message>
    <message>
        <source>the time of “%1”</source>
        <translation>「%1」之時</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>the first day of the period</source>
        <translation>期間首日</translation>
    </message>
    <message>
        <source>the last day of the period</source>
        <translation>期間末日</translation>
    </message>
    <message>
        <source>who is assessed</source>
        <translation>考核對象</translation>
    </message>
    <message>
        <source>the complaints of the period</source>
        <translation>本期客訴</translation>
    </message>
    <message>
        <source>the complaints of the period before</source>
        <translation>上期客訴</translation>
    </message>
    <message>
        <source>all sheets of the period</source>
        <translation>本期的全部考核表</translation>
    </message>
    <message>
        <source>the weighted total</source>
        <translation>加權總分</translation>
    </message>
    <message>
        <source>%1 of the period before</source>
        <translation>上期的%1</translation>
    </message>
    <message>
        <source>%1 of that sheet</source>
        <translation>該表的%1</translation>
    </message>
    <message>
        <source>that %1</source>
        <translation>該%1</translation>
    </message>
    <message>
        <source>that evidence</source>
        <translation>該證據</translation>
    </message>
    <message>
        <source>that approval</source>
        <translation>該核准</translation>
    </message>
    <message>
        <source>that time limit</source>
        <translation>該期限</translation>
    </message>
    <message>
        <source>that earlier complaint</source>
        <translation>該次客訴</translation>
    </message>
    <message>
        <source>that entry</source>
        <translation>該項</translation>
    </message>
    <message>
        <source>estimated cost</source>
        <translation>預估費用</translation>
    </message>
    <message>
        <source>actual cost</source>
        <translation>實際費用</translation>
    </message>
    <message>
        <source>evidence %1 (%2)</source>
        <translation>%1 證據（%2）</translation>
    </message>
    <message>
        <source>evidence %1 (%2 or another)</source>
        <translation>%1 證據（%2等）</translation>
    </message>
    <message>
        <source>approval of “%1”</source>
        <translation>「%1」核准</translation>
    </message>
    <message>
        <source>time limit %1 (%2)</source>
        <translation>%1 期限（%2）</translation>
    </message>
    <message>
        <source>the ordinary filing limit</source>
        <translation>一般客訴時限</translation>
    </message>
    <message>
        <source>%1 (without an extension)</source>
        <translation>%1（未延期時）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a result and what of it</comment>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>規則「%1」</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>客訴時限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>客訴證據</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級認定</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>辦理期限</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>責任劃分</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>追償</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>對條文的理解</translation>
    </message>
    <message>
        <source>Across the clauses</source>
        <translation>各條通用</translation>
    </message>
    <message>
        <source>The clauses, and what Kesu does by them</source>
        <translation>條文與判定規則</translation>
    </message>
    <message>
        <source>The standard&apos;s own text</source>
        <translation>制度原文</translation>
    </message>
    <message>
        <source>Where several limits hold, the longest one counts.</source>
        <translation>幾項時限都符合的，以最長的為準。</translation>
    </message>
    <message>
        <source>Of the kinds named, one is enough; the earliest piece that counts decides.</source>
        <translation>所列證據任交一種即可；以最早交來、符合要求的一份為準。</translation>
    </message>
    <message>
        <source>Of what holds the strongest counts: no customer complaint, invalid, waiting, valid. Where nothing holds, the complaint is valid.</source>
        <translation>幾項同時符合的，依次以「不屬客訴」「無效」「待補」「有效」為準；各項都不符合的，客訴有效。</translation>
    </message>
    <message>
        <source>Where several grades hold, the highest one counts.</source>
        <translation>幾個等級都符合的，以最高的為準。</translation>
    </message>
    <message>
        <source>Each matter is approved by the first rule that holds.</source>
        <translation>每一事項按第一條符合的規定核准。</translation>
    </message>
    <message>
        <source>The steps go on in this order as long as something is left of the loss.</source>
        <translation>按順序逐步劃分，直到損失分完。</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>the whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>each department</source>
        <translation>各部門</translation>
    </message>
    <message>
        <source>each employee</source>
        <translation>各員工</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>points of a percentage</source>
        <translation>百分點</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message numerus="yes">
        <source>%n decimal(s)</source>
        <translation>
            <numerusform>%n 位小數</numerusform>
        </translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>%1: what is entered</source>
        <translation>%1：填報項</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>填報項</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，最多 %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>任選一項：%1</translation>
    </message>
    <message>
        <source>%1: what is reckoned</source>
        <translation>%1：考核指標</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>計算方法</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>assessed by: %1</source>
        <translation>考核人：%1</translation>
    </message>
    <message>
        <source>the last day for the complaint is %1</source>
        <translation>提出客訴的最後一天為%1</translation>
    </message>
    <message>
        <source>complain within %2, counted from %1</source>
        <translation>自%1起 %2內提出客訴</translation>
    </message>
    <message>
        <source>%1 counts only where %2.</source>
        <translation>%1：限%2時。</translation>
    </message>
    <message>
        <source>%1 counts only if signed by all of: %2.</source>
        <translation>%1須由下列人員全部簽字：%2。</translation>
    </message>
    <message>
        <source>%1 counts only if signed by one of: %2.</source>
        <translation>%1須由下列人員中的一人簽字：%2。</translation>
    </message>
    <message>
        <source>hand in %1, at any time</source>
        <translation>須交%1，不限時間</translation>
    </message>
    <message>
        <source>hand in %1, at the latest on %2</source>
        <translation>須交%1，最遲為%2</translation>
    </message>
    <message>
        <source>“%1” needs the approval of %2</source>
        <translation>「%1」須由%2核准</translation>
    </message>
    <message>
        <source>“%1” needs the approval of one of: %2</source>
        <translation>「%1」須由下列人員中的一人核准：%2</translation>
    </message>
    <message>
        <source>“%1” needs the approval of all of: %2</source>
        <translation>「%1」須由下列人員全部核准：%2</translation>
    </message>
    <message>
        <source>Only where no earlier rule about “%1” applies.</source>
        <translation>只在前面關於「%1」的規定都不適用時。</translation>
    </message>
    <message>
        <source>At the latest on %1.</source>
        <translation>最遲為%1。</translation>
    </message>
    <message>
        <source>Before %1.</source>
        <translation>須早於%1。</translation>
    </message>
    <message>
        <source>By phone it counts only where %1.</source>
        <translation>電話核准只在%1時有效。</translation>
    </message>
    <message>
        <source>By phone it counts as well.</source>
        <translation>電話核准同樣有效。</translation>
    </message>
    <message>
        <source>By phone it does not count.</source>
        <translation>電話核准無效，須簽字。</translation>
    </message>
    <message>
        <source>whoever is in charge</source>
        <translation>負責人員</translation>
    </message>
    <message>
        <source>%1 completes “%2” by %3</source>
        <translation>%1最遲在%3完成「%2」</translation>
    </message>
    <message>
        <source>%1 completes “%2” within %4, counted from %3</source>
        <translation>%1自%3起 %4內完成「%2」</translation>
    </message>
    <message>
        <source>Done at: %1.</source>
        <translation>完成時間：%1。</translation>
    </message>
    <message>
        <source>the loss to be shared out is %1</source>
        <translation>劃分的損失總額為%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who and what share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <comment>the clause of a share</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>of the loss, %1 is shared: %2</source>
        <translation>損失中的%1按以下比例分擔：%2</translation>
    </message>
    <message>
        <source>from what is left comes off, reckoned on %1: %2</source>
        <translation>以%1為基數，從餘下的損失中劃出：%2</translation>
    </message>
    <message>
        <source>what is left is shared: %1</source>
        <translation>餘下的損失按以下比例分擔：%1</translation>
    </message>
    <message>
        <source>claim back from %1, of %2: %3</source>
        <translation>以%2為基數，向%1追償 %3</translation>
    </message>
    <message>
        <source>%1 is assessed, without a figure</source>
        <translation>考核%1，制度沒有規定金額</translation>
    </message>
    <message>
        <source>%1 is assessed: %2</source>
        <translation>考核%1 %2</translation>
    </message>
    <message>
        <source>%1 is assessed: %2 to %3</source>
        <translation>考核%1 %2 至 %3</translation>
    </message>
    <message>
        <source>%1 is assessed: at least %2</source>
        <translation>考核%1，不少於 %2</translation>
    </message>
    <message>
        <source>%1 is assessed: at most %2</source>
        <translation>考核%1，不超過 %2</translation>
    </message>
    <message>
        <source>Says: %1</source>
        <translation>提示語：%1</translation>
    </message>
    <message>
        <source>house default</source>
        <translation>系統預設值</translation>
    </message>
    <message>
        <source>Where %1: %2</source>
        <comment>a condition and the rulebook&apos;s own sentence</comment>
        <translation>凡%1的：%2</translation>
    </message>
    <message>
        <source>Where %1: %2</source>
        <translation>凡%1的，%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>This takes the place of the longest ordinary limit.</source>
        <translation>代替其他客訴時限。</translation>
    </message>
    <message>
        <source>the grade is “%1”</source>
        <translation>等級為「%1」</translation>
    </message>
    <message>
        <source>Clause cited: %1</source>
        <translation>引用條款：%1</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <comment>clauses</comment>
        <translation>不適用 %1</translation>
    </message>
    <message>
        <source>none of the cases above applies</source>
        <translation>不屬上面各項</translation>
    </message>
    <message>
        <source>this is no customer complaint</source>
        <translation>不作客訴</translation>
    </message>
    <message>
        <source>the complaint is invalid</source>
        <translation>客訴無效</translation>
    </message>
    <message>
        <source>the complaint waits for what is missing</source>
        <translation>客訴待補</translation>
    </message>
    <message>
        <source>the complaint is valid</source>
        <translation>客訴有效</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>客訴方式</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>客戶要求</translation>
    </message>
    <message>
        <source>Kinds of cost</source>
        <translation>費用種類</translation>
    </message>
    <message>
        <source>Kinds of evidence</source>
        <translation>證據種類</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>簽字人</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>經過記錄</translation>
    </message>
    <message>
        <source>Matters to approve</source>
        <translation>核准事項</translation>
    </message>
    <message>
        <source>Grades, the highest first</source>
        <translation>等級（由高到低）</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>產品使用情況</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>貨款回收情況</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>客戶地區</translation>
    </message>
    <message>
        <source>Kinds of return</source>
        <translation>退貨類型</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行業</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>適用行業</translation>
    </message>
    <message>
        <source>A complaint gets its number</source>
        <translation>編號時機</translation>
    </message>
    <message>
        <source>when it is first found valid</source>
        <translation>首次判定有效時</translation>
    </message>
    <message>
        <source>when it is registered</source>
        <translation>登記時</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號格式</translation>
    </message>
    <message>
        <source>also where it is no customer complaint</source>
        <translation>不屬客訴的也提示</translation>
    </message>
    <message>
        <source>Figures and terms with a name</source>
        <translation>數值與口徑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>The way of a complaint</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>聯次</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and its mark</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic and a rule</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and what stands under it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>制度名稱</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its figure</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the rule of %1</source>
        <comment>a clause</comment>
        <translation>%1 的規則</translation>
    </message>
</context>
<context>
    <name>ProseHtml</name>
    <message numerus="yes">
        <source>Used in %n complaint(s) · last %1</source>
        <translation>
            <numerusform>用於 %n 件客訴 · 最近 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Says: %1</source>
        <translation>提示語：%1</translation>
    </message>
</context>
<context>
    <name>ProsePages</name>
    <message>
        <source>%1 · edition %2</source>
        <translation>%1 · 第 %2 版</translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message>
        <source>Choose the standard by which the complaint is judged.</source>
        <translation>請選擇判定此客訴的制度。</translation>
    </message>
    <message>
        <source>The standard “%1” is not installed; choose another one.</source>
        <translation>沒有安裝制度「%1」，請另選一個。</translation>
    </message>
    <message>
        <source>“%1” cannot be read here; correct it or clear the field.</source>
        <translation>此處無法識別「%1」，請改正或清空。</translation>
    </message>
    <message>
        <source>Say when the complaint reached the company.</source>
        <translation>請填寫客訴到達公司的時間。</translation>
    </message>
    <message>
        <source>%1 lies in the future; it is %2 now.</source>
        <translation>%1 是將來的時間，現在是 %2。</translation>
    </message>
    <message>
        <source>%1 lies in the future; today is %2.</source>
        <translation>%1 是將來的日期，今天是 %2。</translation>
    </message>
    <message>
        <source>The goods were delivered on %1, after the complaint of %2.</source>
        <translation>交貨日期 %1 晚於客訴日期 %2。</translation>
    </message>
    <message>
        <source>Say on which day this evidence was handed in.</source>
        <translation>請填寫此證據的提供日期。</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>請填寫客戶名稱。</translation>
    </message>
    <message>
        <source>The product is not named.</source>
        <translation>沒有填寫產品。</translation>
    </message>
    <message>
        <source>Neither a category nor a description says what is wrong.</source>
        <translation>既沒有不良類別，也沒有客訴內容，看不出問題所在。</translation>
    </message>
    <message>
        <source>%1 defective of %2 delivered: more than there were.</source>
        <translation>不良 %1，超過交貨數量 %2。</translation>
    </message>
    <message>
        <source>“%1” is no degree of satisfaction; use one of %2.</source>
        <translation>「%1」不是滿意度等級，請用下列之一：%2。</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Status</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>客訴時限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>客訴證據</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>辦理期限</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>責任劃分</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>追償</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>考核</translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>was %1</source>
        <comment>in the month before</comment>
        <translation>上月 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>in the quarter before</comment>
        <translation>上季 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>in the year before</comment>
        <translation>上年 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>in the period before</comment>
        <translation>上期 %1</translation>
    </message>
    <message>
        <source>no base</source>
        <translation>缺少依據</translation>
    </message>
    <message>
        <source>%1/%2, %3</source>
        <comment>part, whole, what it was</comment>
        <translation>%1/%2，%3</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登記件數</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>difference, what it was</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Validity rate</source>
        <translation>有效率</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>結案率</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及時率</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未結</translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation>未結共 %1 件</translation>
    </message>
    <message>
        <source>Loss to bear</source>
        <translation>責任損失</translation>
    </message>
    <message>
        <source>company %1</source>
        <translation>公司 %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總體</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>本年累計</translation>
    </message>
    <message>
        <source>· valid</source>
        <translation>&#x3000;有效</translation>
    </message>
    <message>
        <source>· pending</source>
        <translation>&#x3000;待補</translation>
    </message>
    <message>
        <source>· void</source>
        <translation>&#x3000;無效</translation>
    </message>
    <message>
        <source>· out of scope</source>
        <translation>&#x3000;不屬客訴</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>重複率</translation>
    </message>
    <message>
        <source>Defective quantity</source>
        <translation>不良數量</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>索賠金額</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>同意賠付</translation>
    </message>
    <message>
        <source>· borne by the company</source>
        <translation>&#x3000;公司承擔</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>趨勢（十二個月）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month of the year</comment>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>On-time rate (by month of closing)</source>
        <translation>及時率（按結案月）</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良類別柏拉圖</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Who bears the loss</source>
        <translation>責任部門與責任方</translation>
    </message>
    <message>
        <source>No loss has been divided in this period.</source>
        <translation>本期尚無責任損失。</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良數</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Customer (top ten)</source>
        <translation>客戶（前十名）</translation>
    </message>
    <message>
        <source>Product (top ten)</source>
        <translation>產品（前十名）</translation>
    </message>
    <message>
        <source>Handling times</source>
        <translation>處理時效</translation>
    </message>
    <message>
        <source>Due in the period</source>
        <translation>本期應結案</translation>
    </message>
    <message>
        <source>· of them closed</source>
        <translation>&#x3000;其中已結案</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>本期結案</translation>
    </message>
    <message>
        <source>· of them on time</source>
        <translation>&#x3000;其中按期</translation>
    </message>
    <message>
        <source>Days to close, mean (calendar days)</source>
        <translation>結案天數平均（日曆日）</translation>
    </message>
    <message>
        <source>Days to close, median (calendar days)</source>
        <translation>結案天數中位（日曆日）</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1–%2 天</translation>
    </message>
    <message>
        <source>over %1 days</source>
        <translation>%1 天以上</translation>
    </message>
    <message>
        <source>Age of the %1 open ones (calendar days)</source>
        <translation>未結 %1 件的已歷時間（日曆日）</translation>
    </message>
    <message>
        <source>No complaint was overdue on %1.</source>
        <translation>截至 %1 沒有逾期未結的客訴。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>應結案日期</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Repeated complaints</source>
        <translation>重複客訴</translation>
    </message>
    <message>
        <source>None within %1 months (repeat rate %2).</source>
        <translation>%1 個月內沒有重複客訴（重複率 %2）。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>第幾次</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一次</translation>
    </message>
    <message>
        <source>Demands, returns and costs</source>
        <translation>退貨與損失</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>客戶要求</translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation>要求金額</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>損失項目</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>預估</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>Satisfaction and follow-up</source>
        <translation>滿意度與回訪</translation>
    </message>
    <message>
        <source>· of them followed up</source>
        <translation>&#x3000;其中已回訪</translation>
    </message>
    <message>
        <source>Cases of note</source>
        <translation>重點案例</translation>
    </message>
    <message>
        <source>No case with a loss in this period.</source>
        <translation>本期沒有產生損失的案例。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下期重點</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>編製</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>term: what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two definitions</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Period %1 to %2, as of %3</source>
        <translation>統計期 %1 至 %2，截至 %3</translation>
    </message>
    <message>
        <source>judged by %1</source>
        <translation>判定依據：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two rulebooks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>root hash of the history %1</source>
        <translation>歷史鏈頭 %1</translation>
    </message>
    <message>
        <source>%1 more are listed in the ledger.</source>
        <translation>另有 %1 件，見台帳。</translation>
    </message>
    <message>
        <source>Closed that had a due day</source>
        <translation>有期限的已結案</translation>
    </message>
    <message>
        <source>Delivered batches</source>
        <translation>交付批次</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>客訴率</translation>
    </message>
    <message>
        <source>Shipped quantity</source>
        <translation>出貨數量</translation>
    </message>
    <message>
        <source>PPM</source>
        <translation>PPM</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未結</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>客訴內容</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>指標定義</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>統計起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>統計截止日</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>統計時點</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>判定依據</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>歷史鏈頭</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達標</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達標</translation>
    </message>
    <message>
        <source>Target: %1 %2 (%3)</source>
        <translation>目標：%1 %2（%3）</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>期末逾期未結</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評語</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>%1, clause %2, %3: %4</source>
        <translation>《%1》條款 %2，%3：%4</translation>
    </message>
    <message>
        <source>Complaints behind the figures</source>
        <translation>資料對應的客訴</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>客訴編號</translation>
    </message>
    <message>
        <source>And so many more</source>
        <translation>另有件數</translation>
    </message>
    <message>
        <source>Complaints in the report</source>
        <translation>統計範圍</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增減</translation>
    </message>
    <message>
        <source>Complaint rate %1 (delivered batches %2); PPM %3 (shipped quantity %4). Changes of rates are in points of a percent.</source>
        <translation>客訴率 %1（交付批次 %2），PPM %3（出貨數量 %4）。比率的增減以百分點計。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>達標情況</translation>
    </message>
    <message>
        <source>✓ met</source>
        <comment>the target</comment>
        <translation>✓ 達標</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <comment>the target</comment>
        <translation>✗ 未達標</translation>
    </message>
    <message>
        <source>· of them overdue</source>
        <translation>&#x3000;其中逾期</translation>
    </message>
    <message>
        <source>Repeat rate %1 (%2 of %3), within %4 months; %5.</source>
        <translation>重複率 %1（%2/%3），按 %4 個月內計；%5。</translation>
    </message>
    <message>
        <source>Satisfied of those that answered</source>
        <translation>&#x3000;已評價的滿意率</translation>
    </message>
    <message>
        <source>No case was chosen to be told.</source>
        <translation>沒有選擇重點案例。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be reported, by whom</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 of “%3”: %4</source>
        <comment>report, clause, standard, what it says</comment>
        <translation>%1（《%3》條款 %2）：%4</translation>
    </message>
    <message>
        <source>Reports that the standards ask for: %1</source>
        <translation>制度要求的報表：%1</translation>
    </message>
    <message>
        <source>Appendix: the complaints behind the figures</source>
        <translation>附錄：資料對應的客訴</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, how many complaints</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 件</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累計比例</translation>
    </message>
    <message>
        <source>No customer was named in this period.</source>
        <translation>本期登記的客訴沒有寫明客戶。</translation>
    </message>
    <message>
        <source>No product was named in this period.</source>
        <translation>本期登記的客訴沒有寫明產品。</translation>
    </message>
    <message>
        <source>Of them valid</source>
        <translation>其中有效</translation>
    </message>
    <message>
        <source>Complaints with returned goods</source>
        <translation>有退貨的客訴</translation>
    </message>
    <message>
        <source>· quantity</source>
        <translation>&#x3000;退貨數量</translation>
    </message>
    <message>
        <source>· value</source>
        <translation>&#x3000;退貨金額</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>in the half-year before</comment>
        <translation>上個半年 %1</translation>
    </message>
    <message>
        <source>Registered a year earlier</source>
        <translation>去年同月登記件數</translation>
    </message>
</context>
<context>
    <name>ReportFigure</name>
    <message>
        <source>Registered</source>
        <translation>登記件數</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待補</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>無效</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不屬客訴</translation>
    </message>
    <message>
        <source>Repeated complaints</source>
        <translation>重複客訴</translation>
    </message>
    <message>
        <source>Loss to bear</source>
        <translation>責任損失</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>公司承擔</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>索賠金額</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>同意賠付</translation>
    </message>
    <message>
        <source>Defective quantity</source>
        <translation>不良數量</translation>
    </message>
    <message>
        <source>Due in the period</source>
        <translation>本期應結案</translation>
    </message>
    <message>
        <source>Due in the period and closed</source>
        <translation>本期應結案且已結案</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>本期結案</translation>
    </message>
    <message>
        <source>Closed that had a due day</source>
        <translation>有期限的已結案</translation>
    </message>
    <message>
        <source>Closed on time</source>
        <translation>按期結案</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未結</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>期末逾期未結</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>Open for %1 to %2 days</source>
        <translation>未結 %1–%2 天</translation>
    </message>
    <message>
        <source>Open for over %1 days</source>
        <translation>未結 %1 天以上</translation>
    </message>
    <message>
        <source>%1: valid</source>
        <translation>%1：有效</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>本年累計</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>What is typed into this report was changed in another window meanwhile; open it again to see both.</source>
        <translation>此報告的填寫內容已在另一個視窗中修改，請重新開啟後對照。</translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>%2/%1</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Q%2 %1</source>
        <translation>%1年第%2季</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
</context>
<context>
    <name>ReportScope</name>
    <message>
        <source>Standard: %1</source>
        <translation>制度：%1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客戶：%1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>產品：%1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>責任方：%1</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Overview</source>
        <translation>總體</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>趨勢（十二個月）</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Who bears the loss</source>
        <translation>責任部門與責任方</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Handling times</source>
        <translation>處理時效</translation>
    </message>
    <message>
        <source>Repeated complaints</source>
        <translation>重複客訴</translation>
    </message>
    <message>
        <source>Demands, returns and costs</source>
        <translation>退貨與損失</translation>
    </message>
    <message>
        <source>Satisfaction and follow-up</source>
        <translation>滿意度與回訪</translation>
    </message>
    <message>
        <source>Cases of note</source>
        <translation>重點案例</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下期重點</translation>
    </message>
</context>
<context>
    <name>ReportService</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>已取消統計。</translation>
    </message>
</context>
<context>
    <name>ReportSums</name>
    <message>
        <source>The sums of the reports hold complaint %1 otherwise than it is.</source>
        <translation>統計彙總中的客訴 %1 與實際不符。</translation>
    </message>
    <message>
        <source>The sums of the reports hold complaint %1 as the repetition of %2 others; it repeats %3.</source>
        <translation>統計彙總把客訴 %1 記為重複 %2 件，實際重複 %3 件。</translation>
    </message>
    <message>
        <source>The sums of the day %1 are not those of its complaints.</source>
        <translation>%1 的日彙總與當日客訴不符。</translation>
    </message>
    <message>
        <source>The sums of the month %1-%2 are not those of its complaints.</source>
        <translation>%1-%2 的月彙總與當月客訴不符。</translation>
    </message>
</context>
<context>
    <name>ReportTarget</name>
    <message>
        <source>Closing rate</source>
        <translation>結案率</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及時率</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>回訪率</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>滿意率</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>重複率</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>客訴率</translation>
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
        <translation>是</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>收到退貨日期</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>退貨處置</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>See complaints</source>
        <translation>檢視客訴</translation>
    </message>
    <message>
        <source>Opens the desk, the ledger, slips and their attachments, and searches them.</source>
        <translation>開啟工作台、台帳、客訴單及其附件，並可搜尋。</translation>
    </message>
    <message>
        <source>Enter slips</source>
        <translation>填寫客訴單</translation>
    </message>
    <message>
        <source>Begins slips and keeps them as drafts of one&apos;s own.</source>
        <translation>新增客訴單，儲存為自己的草稿。</translation>
    </message>
    <message>
        <source>Drafts of others</source>
        <translation>他人的草稿</translation>
    </message>
    <message>
        <source>Sees the drafts that others keep, goes on with them and throws them away.</source>
        <translation>檢視、續填和捨棄他人儲存的草稿。</translation>
    </message>
    <message>
        <source>File complaints</source>
        <translation>登記客訴</translation>
    </message>
    <message>
        <source>Enters slips into the ledger, which gives them their number.</source>
        <translation>把客訴單列入台帳並編號。</translation>
    </message>
    <message>
        <source>Change filed complaints</source>
        <translation>修改已登記的客訴</translation>
    </message>
    <message>
        <source>Changes complaints that stand in the ledger; the history keeps what was there.</source>
        <translation>修改台帳中的客訴；原內容留在歷史中。</translation>
    </message>
    <message>
        <source>Close complaints</source>
        <translation>客訴結案</translation>
    </message>
    <message>
        <source>Enters when a complaint is closed.</source>
        <translation>填寫結案時間。</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>檢視歷史</translation>
    </message>
    <message>
        <source>Sees who changed what and when.</source>
        <translation>檢視誰在何時修改了什麼。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approves by signing in, for the approval roles that the role holds.</source>
        <translation>以角色所兼的簽核職務登入核准。</translation>
    </message>
    <message>
        <source>Record approvals from paper</source>
        <translation>補登紙面簽核</translation>
    </message>
    <message>
        <source>Enters approvals that others signed on paper or gave by phone.</source>
        <translation>輸入他人書面簽字或電話作出的核准。</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>檢視統計</translation>
    </message>
    <message>
        <source>Opens, prints and exports the reports.</source>
        <translation>開啟、列印和匯出統計報表。</translation>
    </message>
    <message>
        <source>Enter figures of reports</source>
        <translation>填寫統計資料</translation>
    </message>
    <message>
        <source>Enters the deliveries and remarks that a report needs besides the complaints.</source>
        <translation>填寫統計在客訴之外所需的交付資料和說明。</translation>
    </message>
    <message>
        <source>See assessments</source>
        <translation>檢視考核</translation>
    </message>
    <message>
        <source>Opens the assessment sheets of people, departments and the company.</source>
        <translation>開啟個人、部門和公司的考核表。</translation>
    </message>
    <message>
        <source>Fill in assessments</source>
        <translation>填寫考核</translation>
    </message>
    <message>
        <source>Changes assessment sheets.</source>
        <translation>修改考核表。</translation>
    </message>
    <message>
        <source>Print internal forms</source>
        <translation>列印內部表單</translation>
    </message>
    <message>
        <source>Prints the forms that stay in the company.</source>
        <translation>列印留存公司內部的表單。</translation>
    </message>
    <message>
        <source>Print forms for customers</source>
        <translation>列印客戶表單</translation>
    </message>
    <message>
        <source>Prints the forms that the customer gets.</source>
        <translation>列印交給客戶的表單。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>匯出台帳</translation>
    </message>
    <message>
        <source>Writes complaints out as spreadsheets and case files.</source>
        <translation>把客訴匯出為試算表和案例檔案。</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <translation>匯入客訴</translation>
    </message>
    <message>
        <source>Takes the complaints of a table into the ledger.</source>
        <translation>把表格中的客訴匯入台帳。</translation>
    </message>
    <message>
        <source>Change master data</source>
        <translation>修改基礎資料</translation>
    </message>
    <message>
        <source>Changes customers, products, departments and staff.</source>
        <translation>修改客戶、產品、部門和人員。</translation>
    </message>
    <message>
        <source>Change standards</source>
        <translation>修改制度</translation>
    </message>
    <message>
        <source>Brings in editions of standards and sets the figures that they leave open.</source>
        <translation>匯入制度版本，設定制度留給公司自訂的數值。</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>修改設定</translation>
    </message>
    <message>
        <source>Changes the company&apos;s settings in this database.</source>
        <translation>修改此資料庫中的公司設定。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Makes copies of the database with its attachments.</source>
        <translation>備份資料庫及其附件。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核驗</translation>
    </message>
    <message>
        <source>Checks that nobody changed the database behind the program&apos;s back.</source>
        <translation>核驗資料庫是否曾被繞過程式改動。</translation>
    </message>
    <message>
        <source>Manage users and roles</source>
        <translation>管理使用者和角色</translation>
    </message>
    <message>
        <source>Makes users and roles, says what they may do, and gives new passwords.</source>
        <translation>新增使用者和角色，規定其權限，重設密碼。</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Reports and assessments</source>
        <translation>統計和考核</translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation>列印和檔案</translation>
    </message>
    <message>
        <source>Master data and standards</source>
        <translation>基礎資料和制度</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系統管理</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他欄位</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Names of staff</source>
        <translation>人員姓名</translation>
    </message>
</context>
<context>
    <name>RightGate</name>
    <message>
        <source>Needs the right “%1”, which %2 does not have. An administrator can give it.</source>
        <translation>需要「%1」權限，%2 沒有此權限。可由管理員授予。</translation>
    </message>
    <message>
        <source>Not shown: none of your roles lets you see “%1”.</source>
        <translation>不予顯示：您的角色都無權檢視「%1」。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>業務員</translation>
    </message>
    <message>
        <source>Complaint clerk</source>
        <translation>客訴專員</translation>
    </message>
    <message>
        <source>Quality manager</source>
        <translation>品質經理</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>銷售經理</translation>
    </message>
    <message>
        <source>Vice president sales</source>
        <translation>銷售副總</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>總經理</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>稽核員</translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>both sides of &apos;%1&apos; must be of one type: here %2 and %3</source>
        <translation>「%1」兩邊必須是同一型別：這裡是%2和%3</translation>
    </message>
    <message>
        <source>hours count from a moment, not from a day</source>
        <translation>小時要從某一時刻算起，不能從某一天算起</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>%1和%2不能相加</translation>
    </message>
    <message>
        <source>%2 cannot be taken from %1</source>
        <translation>不能從%1中減去%2</translation>
    </message>
    <message>
        <source>: write days(from, to)</source>
        <translation>：請寫 days(起, 止)</translation>
    </message>
    <message>
        <source>: write money with two decimals, as 2000.00</source>
        <translation>：金額要寫兩位小數，如 2000.00</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be multiplied</source>
        <translation>%1和%2不能相乘</translation>
    </message>
    <message>
        <source>%1 needs %2 here, but this is %3</source>
        <translation>%1 在這裡需要%2，但這是%3</translation>
    </message>
    <message>
        <source>first takes one set</source>
        <translation>first 需要一個集合</translation>
    </message>
    <message>
        <source>first takes a set, not %1</source>
        <translation>first 需要集合，不能是%1</translation>
    </message>
    <message>
        <source>%1 needs &apos;for&apos;: write %1(… for x in list)</source>
        <translation>%1 缺少 for：請寫 %1(… for x in list)</translation>
    </message>
    <message>
        <source>no function is called %1</source>
        <translation>沒有名為 %1 的函式</translation>
    </message>
    <message>
        <source>given takes one value</source>
        <translation>given 只取一個值</translation>
    </message>
    <message>
        <source>this is always given</source>
        <translation>這個值總是存在</translation>
    </message>
    <message>
        <source>%1 takes two values, or a list: %1(x for y in list)</source>
        <translation>%1 需要兩個值，或一個清單：%1(x for y in list)</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1沒有大小之分</translation>
    </message>
    <message>
        <source>a list or set is needed after &apos;in&apos;, but this is %1</source>
        <translation>in 後面需要清單或集合，但這是%1</translation>
    </message>
    <message>
        <source>%1 does not go through a list</source>
        <translation>%1 不能遍歷清單</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already means something; choose another name</source>
        <translation>「%1」已有含義，請換一個名字</translation>
    </message>
    <message>
        <source>too many lists inside one another; use a named value</source>
        <translation>清單巢狀太多；請使用命名值</translation>
    </message>
    <message>
        <source>&apos;within&apos; belongs to history only</source>
        <translation>within 只能用於 history</translation>
    </message>
    <message>
        <source>list keeps whole elements: write list(%1 for %1 in …)</source>
        <translation>list 保留整個元素：請寫 list(%1 for %1 in …)</translation>
    </message>
    <message>
        <source>a condition is needed here, but this is %1</source>
        <translation>這裡需要條件，但這是%1</translation>
    </message>
    <message>
        <source>%1 does not work on %2</source>
        <translation>%1 不能用於%2</translation>
    </message>
    <message>
        <source>two evidence rows have the id &apos;%1&apos;</source>
        <translation>有兩行證據的 id 都是「%1」</translation>
    </message>
    <message>
        <source>a set is written { of = &quot;cost&quot;, ids = [ … ] }</source>
        <translation>集合要寫成 { of = &quot;cost&quot;, ids = [ … ] }</translation>
    </message>
    <message>
        <source>no vocabulary is called &apos;%1&apos;</source>
        <translation>沒有名為「%1」的詞表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already means something; give the set another name</source>
        <translation>「%1」已有含義，請給集合換一個名字</translation>
    </message>
    <message>
        <source>the group &apos;%1&apos; of %2 is called like a name of the rule language</source>
        <translation>%2的分組「%1」與規則語言的名字相同</translation>
    </message>
    <message>
        <source>no %1 has the id &apos;%2&apos;</source>
        <translation>沒有 id 為「%2」的%1</translation>
    </message>
    <message>
        <source>signers or roles are needed here, but this is %1</source>
        <translation>這裡需要簽字人或職務，但這是%1</translation>
    </message>
    <message>
        <source>a kind is an id in quotes, or { kind = &quot;…&quot;, when = &quot;…&quot; }</source>
        <translation>種類要寫成帶引號的 id，或 { kind = &quot;…&quot;, when = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>kinds are missing: what proves it?</source>
        <translation>缺少 kinds：用什麼證明？</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>a backslash has no place in an expression</source>
        <translation>運算式裡不能有反斜線</translation>
    </message>
    <message>
        <source>this is %1, but %2 is needed here</source>
        <translation>這是%1，但這裡需要%2</translation>
    </message>
    <message>
        <source>: write %1.00</source>
        <translation>：請寫 %1.00</translation>
    </message>
    <message>
        <source>: write date(%1)</source>
        <translation>：請寫 date(%1)</translation>
    </message>
    <message>
        <source>the text is too long: more than %1 characters</source>
        <translation>文字太長：超過 %1 個字元</translation>
    </message>
    <message>
        <source>&apos;}&apos; without &apos;{&apos; before it</source>
        <translation>「}」前面沒有「{」</translation>
    </message>
    <message>
        <source>&apos;{&apos; without &apos;}&apos; after it</source>
        <translation>「{」後面沒有「}」</translation>
    </message>
    <message>
        <source>%1 cannot be printed; name one of its fields</source>
        <translation>%1不能直接列印，請寫出它的一個欄位</translation>
    </message>
    <message>
        <source>{%1} may be absent; the text then says （未填）</source>
        <translation>{%1} 可能沒有值；那時文字裡顯示（未填）</translation>
    </message>
    <message>
        <source>the rulebook is too large: more than %1 expression nodes</source>
        <translation>制度檔案太大：運算式節點超過 %1 個</translation>
    </message>
    <message>
        <source>no such date: %1; write 2026-10-01</source>
        <translation>沒有這個日期：%1；請寫成 2026-10-01</translation>
    </message>
    <message>
        <source>no such share: %1; write 66.67%, at most four decimals</source>
        <translation>不是有效的比例：%1；請寫成 66.67%，最多四位小數</translation>
    </message>
    <message>
        <source>no such span: %1; write 30min, 24h, 0.5wd, 30d, 1w, 3wd or 7mo</source>
        <translation>不是有效的時長：%1；請寫成 30min、24h、0.5wd、30d、1w、3wd 或 7mo</translation>
    </message>
    <message>
        <source>money has exactly two decimals: write 2000.00, not %1</source>
        <translation>金額必須恰好兩位小數：請寫 2000.00，不要寫 %1</translation>
    </message>
    <message>
        <source>number too large: %1</source>
        <translation>數字太大：%1</translation>
    </message>
    <message>
        <source>a minus needs a space on both sides</source>
        <translation>減號兩邊都要有空格</translation>
    </message>
    <message>
        <source>&apos;=&apos; is no comparison; write ==</source>
        <translation>「=」不是比較；請寫 ==</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no meaning in an expression</source>
        <translation>「%1」在運算式裡沒有意義</translation>
    </message>
    <message>
        <source>the clause list lacks %1</source>
        <translation>條款表裡沒有 %1</translation>
    </message>
    <message>
        <source>nothing reads the circumstance %1</source>
        <translation>沒有規則用到情形 %1</translation>
    </message>
    <message>
        <source>nothing names the role %1</source>
        <translation>沒有規則提到職務 %1</translation>
    </message>
    <message>
        <source>&apos;not&apos; is silent while its condition is unknown; ask given(…) first, or write not (… else false)</source>
        <translation>條件未知時 not 不起作用；請先寫 given(…)，或寫 not (… else false)</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1不能與%2比較</translation>
    </message>
    <message>
        <source>: write date(…) around the moment</source>
        <translation>：請給時刻加上 date(…)</translation>
    </message>
    <message>
        <source>: use &apos;is&apos;</source>
        <translation>：請用 is</translation>
    </message>
    <message>
        <source>conditions are not compared; use and, or, not</source>
        <translation>條件不能比較；請用 and、or、not</translation>
    </message>
    <message>
        <source>%1 has no order or equality</source>
        <translation>%1不能比較大小或相等</translation>
    </message>
    <message>
        <source>&apos;is&apos; needs an id on the left, but this is %1</source>
        <translation>is 左邊需要 id，但這是%1</translation>
    </message>
    <message>
        <source>&apos;in&apos; needs an id on the left, but this is %1</source>
        <translation>in 左邊需要 id，但這是%1</translation>
    </message>
    <message>
        <source>%1 cannot be in %2</source>
        <translation>%1不可能在%2中</translation>
    </message>
    <message>
        <source>&apos;has&apos; needs a set on the left, but this is %1</source>
        <translation>has 左邊需要集合，但這是%1</translation>
    </message>
    <message>
        <source>%1 cannot have members of %2</source>
        <translation>%1不可能含有%2的成員</translation>
    </message>
    <message>
        <source>nothing says what these ids are; give the named value its kind, as of = &quot;role&quot;</source>
        <translation>看不出這些 id 屬於哪個詞表；請給命名值寫明，如 of = &quot;role&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice in the list</source>
        <translation>「%1」在清單中出現兩次</translation>
    </message>
    <message>
        <source>this is never reached: what stands before &apos;else&apos; is never absent</source>
        <translation>永遠用不到：else 前面的值總是存在</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is missing</source>
        <translation>缺少鍵「%1」</translation>
    </message>
    <message>
        <source>the shares add up to %1, not to 100%</source>
        <translation>比例合計為 %1，不是 100%</translation>
    </message>
    <message>
        <source>the shares add up to %1, more than 100%</source>
        <translation>比例合計為 %1，超過 100%</translation>
    </message>
    <message>
        <source>&apos;of&apos; and &apos;on&apos; exclude each other</source>
        <translation>of 和 on 不能同時使用</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already means something; give the named value another name</source>
        <translation>「%1」已有含義，請給命名值換一個名字</translation>
    </message>
    <message>
        <source>a named value is an expression in quotes, or { is = &quot;…&quot; }</source>
        <translation>命名值要寫成帶引號的運算式，或 { is = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>；是否應為 %1？</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>nested too deeply; use a named value</source>
        <translation>巢狀太深；請使用命名值</translation>
    </message>
    <message>
        <source>the expression is too long; use named values</source>
        <translation>運算式太長；請使用命名值</translation>
    </message>
    <message>
        <source>comparisons cannot be chained; write a &lt; b and b &lt; c</source>
        <translation>比較不能連寫；請寫 a &lt; b and b &lt; c</translation>
    </message>
    <message>
        <source>write &apos;not x is id&apos; instead of &apos;is not&apos;</source>
        <translation>請寫 not x is id，不要寫 is not</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>the sum is too long; use named values</source>
        <translation>加減式太長；請使用命名值</translation>
    </message>
    <message>
        <source>the product is too long; use named values</source>
        <translation>乘式太長；請使用命名值</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>a span of days such as 3mo</source>
        <translation>以天計的時長，如 3mo</translation>
    </message>
    <message>
        <source>%1 is %2 and has no fields</source>
        <translation>%1 是%2，沒有欄位</translation>
    </message>
    <message>
        <source>gradeSoFar means something in grade rows only</source>
        <translation>gradeSoFar 只能用在等級行中</translation>
    </message>
    <message>
        <source>%1 means something in liability steps only</source>
        <translation>%1 只能用在責任劃分步驟中</translation>
    </message>
    <message>
        <source>%1 needs an id: write %1.id</source>
        <translation>%1 後面要有 id：請寫 %1.id</translation>
    </message>
    <message>
        <source>several rows have the id %1; give the one that is meant an id of its own</source>
        <translation>有幾行的 id 都是 %1；請給所指的那一行一個單獨的 id</translation>
    </message>
    <message>
        <source>several rows are called %1; give each an id of its own</source>
        <translation>有幾行都叫 %1；請給每行一個單獨的 id</translation>
    </message>
    <message>
        <source>several vocabularies have a group %1; nothing says which is meant</source>
        <translation>幾個詞表都有分組 %1；看不出指的是哪個</translation>
    </message>
    <message>
        <source>events needs an id: write events.id</source>
        <translation>events 後面要有 id：請寫 events.id</translation>
    </message>
    <message>
        <source>a path through a list collects ids; write a gather, as sum(x.%1 for x in …)</source>
        <translation>穿過清單的路徑只收集 id；請寫遍歷式，如 sum(x.%1 for x in …)</translation>
    </message>
    <message>
        <source>nothing is called %1 here</source>
        <translation>這裡沒有名為 %1 的項</translation>
    </message>
    <message>
        <source>cases inside cases at most %1 deep</source>
        <translation>cases 最多巢狀 %1 層</translation>
    </message>
    <message>
        <source>cases are empty: the row never strikes</source>
        <translation>cases 是空的：這一行永遠不會生效</translation>
    </message>
    <message>
        <source>The rulebook file %1 cannot be read.</source>
        <translation>無法讀取制度檔案 %1。</translation>
    </message>
    <message>
        <source>The rulebooks are missing: there is no %1.</source>
        <translation>找不到制度：沒有 %1。</translation>
    </message>
    <message>
        <source>the file is too large for a rulebook: more than 8 MB</source>
        <translation>檔案太大，不像制度：超過 8 MB</translation>
    </message>
    <message>
        <source>not TOML: %1</source>
        <translation>不是 TOML：%1</translation>
    </message>
    <message>
        <source>the table [rulebook] is missing</source>
        <translation>缺少表 [rulebook]</translation>
    </message>
    <message>
        <source>assignNumberAt is &quot;register&quot; or &quot;valid&quot;, not &quot;%1&quot;</source>
        <translation>assignNumberAt 只能是 &quot;register&quot; 或 &quot;valid&quot;，不能是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the pattern needs a {serial:4}, or two complaints get one number</source>
        <translation>編號格式要有 {serial:4}，否則兩件客訴會得到同一個編號</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>these need one another in a circle: %1</source>
        <translation>它們互相依賴成圈：%1</translation>
    </message>
    <message>
        <source>no status is called &apos;%1&apos;</source>
        <translation>沒有名為「%1」的狀態</translation>
    </message>
    <message>
        <source>&apos;until&apos; and &apos;within&apos; exclude each other</source>
        <translation>until 和 within 不能同時使用</translation>
    </message>
    <message>
        <source>&apos;within&apos; needs &apos;from&apos;: what does it count from?</source>
        <translation>within 缺少 from：從什麼時候算起？</translation>
    </message>
    <message>
        <source>&apos;from&apos; needs &apos;within&apos;: how long?</source>
        <translation>from 缺少 within：多長時間？</translation>
    </message>
    <message>
        <source>a time is missing: write from and within, or until</source>
        <translation>缺少時間：請寫 from 和 within，或 until</translation>
    </message>
    <message>
        <source>out-of-scope stands in rows of its own: scope is settled before everything else</source>
        <translation>out-of-scope 要單獨成行：先定範圍，再定其他</translation>
    </message>
    <message>
        <source>mode is &quot;all&quot; or &quot;any&quot;, not &quot;%1&quot;</source>
        <translation>mode 只能是 &quot;all&quot; 或 &quot;any&quot;，不能是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nobody is named for this deadline: role is missing</source>
        <translation>這個期限沒有責任人：缺少 role</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超過 %1 行</translation>
    </message>
    <message>
        <source>the expression ends where %1 is expected</source>
        <translation>運算式到此結束，這裡還應有%1</translation>
    </message>
    <message>
        <source>%1 is expected, not &apos;%2&apos;</source>
        <translation>這裡應是%1，不能是「%2」</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left over; an operator is missing before it</source>
        <translation>「%1」是多餘的；它前面缺少運算子</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a word of the grammar; %2 is expected</source>
        <translation>「%1」是語法詞；這裡應是%2</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is not known here</source>
        <translation>這裡沒有鍵「%1」</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2</source>
        <translation>「%1」必須是%2</translation>
    </message>
    <message>
        <source>; figures stand in quotes, as &quot;2000.00&quot;</source>
        <translation>；數字要加引號，如 &quot;2000.00&quot;</translation>
    </message>
    <message>
        <source>; days stand in quotes, as &quot;2026-10-01&quot;</source>
        <translation>；日期要加引號，如 &quot;2026-10-01&quot;</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>帶引號的文字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] 中的清單</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds texts in quotes only</source>
        <translation>「%1」裡只能有帶引號的文字</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds tables only, as { … }</source>
        <translation>「%1」裡只能有表，如 { … }</translation>
    </message>
    <message>
        <source>category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>circumstance</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>客訴方式</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>證據種類</translation>
    </message>
    <message>
        <source>party</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>簽字人</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>核准事項</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>使用情況</translation>
    </message>
    <message>
        <source>payment status</source>
        <translation>貨款情況</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>kind of return</source>
        <translation>退貨類型</translation>
    </message>
    <message>
        <source>proof status</source>
        <translation>證據狀態</translation>
    </message>
    <message>
        <source>approval status</source>
        <translation>核准狀態</translation>
    </message>
    <message>
        <source>deadline status</source>
        <translation>期限狀態</translation>
    </message>
    <message>
        <source>way of approval</source>
        <translation>核准方式</translation>
    </message>
    <message>
        <source>mode of approval</source>
        <translation>核准形式</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>證據行</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>證據件</translation>
    </message>
    <message>
        <source>responsible party</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>earlier complaint</source>
        <translation>以往客訴</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>filing limit</source>
        <translation>客訴時限</translation>
    </message>
    <message>
        <source>request</source>
        <translation>核准行</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>bool</source>
        <translation>是非值</translation>
    </message>
    <message>
        <source>int</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>計算金額</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>span of hours</source>
        <translation>以小時計的時長</translation>
    </message>
    <message>
        <source>span of days</source>
        <translation>以天計的時長</translation>
    </message>
    <message>
        <source>id of %1</source>
        <translation>%1的 id</translation>
    </message>
    <message>
        <source>set of %1</source>
        <translation>%1的集合</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>%1的清單</translation>
    </message>
    <message>
        <source>list of ids</source>
        <translation>id 清單</translation>
    </message>
    <message>
        <source>a vocabulary holds at most %1 ids</source>
        <translation>一個詞表最多 %1 個 id</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; stands twice among %2</source>
        <translation>id「%1」在%2中出現兩次</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id; write letters and digits joined by single hyphens, as slip-inaccurate</source>
        <translation>「%1」不能作 id；請用字母和數字，以單個連字號相連，如 slip-inaccurate</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a word of the grammar and cannot be an id</source>
        <translation>「%1」是語法詞，不能作 id</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a shared id of %2 already</source>
        <translation>「%1」已是%2的共用 id</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n argument(s)</source>
        <translation>
            <numerusform>%1 需要 %n 個參數</numerusform>
        </translation>
    </message>
    <message>
        <source>two clauses have the id &apos;%1&apos;</source>
        <translation>有兩個條款的 id 都是「%1」</translation>
    </message>
    <message>
        <source>&apos;max&apos; is %1, less than &apos;min&apos;, which is %2</source>
        <translation>max 為 %1，小於 min 的 %2</translation>
    </message>
    <message>
        <source>no placeholder in the clause here: only status, notice, recovery and penalty rows write it out</source>
        <translation>此處的條款不能用佔位符：只有 status、notice、recovery、penalty 行會代入它</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in the lines of a liability step only; name the party here</source>
        <translation>「%1」只能用在責任劃分步驟的 lines 中；此處請寫明責任方</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is not known in a case: the row itself carries it</source>
        <translation>cases 中沒有鍵「%1」：它應寫在所在的行上</translation>
    </message>
    <message>
        <source>%1 looks at the sheets of others; of the period before they are not at hand, so &apos;before&apos; cannot name it</source>
        <translation>%1 要看其他考核表，而上期只有本表，所以 before 不能引用它</translation>
    </message>
    <message>
        <source>nothing reads the input %1</source>
        <translation>沒有規則用到填報項 %1</translation>
    </message>
    <message>
        <source>an assessment needs a figure: write [[assessment.figure]]</source>
        <translation>考核至少要有一個指標：請寫 [[assessment.figure]]</translation>
    </message>
    <message>
        <source>an assessment has at most %1 inputs and %1 figures</source>
        <translation>一項考核最多 %1 個填報項、%1 個指標</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &quot;%2&quot;</source>
        <translation>「%1」不能是「%2」</translation>
    </message>
    <message>
        <source>; write one of: %1</source>
        <translation>；請寫下列之一：%1</translation>
    </message>
    <message>
        <source>no period is named: write periods = [&quot;month&quot;]</source>
        <translation>沒有寫週期：請寫 periods = [&quot;month&quot;]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice in this assessment</source>
        <translation>「%1」在本考核中出現兩次</translation>
    </message>
    <message>
        <source>a score needs its highest value: write max = &quot;100&quot;</source>
        <translation>評分要有最高分：請寫 max = &quot;100&quot;</translation>
    </message>
    <message>
        <source>only counts and scores have a highest value</source>
        <translation>只有數量和評分有最大值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a highest value; write max = &quot;100&quot;</source>
        <translation>「%1」不能作最大值；請寫 max = &quot;100&quot;</translation>
    </message>
    <message>
        <source>a choice needs its choices: write choices = [{ id = &quot;…&quot;, zh = &quot;…&quot; }]</source>
        <translation>選擇項要有可選的內容：請寫 choices = [{ id = &quot;…&quot;, zh = &quot;…&quot; }]</translation>
    </message>
    <message>
        <source>only an input of kind &quot;choice&quot; has choices</source>
        <translation>只有 kind 是 &quot;choice&quot; 的填報項才有 choices</translation>
    </message>
    <message>
        <source>the choice &apos;%1&apos; is called %2 above</source>
        <translation>選項「%1」在上面叫作「%2」</translation>
    </message>
    <message>
        <source>decimals are &quot;0&quot; to &quot;%1&quot;, not &quot;%2&quot;</source>
        <translation>decimals 只能是 &quot;0&quot; 到 &quot;%1&quot;，不能是 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>counts and money have no decimals to choose</source>
        <translation>數量和金額不能選小數位數</translation>
    </message>
    <message>
        <source>money has no weight</source>
        <translation>金額沒有權重</translation>
    </message>
    <message>
        <source>a weight is a figure of its own: write &quot;30%&quot;, or a named value that is one</source>
        <translation>權重本身是一個數：請寫 &quot;30%&quot;，或一個這樣的命名值</translation>
    </message>
    <message>
        <source>the weights add up to %1, not to 100%</source>
        <translation>權重合計 %1，不是 100%</translation>
    </message>
    <message>
        <source>a rulebook has at most %1 assessments</source>
        <translation>一個制度最多 %1 項考核</translation>
    </message>
    <message>
        <source>two assessments have the id &apos;%1&apos;</source>
        <translation>有兩項考核的 id 都是「%1」</translation>
    </message>
    <message>
        <source>%1 leaves no figure to the company</source>
        <translation>%1 沒有留給公司自訂的數值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no figure that the standard leaves open; there are %2</source>
        <translation>「%1」不是制度留給公司自訂的數值；可定的有 %2</translation>
    </message>
    <message>
        <source>the figure is missing; it was %1</source>
        <translation>缺少數值；原為 %1</translation>
    </message>
    <message>
        <source>a figure stands on one line, without quotes and backslashes: %1</source>
        <translation>數值須寫在一行內，不含引號和反斜線：%1</translation>
    </message>
    <message>
        <source>ratio takes two values: write ratio(part, whole)</source>
        <translation>ratio 要兩個值：請寫 ratio(部分, 全部)</translation>
    </message>
    <message>
        <source>ratio takes two figures, or money and money; here %1 and %2</source>
        <translation>ratio 要兩個數，或兩個金額；這裡是%1和%2</translation>
    </message>
    <message>
        <source>%1 looks at the complaint that is judged; an assessment can only name values that do not</source>
        <translation>%1 要看所判定的客訴；考核只能引用不看客訴的命名值</translation>
    </message>
    <message>
        <source>no input has the id &apos;%1&apos;</source>
        <translation>沒有 id 為「%1」的填報項</translation>
    </message>
    <message>
        <source>no figure has the id &apos;%1&apos;</source>
        <translation>沒有 id 為「%1」的指標</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of this input</source>
        <translation>「%1」不是這個填報項的選項</translation>
    </message>
    <message>
        <source>; its choices are %1</source>
        <translation>；它的選項有 %1</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>行業</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>考核表</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no status; valid, pending, invalid and out-of-scope can be given other words</source>
        <translation>「%1」不是判定狀態；能另定叫法的只有 valid、pending、invalid 和 out-of-scope</translation>
    </message>
</context>
<context>
    <name>RulebookFile</name>
    <message>
        <source>Rulebooks (*.toml);;All files (*)</source>
        <translation>制度檔案 (*.toml);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
</context>
<context>
    <name>RulebookLint</name>
    <message>
        <source>this says the same as the case above it (line %1): one case with &apos;or&apos; would do</source>
        <translation>與上一種情況（第 %1 行）的結果相同：用 or 併成一種即可</translation>
    </message>
    <message>
        <source>there is no sentence for staff: text is missing</source>
        <translation>沒有給經辦人看的說明：缺少 text</translation>
    </message>
    <message>
        <source>this rests on the house default %1 and does not say so: add houseDefault = true</source>
        <translation>用到系統預設值 %1 卻沒有標明：請加 houseDefault = true</translation>
    </message>
    <message>
        <source>nobody is asked: the list of roles is empty</source>
        <translation>沒有人可以核准：職務清單是空的</translation>
    </message>
    <message>
        <source>the rulebook is too large to look for gaps and idle rows everywhere: the search was given up</source>
        <translation>制度太大，無法處處檢查遺漏和用不到的行：檢查已中止</translation>
    </message>
    <message>
        <source>not checked for gaps and idle rows: the conditions are too many</source>
        <translation>條件太多，沒有檢查遺漏和用不到的行</translation>
    </message>
    <message>
        <source>this can never hold: no complaint makes &apos;%1&apos; true</source>
        <translation>永遠不會成立：沒有客訴能使「%1」成立</translation>
    </message>
    <message>
        <source>this can never hold: &apos;%1&apos; is never true</source>
        <translation>永遠不會成立：「%1」總是不成立</translation>
    </message>
    <message>
        <source>this can never hold: &apos;%1&apos; and &apos;%2&apos; exclude each other; the example meets only the first</source>
        <translation>永遠不會成立：「%1」與「%2」互相排斥；範例只符合前一個</translation>
    </message>
    <message>
        <source>this can never hold: its conditions exclude one another</source>
        <translation>永遠不會成立：各條件互相排斥</translation>
    </message>
    <message>
        <source>this is never chosen: whenever it is there, something before &apos;else&apos; is there too</source>
        <translation>永遠用不到：它有值時，else 前面的總也有值</translation>
    </message>
    <message>
        <source>&apos;max&apos; may come out less than &apos;min&apos;</source>
        <translation>max 可能小於 min</translation>
    </message>
    <message>
        <source>&apos;max&apos; comes out less than &apos;min&apos;</source>
        <translation>max 會小於 min</translation>
    </message>
    <message>
        <source>this and the deadline of line %1 may hold together: two deadlines for one stage; give each an id if both are meant</source>
        <translation>與第 %1 行的期限可能同時成立：一個環節有了兩個期限；如果確要兩個，請各給一個 id</translation>
    </message>
    <message>
        <source>this and the row of line %1 may hold together: the first &apos;instead&apos; then counts</source>
        <translation>與第 %1 行可能同時成立：那時以第一個 instead 為準</translation>
    </message>
    <message>
        <source>this and the notice of line %1 have one id and may hold together: the notice then stands twice</source>
        <translation>與第 %1 行的提示 id 相同，且可能同時成立：那時提示會出現兩次</translation>
    </message>
    <message>
        <source>this never gets its turn: whatever it would take, a case above it takes, as line %1 the example</source>
        <translation>永遠輪不到：屬於它的客訴都已歸入上面的情況，如範例歸入第 %1 行</translation>
    </message>
    <message>
        <source>this never gets its turn: the cases above it take everything</source>
        <translation>永遠輪不到：上面的情況已包括全部客訴</translation>
    </message>
    <message>
        <source>there may be complaints that no case here takes</source>
        <translation>可能有客訴不屬於這裡的任何一種情況</translation>
    </message>
    <message>
        <source>there are complaints that no case here takes</source>
        <translation>有的客訴不屬於這裡的任何一種情況</translation>
    </message>
    <message>
        <source>the bands leave a hole: something holds below the figure of the example and above it, nothing at it</source>
        <translation>分檔有空缺：低於和高於範例數值時都有成立的，恰為該數值時沒有</translation>
    </message>
    <message>
        <source>the figure of the example falls between two bands: neither takes it, but line %1 further down</source>
        <translation>範例的數值落在兩檔之間：兩檔都不含它，由後面的第 %1 行接住</translation>
    </message>
    <message>
        <source>this step is never reached: those above it always take all that is left</source>
        <translation>永遠到不了這一步：前面的步驟總把餘下的損失全部分完</translation>
    </message>
    <message>
        <source>this grade is never given: whenever it holds, a higher grade holds too, as in the example</source>
        <translation>永遠不會評為此等級：它符合時，更高的等級也符合，如範例</translation>
    </message>
    <message>
        <source>a complaint may stay pending for ever: when the last day has passed this still holds, and no row makes the complaint invalid</source>
        <translation>客訴可能永遠待補：過了最後一天這一行仍成立，而沒有一行判為無效</translation>
    </message>
    <message>
        <source>nothing reads the named value %1</source>
        <translation>沒有規則用到命名值 %1</translation>
    </message>
    <message>
        <source>nothing reads the set %1</source>
        <translation>沒有規則用到集合 %1</translation>
    </message>
    <message>
        <source>nothing reads the group %1</source>
        <translation>沒有規則用到分組 %1</translation>
    </message>
    <message>
        <source>no row gives the grade %1</source>
        <translation>沒有一行評為等級 %1</translation>
    </message>
    <message>
        <source>no row admits the evidence %1</source>
        <translation>沒有一行採納證據 %1</translation>
    </message>
    <message>
        <source>no approval is for the matter %1</source>
        <translation>沒有核准行針對事項 %1</translation>
    </message>
    <message>
        <source>the stage %1 has no deadline and no rule reads it</source>
        <translation>環節 %1 沒有期限，也沒有規則用到它</translation>
    </message>
    <message>
        <source>no rule reads the event %1</source>
        <translation>沒有規則用到事件 %1</translation>
    </message>
    <message>
        <source>no clause is named: where does the standard say so?</source>
        <translation>沒有寫明條款：制度的哪一條這樣規定？</translation>
    </message>
</context>
<context>
    <name>RulebookService</name>
    <message>
        <source>The file is not UTF-8; save it as UTF-8 and try again.</source>
        <translation>檔案不是 UTF-8 編碼；請另存為 UTF-8 後再試。</translation>
    </message>
    <message>
        <source>Edition %1 of %2 is here already, word for word.</source>
        <translation>《%2》第 %1 版已經有了，內容完全相同。</translation>
    </message>
    <message>
        <source>There is an edition %1 of %2 already, with another content; an edition never changes, so give this one another name.</source>
        <translation>《%2》已有內容不同的第 %1 版；版本不再改動，請給這一版另取版本號。</translation>
    </message>
    <message>
        <source>Edition %1 takes over on %2 already; this one judges only until then.</source>
        <translation>第 %1 版已定於 %2 起施行；這一版只判定到那時為止。</translation>
    </message>
    <message>
        <source>There are other editions of %1, so this one needs the day from which it is in force, as 2026-10-01.</source>
        <translation>《%1》還有其他版本，這一版須寫明施行日期，如 2026-10-01。</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) registered on %1 or later have been filed already; they keep the edition that judged them.</source>
        <translation>
            <numerusform>%1 起登記的客訴已有 %n 件列入台帳；它們仍按原版本判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has brought in an edition %1 of %2 meanwhile; nothing was changed. Look at it first.</source>
        <translation>在此期間有人已匯入《%2》第 %1 版；沒有作任何改動，請先檢視那一版。</translation>
    </message>
    <message>
        <source>There is no standard &quot;%1&quot;.</source>
        <translation>沒有制度「%1」。</translation>
    </message>
    <message>
        <source>The figure is %1 already.</source>
        <translation>該數值已經是 %1。</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is needed here, as in %4.</source>
        <translation>%1 是%2，此處需要%3，如 %4。</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>Very satisfied</source>
        <translation>很滿意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>很不滿意</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未回訪</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>&amp;Desk</source>
        <translation>工作台(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台帳(&amp;L)</translation>
    </message>
    <message>
        <source>Sli&amp;p</source>
        <translation>客訴單(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>統計(&amp;R)</translation>
    </message>
    <message>
        <source>Rule&amp;books</source>
        <translation>制度(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>考核(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Another window makes the search index of “%1” just now.</source>
        <translation>另一個視窗正在建立「%1」的搜尋索引。</translation>
    </message>
    <message>
        <source>%1 places of the index belong to no complaint.</source>
        <translation>索引中有 %1 個位置不屬於任何客訴。</translation>
    </message>
    <message>
        <source>Row %1 of the index cannot be read.</source>
        <translation>無法讀取索引的第 %1 列。</translation>
    </message>
    <message>
        <source>Row %1 of the index names a place that was never given.</source>
        <translation>索引的第 %1 列指向從未分配的位置。</translation>
    </message>
    <message>
        <source>What waits at place %1 does not fit what the index says of it.</source>
        <translation>位置 %1 待併入的內容與索引所記不符。</translation>
    </message>
    <message>
        <source>Complaint %1 is not in the index.</source>
        <translation>索引中沒有客訴 %1。</translation>
    </message>
    <message>
        <source>Complaint %1 stands in the wrong order.</source>
        <translation>客訴 %1 的次序不對。</translation>
    </message>
    <message>
        <source>The index has other texts of complaint %1 than the complaint itself.</source>
        <translation>索引中客訴 %1 的文字與客訴本身不同。</translation>
    </message>
    <message>
        <source>The search index of “%1” is damaged; make it anew (kesu-cli index --rebuild). The complaints are not touched by that.</source>
        <translation>「%1」的搜尋索引已損壞，請重建（kesu-cli index --rebuild）。客訴內容不受影響。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The name or the password is wrong. Try again at %1.</source>
        <translation>使用者名稱或密碼不對。請在 %1 後重試。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>使用者名稱或密碼不對。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again at %1.</source>
        <translation>密碼錯誤次數過多。請在 %1 後重試。</translation>
    </message>
    <message>
        <source>This password was given by an administrator; choose one of your own first.</source>
        <translation>此密碼是管理員給的，請先改成自己的密碼。</translation>
    </message>
</context>
<context>
    <name>SlipActions</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>登記(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>列印(&amp;P)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Clause about this field</source>
        <translation>本欄所依據的條款</translation>
    </message>
    <message>
        <source>Discard this draft …</source>
        <translation>捨棄此草稿 …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>File the complaint: it goes into the ledger</source>
        <translation>登記客訴，列入台帳</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>列印表單</translation>
    </message>
</context>
<context>
    <name>SlipRights</name>
    <message>
        <source>None of your roles lets you change “%1”.</source>
        <translation>您的角色都無權修改「%1」。</translation>
    </message>
</context>
<context>
    <name>StagesSection</name>
    <message>
        <source>Stages</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>More stages</source>
        <translation>更多環節</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>已記錄 %1 項</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is no date; write 10-5, 2026-10-05, t or +3</source>
        <translation>「%1」不是日期，可寫 10-5、2026-10-05、t、+3</translation>
    </message>
    <message>
        <source>“%1” is no time; write 10-5 9:30, 2026-10-05 09:30 or t</source>
        <translation>「%1」不是時間，可寫 10-5 9:30、2026-10-05 09:30、t</translation>
    </message>
    <message>
        <source>“%1” is negative: an amount is 0.00 or more</source>
        <translation>「%1」是負數，金額應不小於 0.00</translation>
    </message>
    <message>
        <source>“%1” is no amount; write yuan, as 1234.50</source>
        <translation>「%1」不是金額，以元為單位，如 1234.50</translation>
    </message>
    <message>
        <source>“%1” is no quantity: write a whole number, as 5000</source>
        <translation>「%1」不是數量，請寫整數，如 5000</translation>
    </message>
    <message>
        <source>“%1” is more than the whole: a share is at most 100%</source>
        <translation>「%1」超過全部，比例最多 100%</translation>
    </message>
    <message>
        <source>“%1” is no share: write percent with at most four decimals, as 66.67%</source>
        <translation>「%1」不是比例，請寫百分數，最多四位小數，如 66.67%</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Of the history, the entries %1 to %2 are missing.</source>
        <translation>歷史缺少第 %1 至 %2 條記錄。</translation>
    </message>
    <message>
        <source>Entry %1 of the history (%2, %3) was changed, or is not the one that was written behind entry %4.</source>
        <translation>歷史第 %1 條（%2，%3）已被改動，或不是當時接在第 %4 條之後的那一條。</translation>
    </message>
    <message>
        <source>The paper is right: it names entry %1 (%2, %3), and the history up to there is still the same.</source>
        <translation>與紙面相符：紙面所記的是第 %1 條（%2，%3），到該條為止的歷史沒有變動。</translation>
    </message>
    <message>
        <source>The paper does not fit: entry %1 (%2, %3) has another hash here, so the history up to there is not the one that the paper came from.</source>
        <translation>與紙面不符：第 %1 條（%2，%3）的雜湊不同，到該條為止的歷史已不是列印該紙面時的歷史。</translation>
    </message>
    <message>
        <source>The history breaks off behind entry %1; it went on to entry %2.</source>
        <translation>歷史在第 %1 條之後中斷，原來記到第 %2 條。</translation>
    </message>
    <message>
        <source>The paper does not fit: it names entry %1, and this history ends with entry %2.</source>
        <translation>與紙面不符：紙面所記的是第 %1 條，而此歷史止於第 %2 條。</translation>
    </message>
    <message>
        <source>The paper does not fit: no entry here has that hash.</source>
        <translation>與紙面不符：沒有任何一條記錄具有該雜湊。</translation>
    </message>
    <message>
        <source>The attachment “%1” of the complaint %2 is missing.</source>
        <translation>缺少客訴 %2 的附件「%1」。</translation>
    </message>
    <message>
        <source>The attachment “%1” of the complaint %2 was changed: it is not what was attached.</source>
        <translation>客訴 %2 的附件「%1」已被改動，與新增時不同。</translation>
    </message>
    <message>
        <source>The attachment “%1” of the complaint %2 cannot be read.</source>
        <translation>無法讀取客訴 %2 的附件「%1」。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>檔案已損壞：%1。</translation>
    </message>
    <message>
        <source>The file is damaged in “%1”: %2.</source>
        <translation>檔案已損壞，位於「%1」：%2。</translation>
    </message>
    <message>
        <source>The database lacks “%1”, which every database of Kesu has.</source>
        <translation>資料庫缺少「%1」，而 Kesu 的資料庫都應有它。</translation>
    </message>
    <message>
        <source>“%1” is not as Kesu makes it.</source>
        <translation>「%1」與 Kesu 建立的不同。</translation>
    </message>
    <message>
        <source>“%1” is none of Kesu&apos;s.</source>
        <translation>「%1」不是由 Kesu 建立的。</translation>
    </message>
    <message>
        <source>The customer “%1”</source>
        <translation>客戶「%1」</translation>
    </message>
    <message>
        <source>The product “%1”</source>
        <translation>產品「%1」</translation>
    </message>
    <message>
        <source>The department “%1”</source>
        <translation>部門「%1」</translation>
    </message>
    <message>
        <source>The member of staff “%1”</source>
        <translation>人員「%1」</translation>
    </message>
    <message>
        <source>The edition “%1” of a standard</source>
        <translation>制度版本「%1」</translation>
    </message>
    <message>
        <source>The assessment sheet “%1”</source>
        <translation>考核表「%1」</translation>
    </message>
    <message>
        <source>The user “%1”</source>
        <translation>使用者「%1」</translation>
    </message>
    <message>
        <source>The role “%1”</source>
        <translation>角色「%1」</translation>
    </message>
    <message>
        <source>The draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>The last use of the customer “%1”</source>
        <translation>客戶「%1」的最近使用時間</translation>
    </message>
    <message>
        <source>The last use of the product “%1”</source>
        <translation>產品「%1」的最近使用時間</translation>
    </message>
    <message>
        <source>The last use of the member of staff “%1”</source>
        <translation>人員「%1」的最近使用時間</translation>
    </message>
    <message>
        <source>The count of wrong passwords of the user “%1”</source>
        <translation>使用者「%1」的密碼錯誤次數</translation>
    </message>
    <message>
        <source>What is kept as settings</source>
        <translation>設定內容</translation>
    </message>
    <message>
        <source>The identity of the database</source>
        <translation>資料庫識別碼</translation>
    </message>
    <message>
        <source>The count of the numbers given</source>
        <translation>編號計數</translation>
    </message>
    <message>
        <source>The list of what is still to be counted</source>
        <translation>待統計清單</translation>
    </message>
    <message>
        <source>The complaint %1</source>
        <translation>客訴 %1</translation>
    </message>
    <message>
        <source>What the ledger shows of the complaint %1</source>
        <translation>台帳所列客訴 %1 的內容</translation>
    </message>
    <message>
        <source>%1 carries no seal: it was not written by Kesu.</source>
        <translation>%1：沒有校驗碼，不是由 Kesu 寫入的。</translation>
    </message>
    <message>
        <source>%1 is gone: it was removed past Kesu.</source>
        <translation>%1：已不存在，是繞過 Kesu 刪除的。</translation>
    </message>
    <message>
        <source>%1 is not as Kesu wrote it: it was changed past Kesu.</source>
        <translation>%1：與 Kesu 寫入的不同，是繞過 Kesu 改動的。</translation>
    </message>
    <message>
        <source>%1 is there, but no entry of the history put it there.</source>
        <translation>%1：現有此項，但歷史中沒有寫入它的記錄。</translation>
    </message>
    <message>
        <source>%1 is gone, though it was there after entry %2 of the history (%3, %4) and no later one removed it.</source>
        <translation>%1：已不存在，但它在歷史第 %2 條（%3，%4）之後仍在，其後也沒有刪除它的記錄。</translation>
    </message>
    <message>
        <source>%1 is not as entry %2 of the history (%3, %4) left it: it was changed past Kesu.</source>
        <translation>%1：與歷史第 %2 條（%3，%4）寫入的不同，是繞過 Kesu 改動的。</translation>
    </message>
    <message>
        <source>What was typed into the report “%1”</source>
        <translation>報告「%1」的填寫內容</translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>The rulebook does not quote this clause.</source>
        <translation>制度沒有收錄這一條的原文。</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>計算過程</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>應辦事項</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>所依據的內容</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1 (house default)</source>
        <translation>%1（系統預設值）</translation>
    </message>
    <message>
        <source>One of these:</source>
        <translation>符合下列之一：</translation>
    </message>
    <message>
        <source>Not this:</source>
        <translation>不是下列情況：</translation>
    </message>
    <message>
        <source>The first of these that is known:</source>
        <translation>依次看，以先知道的為準：</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>不符合：%1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>不符合：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>尚不清楚：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>What else was asked</source>
        <translation>還核對了哪些規定</translation>
    </message>
    <message>
        <source>Rules that did not come to it</source>
        <translation>沒有適用的規定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WouldChange</name>
    <message>
        <source> or </source>
        <comment>between ids</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1（須%2簽字）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ids</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>If %1 had come by %2 and was only not entered: enter it with its day</source>
        <translation>如果%1截至 %2 已交來，只是漏記：補記，並填提供日期</translation>
    </message>
    <message>
        <source>Hand in %1, by %2</source>
        <translation>最遲 %2 補交%1</translation>
    </message>
    <message>
        <source>Hand in %1</source>
        <translation>補交%1</translation>
    </message>
    <message>
        <source>If %1 really came by %2: correct its day (entered is %3, %4 too late)</source>
        <translation>如果%1其實截至 %2 已交來：更正提供日期（現填 %3，遲了 %4）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 had approved “%2” by %3 and it was only not entered: enter it</source>
        <translation>如果%1截至 %3 已核准「%2」，只是漏記：補記</translation>
    </message>
    <message>
        <source>Have “%2” approved by %1, by %3</source>
        <translation>最遲 %3 請%1核准「%2」</translation>
    </message>
    <message>
        <source>Have “%2” approved by %1</source>
        <translation>請%1核准「%2」</translation>
    </message>
    <message>
        <source>If “%1” was not before %2: correct its time</source>
        <translation>如果「%1」其實不早於 %2：更正時間</translation>
    </message>
    <message>
        <source>If “%1” was done by %2: enter that time</source>
        <translation>如果「%1」截至 %2 已完成：更正時間</translation>
    </message>
    <message>
        <source>Do “%1” and enter it, by %2</source>
        <translation>最遲 %2 完成「%1」並記錄</translation>
    </message>
    <message>
        <source>Do “%1” and enter it</source>
        <translation>完成「%1」並記錄</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 或更早</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 或更晚</translation>
    </message>
    <message>
        <source>If “%1” is really %2: correct it (entered is %3, %4 later)</source>
        <translation>如果「%1」其實是 %2：更正（現填 %3，晚了 %4）</translation>
    </message>
    <message>
        <source>If “%1” is really %2: correct it (entered is %3, %4 earlier)</source>
        <translation>如果「%1」其實是 %2：更正（現填 %3，早了 %4）</translation>
    </message>
    <message>
        <source>If “%1” is really %2: correct it</source>
        <translation>如果「%1」其實是%2：更正</translation>
    </message>
    <message>
        <source>Fill in “%1”, if it is %2</source>
        <translation>補填「%1」（如為%2）</translation>
    </message>
    <message>
        <source>If “%1” is the case: tick it</source>
        <translation>如果確屬「%1」：勾選</translation>
    </message>
    <message>
        <source>If “%1” is not the case: untick it</source>
        <translation>如果不屬「%1」：取消勾選</translation>
    </message>
    <message>
        <source>Fill in “%1”, for example %2</source>
        <translation>補填「%1」，例如%2</translation>
    </message>
    <message>
        <source>If %2 belongs to “%1”: add it</source>
        <translation>如果確有%2：加入「%1」</translation>
    </message>
    <message>
        <source>If %2 does not belong to “%1”: take it out</source>
        <translation>如果沒有%2：從「%1」中刪去</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 或更少</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>補填「%1」</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>kesu-cli</name>
    <message>
        <source>The database.</source>
        <translation>資料庫。</translation>
    </message>
    <message>
        <source>The case whose complaint is filed, or - for standard input.</source>
        <translation>要登記其客訴的案例檔案；- 表示標準輸入。</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the disk and your rights.</source>
        <translation>無法寫入 %1，請檢查磁碟和權限。</translation>
    </message>
    <message>
        <source>The days of one year, in the form of resources/calendars, or - for standard input.</source>
        <translation>一年的放假安排，格式同 resources/calendars；- 表示標準輸入。</translation>
    </message>
    <message>
        <source>%1: %2 working days, kept in %3
</source>
        <translation>%1：%2 個工作日，已存入 %3
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date that exists; write it as 2026-10-05</source>
        <translation>「%1」不是存在的日期；請寫成 2026-10-05</translation>
    </message>
    <message>
        <source>The first day, as 2026-10-01.</source>
        <translation>第一天，如 2026-10-01。</translation>
    </message>
    <message>
        <source>The last day; it counts too.</source>
        <translation>最後一天，計入在內。</translation>
    </message>
    <message>
        <source>Lists each day, + for worked and - for off, before the number.</source>
        <translation>先逐日列出（+ 上班，- 放假），再給出天數。</translation>
    </message>
    <message>
        <source>TO %1 lies before FROM %2; write the earlier day first</source>
        <translation>TO %1 早於 FROM %2；請先寫較早的一天</translation>
    </message>
    <message>
        <source>no holiday notice is known for %1: counted Monday to Friday</source>
        <translation>沒有 %1 年的放假通知：按週一至週五計算</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation>（另有 %1 處）</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>顯示此說明。</translation>
    </message>
    <message>
        <source>Usage: kesu-cli %1</source>
        <translation>用法：kesu-cli %1</translation>
    </message>
    <message>
        <source>; &quot;kesu-cli %1 --help&quot; shows what it takes</source>
        <translation>；用法見 kesu-cli %1 --help</translation>
    </message>
    <message>
        <source>%1: the argument %2 is missing</source>
        <translation>%1：缺少參數 %2</translation>
    </message>
    <message>
        <source>%1: the argument &quot;%2&quot; is one too many</source>
        <translation>%1：參數「%2」是多餘的</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output.</source>
        <translation>結果無法寫到標準輸出。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 是資料夾，請給出檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its name and your rights.</source>
        <translation>無法讀取 %1，請檢查檔名和權限。</translation>
    </message>
    <message>
        <source>%1: is larger than %L2 bytes; nothing of the kind is</source>
        <translation>%1：超過 %L2 位元組；這類檔案不會這麼大</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 未能讀到末尾。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準輸入</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no day; write it as 2026-10-05.</source>
        <translation>--%1：「%2」不是日期；請寫成 2026-10-05。</translation>
    </message>
    <message>
        <source>%1 is there already; name a file that is not.</source>
        <translation>%1 已經存在，請給一個不存在的檔名。</translation>
    </message>
    <message>
        <source>First day of registration.</source>
        <translation>登記日期，從這一天起。</translation>
    </message>
    <message>
        <source>Last day of registration.</source>
        <translation>登記日期，到這一天止。</translation>
    </message>
    <message>
        <source>--from %1 lies after --to %2; turn them round.</source>
        <translation>--from %1 晚於 --to %2；請對調。</translation>
    </message>
    <message>
        <source>Language of what is written: zh_CN (default), zh_TW or en.</source>
        <translation>輸出的語言：zh_CN（預設）、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2.</source>
        <translation>--language：「%1」不在 %2 之中。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no whole number from %3 to %4.</source>
        <translation>--%1：「%2」不是 %3 到 %4 的整數。</translation>
    </message>
    <message>
        <source>The database; made if it is not there.</source>
        <translation>資料庫；沒有則建立。</translation>
    </message>
    <message>
        <source>How many to invent.</source>
        <translation>虛構多少件。</translation>
    </message>
    <message>
        <source>The same seed gives the same complaints.</source>
        <translation>種子相同，生成的客訴也相同。</translation>
    </message>
    <message>
        <source>--from %1 lies after %2, the last day of the data.</source>
        <translation>--from %1 晚於資料的最後一天 %2。</translation>
    </message>
    <message>
        <source>Inventing</source>
        <translation>正在虛構資料</translation>
    </message>
    <message>
        <source>--format is missing: write --format xlsx or --format csv.</source>
        <translation>缺少 --format：請寫 --format xlsx 或 --format csv。</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of xlsx, csv.</source>
        <translation>--format：「%1」不是 xlsx、csv 之一。</translation>
    </message>
    <message>
        <source>xlsx or csv.</source>
        <translation>xlsx 或 csv。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要寫入的檔案。</translation>
    </message>
    <message>
        <source>--out is missing: name the file to write.</source>
        <translation>缺少 --out：請給出要寫入的檔案。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>--profile: &quot;%1&quot; is neither internal nor customer.</source>
        <translation>--profile：「%1」既不是 internal 也不是 customer。</translation>
    </message>
    <message>
        <source>--all-in: &quot;%1&quot; is no month; write it as 2026-10.</source>
        <translation>--all-in：「%1」不是月份；請寫成 2026-10。</translation>
    </message>
    <message>
        <source>--all-in: no complaint was registered in %1.</source>
        <translation>--all-in：%1 沒有登記客訴。</translation>
    </message>
    <message>
        <source>NUMBER: there is no complaint %1 in the database.</source>
        <translation>NUMBER：資料庫中沒有編號為 %1 的客訴。</translation>
    </message>
    <message>
        <source>Ledger numbers of the complaints to print.</source>
        <translation>要列印的客訴編號。</translation>
    </message>
    <message>
        <source>Who gets the paper: internal (default, where the form has both) or customer.</source>
        <translation>聯次：internal（內部聯，兩聯都有時預設）或 customer（客戶聯）。</translation>
    </message>
    <message>
        <source>%1: forms %2, pages %3.</source>
        <translation>%1：表單 %2 份，共 %3 頁。</translation>
    </message>
    <message>
        <source>%1 more rows were rejected; --rejects FILE.csv keeps them all</source>
        <translation>另有 %1 列未匯入；用 --rejects FILE.csv 可全部存下</translation>
    </message>
    <message>
        <source>The table: .xlsx or .csv.</source>
        <translation>表格檔案：.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Which column fills which field.</source>
        <translation>對應表：哪一欄填入哪個欄位。</translation>
    </message>
    <message>
        <source>Does everything and keeps nothing.</source>
        <translation>全部試做一遍，但不保留。</translation>
    </message>
    <message>
        <source>Writes the rows that were not taken, with the reasons.</source>
        <translation>把未匯入的列連同原因寫入此檔案。</translation>
    </message>
    <message>
        <source>--mapping is missing: name the mapping file (.toml).</source>
        <translation>缺少 --mapping：請給出對應表檔案（.toml）。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>read %1
imported %2
skipped as known %3
rejected %4
</source>
        <translation>讀取 %1
匯入 %2
已有而跳過 %3
未匯入 %4
</translation>
    </message>
    <message>
        <source>The database to make; it must not be there.</source>
        <translation>要建立的資料庫；不得已經存在。</translation>
    </message>
    <message>
        <source>column %1: </source>
        <translation>第 %1 欄：</translation>
    </message>
    <message>
        <source>%1: line %2 is longer than %L3 bytes; no case is</source>
        <translation>%1：第 %2 行超過 %L3 位元組；案例不會這麼長</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lines could not be judged, the first is line %4</source>
        <translation>%1：%3 行中有 %2 行無法判定，最先的是第 %4 行</translation>
    </message>
    <message>
        <source>Takes one case a line and gives one verdict a line.</source>
        <translation>每行一個案例，每行輸出一個判定。</translation>
    </message>
    <message>
        <source>The case to judge, or - for standard input.</source>
        <translation>要判定的案例檔案；- 表示標準輸入。</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of table, json, csv.</source>
        <translation>--format：「%1」不是 table、json、csv 之一。</translation>
    </message>
    <message>
        <source>--status: &quot;%1&quot; is none of valid, pending, invalid, out-of-scope, open, overdue, closed.</source>
        <translation>--status：「%1」不是 valid、pending、invalid、out-of-scope、open、overdue、closed 之一。</translation>
    </message>
    <message>
        <source>--limit: &quot;%1&quot; is no number; write for example 50.</source>
        <translation>--limit：「%1」不是數字；請寫例如 50。</translation>
    </message>
    <message>
        <source>Words that must stand in number, customer, product, description …</source>
        <translation>在編號、客戶、產品、客訴內容等處必須出現的詞 …</translation>
    </message>
    <message>
        <source>valid, pending, invalid, out-of-scope, open, overdue or closed.</source>
        <translation>valid（有效）、pending（待補）、invalid（無效）、out-of-scope（不屬客訴）、open（未結案）、overdue（已逾期）或 closed（已結案）。</translation>
    </message>
    <message>
        <source>At most so many, the latest first.</source>
        <translation>最多多少件，最近的在前。</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table（預設）、json 或 csv。</translation>
    </message>
    <message>
        <source>Judges a case and prints the verdict as JSON.</source>
        <translation>判定一個案例，以 JSON 輸出判定。</translation>
    </message>
    <message>
        <source>Makes a new database.</source>
        <translation>建立資料庫。</translation>
    </message>
    <message>
        <source>Files the complaint of a case.</source>
        <translation>登記一個案例中的客訴。</translation>
    </message>
    <message>
        <source>Prints a complaint with its verdict as JSON.</source>
        <translation>以 JSON 輸出一件客訴及其判定。</translation>
    </message>
    <message>
        <source>Lists the ledger.</source>
        <translation>列出台帳。</translation>
    </message>
    <message>
        <source>Takes the complaints of a table into the ledger.</source>
        <translation>把表格中的客訴匯入台帳。</translation>
    </message>
    <message>
        <source>Writes the ledger as a spreadsheet.</source>
        <translation>把台帳匯出為試算表。</translation>
    </message>
    <message>
        <source>Makes a database with the invented sample month.</source>
        <translation>建立含有虛構範例月份的資料庫。</translation>
    </message>
    <message>
        <source>Fills a database with invented complaints.</source>
        <translation>用虛構的客訴填充資料庫。</translation>
    </message>
    <message>
        <source>Prints forms as PDF.</source>
        <translation>把表單列印成 PDF。</translation>
    </message>
    <message>
        <source>Prints the report over a period as PDF.</source>
        <translation>把某一統計期的報告列印成 PDF。</translation>
    </message>
    <message>
        <source>Lists the rulebooks at hand.</source>
        <translation>列出可用的制度。</translation>
    </message>
    <message>
        <source>Checks a rulebook file.</source>
        <translation>檢查制度檔案。</translation>
    </message>
    <message>
        <source>Counts the working days between two days.</source>
        <translation>計算兩個日期之間的工作日。</translation>
    </message>
    <message>
        <source>Takes the holiday notice of a year into the calendar.</source>
        <translation>把一年的放假通知匯入日曆。</translation>
    </message>
    <message>
        <source>Subcommands (--help behind one shows what it takes):</source>
        <translation>子命令（後面加 --help 顯示用法）：</translation>
    </message>
    <message>
        <source>Usage: kesu-cli SUBCOMMAND …</source>
        <translation>用法：kesu-cli SUBCOMMAND …</translation>
    </message>
    <message>
        <source>a subcommand is missing.</source>
        <translation>缺少子命令。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no subcommand.</source>
        <translation>沒有子命令「%1」。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>記憶體不足。</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>要寫入的 PDF 檔案。</translation>
    </message>
    <message>
        <source>Language of the paper: zh_CN (default), zh_TW or en.</source>
        <translation>紙面語言：zh_CN（預設）、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>--out is missing: name the PDF to write.</source>
        <translation>缺少 --out：請給出要寫入的 PDF。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be read; write it as %3.</source>
        <translation>--%1：無法識別「%2」；請寫成 %3。</translation>
    </message>
    <message>
        <source>--to: %1 lies before --from %2.</source>
        <translation>--to：%1 早於 --from 的 %2。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no whole number above 0.</source>
        <translation>--%1：「%2」不是大於 0 的整數。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>The month to report on.</source>
        <translation>統計的月份。</translation>
    </message>
    <message>
        <source>The quarter to report on.</source>
        <translation>統計的季別。</translation>
    </message>
    <message>
        <source>The year to report on.</source>
        <translation>統計的年份。</translation>
    </message>
    <message>
        <source>The first day, with --to.</source>
        <translation>起始日期，與 --to 同用。</translation>
    </message>
    <message>
        <source>The last day, with --from.</source>
        <translation>截止日期，與 --from 同用。</translation>
    </message>
    <message>
        <source>Every figure as JSON; - for standard output.</source>
        <translation>全部資料的 JSON 檔案；- 為標準輸出。</translation>
    </message>
    <message>
        <source>Batches delivered in the period.</source>
        <translation>統計期內交付批次。</translation>
    </message>
    <message>
        <source>Quantity shipped in the period.</source>
        <translation>統計期內出貨數量。</translation>
    </message>
    <message>
        <source>%1: %2, complaints %3, pages %4.</source>
        <translation>%1：%2，客訴 %3 件，共 %4 頁。</translation>
    </message>
    <message>
        <source>Living through the sample month</source>
        <translation>正在推演範例月份</translation>
    </message>
    <message>
        <source>there is no complaint with the number &quot;%1&quot;; &quot;list&quot; shows them, and one without a number is named #ID</source>
        <translation>沒有編號為「%1」的客訴；用 list 可列出全部，未編號的寫作 #ID</translation>
    </message>
    <message>
        <source>The complaint&apos;s number, or #ID while it has none.</source>
        <translation>客訴編號；未編號時寫 #ID。</translation>
    </message>
    <message>
        <source>%1 is named twice; give each file a name of its own.</source>
        <translation>%1 寫了兩次；請給每個檔案不同的名稱。</translation>
    </message>
    <message>
        <source>The report as a workbook too.</source>
        <translation>同時把報告存為活頁簿。</translation>
    </message>
    <message>
        <source>The sheet to work out, or - for standard input: rulebook, assessment, asOf, period, and, as far as the standard asks for them, subject, inputs, complaints, earlier and beside.</source>
        <translation>要計算的考核表；- 表示標準輸入。內容為 rulebook、assessment、asOf、period，以及制度所需的 subject、inputs、complaints、earlier、beside。</translation>
    </message>
    <message>
        <source>Says why behind each verdict: the key explanation has for each list of the verdict one of the same order, with rows, facts, names, spans counted day by day and the sum in steps; wouldChange says what would make it better.</source>
        <translation>在判定後附上理由：鍵 explanation 對判定的每個清單各有一個次序相同的清單，含規則行、事實、命名值、逐日計數和分步計算；wouldChange 說明怎樣能改善結果。</translation>
    </message>
    <message>
        <source>Works out the figures of a period and prints them as JSON.</source>
        <translation>計算一個週期的考核指標，以 JSON 輸出。</translation>
    </message>
    <message>
        <source>Prints a rulebook as people read it, as Markdown.</source>
        <translation>把制度寫成便於閱讀的文字（Markdown）。</translation>
    </message>
    <message>
        <source>Tells clause by clause what differs between two rulebooks.</source>
        <translation>逐條列出兩個制度的不同。</translation>
    </message>
    <message>
        <source>Brings a new edition of a standard into a database.</source>
        <translation>把制度的新版本匯入資料庫。</translation>
    </message>
    <message>
        <source>Judges all past complaints by a draft beside what they got.</source>
        <translation>按草案重新判定以往的全部客訴，與原判定對照。</translation>
    </message>
    <message>
        <source>%1 has no edition &quot;%2&quot;; there is: %3.</source>
        <translation>%1 沒有版本「%2」；現有：%3。</translation>
    </message>
    <message>
        <source>no rulebook has the id &quot;%1&quot;; there is: %2.</source>
        <translation>沒有 id 為「%1」的制度；現有：%2。</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1（刪除）</translation>
    </message>
    <message>
        <source>The earlier rulebook: an id, an id with its edition as id@1, or a file.</source>
        <translation>較早的制度：id、帶版本的 id（如 id@1）或檔案。</translation>
    </message>
    <message>
        <source>The later rulebook, named in the same way.</source>
        <translation>較晚的制度，寫法相同。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>兩者內容相同。</translation>
    </message>
    <message>
        <source>It says the same as edition %1.</source>
        <translation>內容與第 %1 版相同。</translation>
    </message>
    <message>
        <source>%1, edition %2, takes over from edition %3 on %4.</source>
        <translation>《%1》第 %2 版自 %4 起接替第 %3 版。</translation>
    </message>
    <message>
        <source>%1, edition %2, is the first edition here.</source>
        <translation>《%1》第 %2 版，是本資料庫中該制度的第一版。</translation>
    </message>
    <message>
        <source>nothing was brought in: there is no terminal to ask on; say --yes if you mean it.</source>
        <translation>沒有匯入：沒有可供確認的終端機；確要匯入請加 --yes。</translation>
    </message>
    <message>
        <source>Bring it in? [y/N]</source>
        <translation>匯入這一版嗎？[y/N]</translation>
    </message>
    <message>
        <source>The edition to bring in.</source>
        <translation>要匯入的版本（制度檔案）。</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>不再詢問。</translation>
    </message>
    <message>
        <source>The reason, for the history.</source>
        <translation>原因，記入歷史。</translation>
    </message>
    <message>
        <source>nothing was brought in.</source>
        <translation>沒有匯入。</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>沒有錯誤</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>沒有警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message>
        <source>no hints</source>
        <translation>沒有提示</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 條提示</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The rulebooks to check, or - for standard input.</source>
        <translation>要檢查的制度檔案，可以有幾個；- 表示標準輸入。</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>以 JSON 輸出檢查結果。</translation>
    </message>
    <message>
        <source>Fail on warnings too (exit 2).</source>
        <translation>有警告也算不合格（結束碼 2）。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>原判定</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增減</translation>
    </message>
    <message>
        <source>complaints judged twice %1, differing %2</source>
        <translation>重新判定客訴 %1 件，結果不同 %2 件</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>not judged, since their own edition is not at hand: %1</source>
        <translation>缺少原來的版本而未判定：%1 件</translation>
    </message>
    <message>
        <source>complaints with ids that the draft does not know: %1</source>
        <translation>含有草案中沒有的詞語的客訴：%1 件</translation>
    </message>
    <message>
        <source>%1 more differ; --list N shows more of them.</source>
        <translation>另有 %1 件不同；用 --list N 可顯示更多。</translation>
    </message>
    <message>
        <source>The rulebook to try: a file, or one of the library as id or id@1.</source>
        <translation>要試的制度：檔案，或現有制度的 id（可帶版本，如 id@1）。</translation>
    </message>
    <message>
        <source>How many of the differing complaints to show.</source>
        <translation>顯示多少件結果不同的客訴。</translation>
    </message>
    <message>
        <source>All that was found as JSON; - for standard output instead of the text.</source>
        <translation>把全部結果寫成 JSON；- 表示寫到標準輸出，不再輸出文字。</translation>
    </message>
    <message>
        <source>The differing complaints shown, as a spreadsheet.</source>
        <translation>把列出的不同客訴寫成表格（CSV）。</translation>
    </message>
    <message>
        <source>--draft is missing: name the rulebook to try (.toml).</source>
        <translation>缺少 --draft：請指明要試的制度檔案（.toml）。</translation>
    </message>
    <message>
        <source>Judging again</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>stopped; the figures are of the complaints judged until then.</source>
        <translation>已中止；以上數字只含此前已判定的客訴。</translation>
    </message>
    <message>
        <source>--by: &quot;%1&quot; is neither clause nor topic.</source>
        <translation>--by：「%1」既不是 clause 也不是 topic。</translation>
    </message>
    <message>
        <source>The id of the rulebook, or a rulebook file to read instead.</source>
        <translation>制度的 id，或改讀的制度檔案。</translation>
    </message>
    <message>
        <source>That edition, not the newest one.</source>
        <translation>用這個版本，而不是最新版本。</translation>
    </message>
    <message>
        <source>Puts the rules under their clauses (clause) or together (topic).</source>
        <translation>規則列在各條款之下（clause），或按主題歸類（topic）。</translation>
    </message>
    <message>
        <source>Where clauses were used</source>
        <translation>條款使用情況</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴件數</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Also the editions of that database, and where it used the clauses.</source>
        <translation>包括該資料庫裡的版本，以及各條款的使用情況。</translation>
    </message>
    <message>
        <source>an edition that the database keeps cannot be read, so what was filed under it is not judged: %1</source>
        <translation>無法讀取資料庫所存的一個版本，按該版登記的客訴未予判定：%1</translation>
    </message>
    <message>
        <source>Only complaints filed under that standard. Without it those of the draft&apos;s own, or all where it has none.</source>
        <translation>只重判按該制度登記的客訴。不寫時重判草案所屬制度的客訴；該制度沒有客訴的，重判全部客訴。</translation>
    </message>
    <message>
        <source>The complaints of every standard.</source>
        <translation>所有制度的客訴。</translation>
    </message>
    <message>
        <source>--all and --rulebook exclude each other.</source>
        <translation>--all 與 --rulebook 不能同時使用。</translation>
    </message>
    <message>
        <source>--keep: &quot;%1&quot; is not three numbers; write for how many days, weeks and months one is kept, as 7,4,12.</source>
        <translation>--keep：「%1」不是三個數字；請寫明保留多少天、週、月的備份，如 7,4,12。</translation>
    </message>
    <message>
        <source>The file to write; it must not be there. Attachments go beside it.</source>
        <translation>要寫入的檔案，不能是已有檔案。附件存放在旁邊。</translation>
    </message>
    <message>
        <source>Instead of --out: the folder that holds one backup after the other; the outlived ones are removed.</source>
        <translation>代替 --out：依次存放各份備份的資料夾；過了保留期的備份會被移除。</translation>
    </message>
    <message>
        <source>With --folder: of how many days, weeks and months one backup each is kept (as the database has it, or 7,4,12).</source>
        <translation>與 --folder 同用：多少天、週、月各保留一份備份（預設按資料庫的設定，沒有設定時為 7,4,12）。</translation>
    </message>
    <message>
        <source>backup: name either --out with the file to write or --folder with the folder of backups.</source>
        <translation>backup：請用 --out 給出要寫入的檔案，或用 --folder 給出備份資料夾。</translation>
    </message>
    <message>
        <source>--keep goes with --folder, not with --out.</source>
        <translation>--keep 與 --folder 同用，不能與 --out 同用。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>Who works, where the database has users. The password is asked for, or taken from KESU_PASSWORD.</source>
        <translation>操作的使用者（資料庫設有使用者時）。密碼會詢問，或取自 KESU_PASSWORD。</translation>
    </message>
    <message>
        <source>Takes the password from the first line of a file.</source>
        <translation>從檔案的第一列讀取密碼。</translation>
    </message>
    <message>
        <source>Checking the search index …</source>
        <translation>正在檢查搜尋索引 …</translation>
    </message>
    <message>
        <source>The search index is sound: %1 complaints compared.</source>
        <translation>搜尋索引完好：已比對客訴 %1 件。</translation>
    </message>
    <message>
        <source>The search index of %1 is not made yet; make it with: kesu-cli index %1 --rebuild</source>
        <translation>%1 的搜尋索引尚未建立；請用此命令建立：kesu-cli index %1 --rebuild</translation>
    </message>
    <message>
        <source>The search index differs from the complaints at %2 places; make it anew with: kesu-cli index %1 --rebuild</source>
        <translation>搜尋索引有 %2 處與客訴不符；請用此命令重建：kesu-cli index %1 --rebuild</translation>
    </message>
    <message>
        <source>Making the search index …</source>
        <translation>正在建立搜尋索引 …</translation>
    </message>
    <message>
        <source>Compare the index with every complaint; exit 1 if they differ.</source>
        <translation>把索引與每件客訴比對；不符時結束碼為 1。</translation>
    </message>
    <message>
        <source>Make the index anew from the complaints.</source>
        <translation>從客訴重建索引。</translation>
    </message>
    <message>
        <source>--check and --rebuild are two things: give one of them.</source>
        <translation>--check 與 --rebuild 不能同時使用，請只寫一個。</translation>
    </message>
    <message>
        <source>The search index is ready: %1 complaints, %2 of them not merged yet.</source>
        <translation>搜尋索引已就緒：客訴 %1 件，其中 %2 件尚未併入。</translation>
    </message>
    <message>
        <source>The search index is not made yet: searching reads all %1 complaints.</source>
        <translation>搜尋索引尚未建立：搜尋時要讀取全部 %1 件客訴。</translation>
    </message>
    <message>
        <source>Tells how the search index stands, checks it or makes it anew.</source>
        <translation>顯示搜尋索引的狀態，檢查或重建索引。</translation>
    </message>
    <message>
        <source>Saves a database with its attachments while others work.</source>
        <translation>備份資料庫及其附件，不影響他人工作。</translation>
    </message>
    <message>
        <source>Makes a database out of a backup.</source>
        <translation>從備份還原為資料庫。</translation>
    </message>
    <message>
        <source>Finds whatever was changed in a database past Kesu.</source>
        <translation>查出資料庫中繞過 Kesu 所作的改動。</translation>
    </message>
    <message>
        <source>Makes the first user of a database, its administrator.</source>
        <translation>建立資料庫的第一個使用者，即管理員。</translation>
    </message>
    <message>
        <source>Makes a further user.</source>
        <translation>新增使用者。</translation>
    </message>
    <message>
        <source>Lists the users with their roles.</source>
        <translation>列出使用者及其角色。</translation>
    </message>
    <message>
        <source>Changes one&apos;s own password.</source>
        <translation>修改自己的密碼。</translation>
    </message>
    <message>
        <source>Gives an administrator a new password by the recovery code.</source>
        <translation>用復原碼重設管理員密碼。</translation>
    </message>
    <message>
        <source>The backup; its attachments are found beside it.</source>
        <translation>備份檔案；附件在它旁邊。</translation>
    </message>
    <message>
        <source>The database to make out of it.</source>
        <translation>要還原成的資料庫。</translation>
    </message>
    <message>
        <source>If a database is there already, set it aside under another name; it stays whole.</source>
        <translation>已有同名資料庫時，把它改名留存，內容不變。</translation>
    </message>
    <message>
        <source>--to is missing: name the database to make.</source>
        <translation>缺少 --to：請給出要還原成的資料庫。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在還原</translation>
    </message>
    <message>
        <source>a password is needed: type it at a terminal, name a file with --%1, or set %2.</source>
        <translation>需要密碼：請在終端機輸入，用 --%1 給出檔案，或設定 %2。</translation>
    </message>
    <message>
        <source>this database has users: name yours with --user.</source>
        <translation>此資料庫設有使用者：請用 --user 給出使用者名稱。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密碼：</translation>
    </message>
    <message>
        <source>Takes the new password from the first line of a file; else it is asked for, or taken from KESU_NEW_PASSWORD.</source>
        <translation>從檔案的第一列讀取新密碼；不寫時會詢問，或取自 KESU_NEW_PASSWORD。</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>%1 的新密碼：</translation>
    </message>
    <message>
        <source>Recovery code: %1
Write it down and keep it in a safe place: it is shown once, and nothing else opens the database when the administrators&apos; passwords are lost.</source>
        <translation>復原碼：%1
請抄下並妥善保管：它只顯示這一次；管理員密碼全部遺失時，只有它能開啟資料庫。</translation>
    </message>
    <message>
        <source>--roles: there is no role &quot;%1&quot;; there are %2.</source>
        <translation>--roles：沒有角色「%1」；現有 %2。</translation>
    </message>
    <message>
        <source>The administrator&apos;s name.</source>
        <translation>管理員的使用者名稱。</translation>
    </message>
    <message>
        <source>%1 has users already; &quot;user add&quot; makes further ones.</source>
        <translation>%1 已設有使用者；請用「user add」新增。</translation>
    </message>
    <message>
        <source>The new user&apos;s name.</source>
        <translation>新使用者的使用者名稱。</translation>
    </message>
    <message>
        <source>Names of roles, separated by commas.</source>
        <translation>角色名稱，以逗號分隔。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>name yourself with --user.</source>
        <translation>請用 --user 給出自己的使用者名稱。</translation>
    </message>
    <message>
        <source>An administrator&apos;s name.</source>
        <translation>管理員的使用者名稱。</translation>
    </message>
    <message>
        <source>Takes the recovery code from a file.</source>
        <translation>從檔案讀取復原碼。</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>復原碼：</translation>
    </message>
    <message>
        <source>and %1 further places.</source>
        <translation>另有 %1 處。</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>資料庫完好。</translation>
    </message>
    <message>
        <source>Entries of the history: %1; complaints: %2; attached files: %3.</source>
        <translation>歷史記錄 %1 條；客訴 %2 件；附件 %3 個。</translation>
    </message>
    <message>
        <source>The history ends with %1.</source>
        <translation>歷史鏈頭為 %1。</translation>
    </message>
    <message>
        <source>The head of the history from a printed report: is it in this database, unchanged?</source>
        <translation>列印報告上的歷史鏈頭：核對它是否在此資料庫中且沒有變動。</translation>
    </message>
    <message>
        <source>Leaves out the attached files and the comparison of indexes with their tables.</source>
        <translation>不核驗附件，也不比對索引與資料表。</translation>
    </message>
    <message>
        <source>Writes what was found as JSON.</source>
        <translation>把核驗結果寫成 JSON。</translation>
    </message>
    <message>
        <source>--head: &quot;%1&quot; is no head of a history; write it as on the report, for example 512-1A2B-3C4D-5E6F-7081.</source>
        <translation>--head：「%1」不是歷史鏈頭；請按報告上的寫法，如 512-1A2B-3C4D-5E6F-7081。</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在核驗 …</translation>
    </message>
    <message>
        <source>Give either numbers, or --all-in with a month, or --blank with a standard.</source>
        <translation>請給出編號、用 --all-in 給出月份或用 --blank 給出制度，三者取一。</translation>
    </message>
    <message>
        <source>KIND: there is no form &quot;%1&quot;, or several standards have one; &quot;kesu-cli forms list&quot; names them all.</source>
        <translation>KIND：沒有表單「%1」，或有幾個制度都有它；用「kesu-cli forms list」可列出全部表單。</translation>
    </message>
    <message>
        <source>--profile: the form %1 (%2) is internal.</source>
        <translation>--profile：表單 %1（%2）屬內部資料。</translation>
    </message>
    <message>
        <source>--profile: the form %1 (%2) is for the customer; say customer.</source>
        <translation>--profile：表單 %1（%2）是給客戶的，請寫 customer。</translation>
    </message>
    <message>
        <source>KIND: the register %1 (%2) lists a month; give --all-in.</source>
        <translation>KIND：台帳 %1（%2）按月份列出，請用 --all-in 指定月份。</translation>
    </message>
    <message>
        <source>--blank: there is no standard &quot;%1&quot;; there is: %2.</source>
        <translation>--blank：沒有制度「%1」，可用的是：%2。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>The form, by its key (handling, pcb/memo) or its title; &quot;forms list&quot; names them.</source>
        <translation>表單的鍵（如 handling、pcb/memo）或標題；用「forms list」可列出。</translation>
    </message>
    <message>
        <source>All complaints registered in a month, instead of numbers; a register lists them.</source>
        <translation>不寫編號，列印某月登記的全部客訴；台帳則逐件列出。</translation>
    </message>
    <message>
        <source>A form to fill in by hand, with the words of that standard.</source>
        <translation>供手寫的空白表單，用語取自該制度。</translation>
    </message>
    <message>
        <source>A file for each complaint; --out is a folder.</source>
        <translation>每件客訴一個檔案；--out 為資料夾。</translation>
    </message>
    <message>
        <source>%1: lines %2, pages %3.</source>
        <translation>%1：共 %2 列、%3 頁。</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>customer too</source>
        <translation>客戶可見</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>The layout files to check.</source>
        <translation>要檢查的版面檔案。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>清單 %1</translation>
    </message>
    <message>
        <source>Only the forms of that standard.</source>
        <translation>只列該制度的表單。</translation>
    </message>
    <message>
        <source>--rulebook: there is no standard &quot;%1&quot;; there is: %2.</source>
        <translation>--rulebook：沒有制度「%1」，可用的是：%2。</translation>
    </message>
    <message>
        <source>Lists the paper forms.</source>
        <translation>列出紙質表單。</translation>
    </message>
    <message>
        <source>Lists what a form can print, and who may see it.</source>
        <translation>列出表單可以列印的欄位，以及誰可以看到。</translation>
    </message>
    <message>
        <source>Checks layout files of forms.</source>
        <translation>檢查表單的版面檔案。</translation>
    </message>
    <message>
        <source>Tells whether a printed form shows what is stored now.</source>
        <translation>查明列印的表單與現存內容是否一致。</translation>
    </message>
    <message>
        <source>The numbers of the complaints behind each figure too.</source>
        <translation>同時列出每項資料對應的客訴編號。</translation>
    </message>
    <message>
        <source>The half-year to report on.</source>
        <translation>統計的半年。</translation>
    </message>
    <message>
        <source>Only complaints judged by this standard.</source>
        <translation>只統計按該制度判定的客訴。</translation>
    </message>
    <message>
        <source>Only complaints of this customer.</source>
        <translation>只統計該客戶的客訴。</translation>
    </message>
    <message>
        <source>Only complaints about this product.</source>
        <translation>只統計該產品的客訴。</translation>
    </message>
    <message>
        <source>Only complaints for which this department, or other party, is responsible.</source>
        <translation>只統計由該部門或其他責任方負責的客訴。</translation>
    </message>
    <message>
        <source>Give one period: --month, --quarter, --half, --year, or --from with --to.</source>
        <translation>請指定一個統計期：--month、--quarter、--half、--year，或 --from 加 --to。</translation>
    </message>
    <message>
        <source>--rulebook: there is no standard &quot;%1&quot;; there are %2.</source>
        <translation>--rulebook：沒有制度「%1」，可用的有 %2。</translation>
    </message>
    <message>
        <source>--department: no standard and no list of departments knows &quot;%1&quot;; give its name or its code.</source>
        <translation>--department：各制度和部門資料中都沒有「%1」，請寫名稱或代碼。</translation>
    </message>
    <message>
        <source>What the QR code of the form says, or the entry and hash at its foot.</source>
        <translation>表單 QR 碼的內容，或頁尾版本號後面的代碼。</translation>
    </message>
    <message>
        <source>CODE: &quot;%1&quot; is no code of a form; give the text of its QR code, or the entry and hash at its foot as 512-1A2B-3C4D-5E6F-7081</source>
        <translation>CODE：「%1」不是表單的代碼；請給出 QR 碼的內容，或頁尾版本號後面的代碼，如 512-1A2B-3C4D-5E6F-7081</translation>
    </message>
    <message>
        <source>CODE: %1</source>
        <translation>CODE：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s), no errors.</source>
        <translation>
            <numerusform>%n 份表單，沒有錯誤。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::AccessPanel</name>
    <message>
        <source>One user, no password</source>
        <translation>單一使用者，無密碼</translation>
    </message>
    <message>
        <source>Whoever opens this database may do everything; the history names the user of the computer. Set up users when several people work with it: each signs in with a password and does what their roles allow.</source>
        <translation>開啟此資料庫的人可以進行任何操作，歷史中記的是電腦使用者名稱。多人使用時請設定使用者：各人用密碼登入，依角色的權限操作。</translation>
    </message>
    <message>
        <source>Set up users …</source>
        <translation>設定使用者 …</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Locking and recovery</source>
        <translation>鎖定和復原碼</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>使用者和角色</translation>
    </message>
    <message>
        <source>Who works with this database and what each may do. Rights hold for the window and for kesu-cli alike.</source>
        <translation>哪些人使用此資料庫，各有什麼權限。權限對視窗和 kesu-cli 同樣有效。</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>編輯(&amp;E) …</translation>
    </message>
    <message>
        <source>New &amp;password …</source>
        <translation>重設密碼(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Add user …</source>
        <translation>新增使用者(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Copy …</source>
        <translation>複製(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Add role …</source>
        <translation>新增角色(&amp;A) …</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>New recovery &amp;code …</source>
        <translation>重新產生復原碼(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>自動鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>without a key or a mouse touched; what was typed is kept. 0 means never.</source>
        <translation>這段時間內沒有鍵盤和滑鼠操作就鎖定；已輸入的內容會保留。0 表示從不鎖定。</translation>
    </message>
    <message>
        <source>Lost passwords</source>
        <translation>密碼遺失</translation>
    </message>
    <message>
        <source>Gives an administrator a new password when none can sign in. A new code ends the old one.</source>
        <translation>管理員都無法登入時，用來重設管理員密碼。產生新復原碼後，舊的即失效。</translation>
    </message>
    <message>
        <source>Remove the role “%1”?</source>
        <translation>移除角色「%1」？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Make a new recovery code? The one on paper opens nothing any more then.</source>
        <translation>重新產生復原碼？紙上的舊復原碼將隨即失效。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>重新產生</translation>
    </message>
</context>
<context>
    <name>kesu::AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in the history of every change you make.</source>
        <translation>您的每次修改都以此名記入歷史。</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>語言和外觀</translation>
    </message>
    <message>
        <source>Of this computer only; the database stays as it is.</source>
        <translation>只影響這台電腦，不改動資料庫。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>分支機構(&amp;B)</translation>
    </message>
    <message>
        <source>The company has none; see Product lines.</source>
        <translation>公司還沒有設定分支機構，見「產品線」。</translation>
    </message>
    <message>
        <source>New slips entered here are judged by its rulebook.</source>
        <translation>在這台電腦上登記的新客訴按其制度判定。</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1（已不存在）</translation>
    </message>
</context>
<context>
    <name>kesu::Application</name>
    <message>
        <source>Some rulebooks or calendars have errors and were left out.</source>
        <translation>有些制度或日曆檔案有錯誤，未予採用。</translation>
    </message>
    <message>
        <source>&amp;Other file …</source>
        <translation>其他檔案(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;New file …</source>
        <translation>新增檔案(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>開啟資料庫</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu);;All files (*)</source>
        <translation>Kesu 資料庫 (*.kesu);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Where the database is to lie</source>
        <translation>資料庫存放位置</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu 資料庫 (*.kesu)</translation>
    </message>
    <message>
        <source>Entering the sample month …</source>
        <translation>正在輸入範例月份 …</translation>
    </message>
    <message>
        <source>Some editions that the database keeps cannot be read. What was filed under them is not judged.</source>
        <translation>資料庫所存的制度中有些版本無法讀取，按這些版本登記的客訴不予判定。</translation>
    </message>
</context>
<context>
    <name>kesu::ApprovalLines</name>
    <message>
        <source>Approvals that are asked for</source>
        <translation>須核准的事項</translation>
    </message>
    <message>
        <source>Sign now …</source>
        <translation>登入核准 …</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>補登紙面簽核</translation>
    </message>
</context>
<context>
    <name>kesu::AssessmentBar</name>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>Department or employee</source>
        <translation>部門或員工</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Which department</source>
        <translation>哪個部門</translation>
    </message>
    <message>
        <source>Which employee</source>
        <translation>哪位員工</translation>
    </message>
</context>
<context>
    <name>kesu::AssessmentPage</name>
    <message>
        <source>This sheet cannot be worked out</source>
        <translation>無法計算此考核表</translation>
    </message>
    <message>
        <source>It is kept by edition %2 of “%1”, which is not installed. Import it under “Rulebooks”.</source>
        <translation>此表按《%1》第 %2 版儲存，而該版本沒有安裝。請在「制度」中匯入。</translation>
    </message>
    <message>
        <source>There is no such assessment in this period</source>
        <translation>本期沒有這項考核</translation>
    </message>
    <message>
        <source>“%1”, edition %2, which is in force at the beginning of this period, does not have it. Choose another period.</source>
        <translation>本期開始時施行的《%1》第 %2 版沒有這項考核。請選擇其他週期。</translation>
    </message>
    <message>
        <source>The sheet cannot be saved yet.</source>
        <translation>考核表還不能儲存。</translation>
    </message>
    <message>
        <source>Sheet made</source>
        <translation>建立考核表</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 → %5</source>
        <translation>%1  %2  %3：%4 → %5</translation>
    </message>
    <message>
        <source>History of the sheet</source>
        <translation>考核表的修改記錄</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the sheet as CSV</source>
        <translation>把考核表儲存為 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>No standard in use assesses a period</source>
        <translation>啟用的制度沒有定期考核</translation>
    </message>
    <message>
        <source>Some standards have indicators, scores or grades for a month, a quarter or a year. Choose one of them in the settings; its sheets are then filled in here.</source>
        <translation>有的制度規定了月度、季或年度的指標、評分或等級。請在設定中啟用這樣的制度，然後在此處填寫考核表。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>開啟設定</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>CS&amp;V …</source>
        <translation>CSV(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>復原修改(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve sheet</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>修改記錄(&amp;R)</translation>
    </message>
    <message>
        <source>The sheet has been changed and not saved.</source>
        <translation>考核表已修改，尚未儲存。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Still to be entered: %1</source>
        <translation>還要填寫：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose whose sheet it is.</source>
        <translation>請選擇考核對象。</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>已修改，尚未儲存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <translation>%2 於 %1 儲存</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) of the period</source>
        <translation>
            <numerusform>本期客訴 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::AttachmentStrip</name>
    <message>
        <source>Add files …</source>
        <translation>加入檔案 …</translation>
    </message>
    <message>
        <source>or drop photos and files here, or paste them</source>
        <translation>或把照片、檔案拖放到此處，也可貼上</translation>
    </message>
    <message>
        <source>proves …</source>
        <translation>證明 …</translation>
    </message>
    <message>
        <source>Kind of evidence of the marked file</source>
        <translation>選中附件的證據種類</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>加入檔案</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1, %2 kB, added %3</source>
        <translation>%1，%2 kB，%3 加入</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>貼上的圖片 %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改動</translation>
    </message>
    <message>
        <source>What can be done with the marked file</source>
        <translation>可對選中附件進行的操作</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>另存為(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take off the slip</source>
        <translation>從客訴單移除(&amp;T)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>儲存檔案</translation>
    </message>
</context>
<context>
    <name>kesu::BackupButton</name>
    <message>
        <source>Backup …</source>
        <translation>正在備份 …</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>備份於 %1</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>沒有備份</translation>
    </message>
</context>
<context>
    <name>kesu::BackupKeeper</name>
    <message>
        <source>Copying and checking the database …</source>
        <translation>正在複製並檢查資料庫 …</translation>
    </message>
    <message>
        <source>Copying and checking the attachments …</source>
        <translation>正在複製並檢查附件 …</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>正在收尾 …</translation>
    </message>
</context>
<context>
    <name>kesu::BackupListModel</name>
    <message>
        <source>its note is lost; restoring checks the file itself</source>
        <translation>備份說明已遺失；還原時會檢查檔案本身</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) were missing or changed already</source>
        <translation>
            <numerusform>備份時已有 %n 個附件遺失或被改動</numerusform>
        </translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴件數</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>歷史記錄條數</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>kesu::BackupPlanForm</name>
    <message>
        <source>when the window is &amp;closed</source>
        <translation>關閉視窗時(&amp;C)</translation>
    </message>
    <message>
        <source>every &amp;day from</source>
        <translation>每天(&amp;D)，不早於</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Days whose last backup is kept</source>
        <translation>按天保留最後一份備份的天數</translation>
    </message>
    <message>
        <source>Weeks whose last backup is kept</source>
        <translation>按週保留最後一份備份的週數</translation>
    </message>
    <message>
        <source>Months whose last backup is kept</source>
        <translation>按月保留最後一份備份的月數</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>選擇(&amp;H) …</translation>
    </message>
    <message>
        <source>A folder on another disk, best on a USB disk or another computer</source>
        <translation>另一個磁碟上的資料夾，最好在行動硬碟或另一台電腦上</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>Time of the daily backup</source>
        <translation>每天備份的時間</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation>備份間隔小時數</translation>
    </message>
    <message>
        <source>days,</source>
        <translation>天、</translation>
    </message>
    <message>
        <source>weeks and</source>
        <translation>週、</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月，每期留最後一份</translation>
    </message>
    <message>
        <source>the last of each of</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時備份</translation>
    </message>
    <message>
        <source>Kept are</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>kesu::BatchDialog</name>
    <message>
        <source>&amp;All copies, those of a form together</source>
        <translation>列印全部各聯，同一表單的各聯相連(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>Forms of several complaints</source>
        <translation>批次列印表單</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>未能完成的事項</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>列印(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在統計 …</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;chosen in the ledger</source>
        <translation>
            <numerusform>台帳中選中的 %n 件(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>All lines of the ledger as it is &amp;filtered now</source>
        <translation>台帳目前篩選的全部客訴(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Registered in this period</source>
        <translation>此期間登記的客訴(&amp;R)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Last &amp;month</source>
        <translation>上月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;This month</source>
        <translation>本月(&amp;T)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Forms to be printed of each complaint</source>
        <translation>每件客訴要列印的表單</translation>
    </message>
    <message>
        <source>Internal form</source>
        <translation>內部聯</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>客戶聯</translation>
    </message>
    <message>
        <source>&amp;Who gets the paper</source>
        <translation>聯次(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>One P&amp;DF for all</source>
        <translation>全部合為一個 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>A PDF for &amp;each form, named</source>
        <translation>每份表單一個 PDF，檔名為(&amp;E)</translation>
    </message>
    <message>
        <source>{number} {customer} {form}</source>
        <translation>{number} {customer} {form}</translation>
    </message>
    <message>
        <source>How the files are named</source>
        <translation>檔案命名方式</translation>
    </message>
    <message>
        <source>{number}, {customer}, {form} and {date} are filled in.</source>
        <translation>{number} 代表編號，{customer} 代表客戶，{form} 代表表單，{date} 代表日期。</translation>
    </message>
    <message>
        <source>The pr&amp;inter</source>
        <translation>印表機(&amp;I)</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1（條款 %2）</translation>
    </message>
    <message>
        <source>No complaint was found.</source>
        <translation>沒有找到客訴。</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translation>請至少選擇一種表單。</translation>
    </message>
    <message>
        <source>%1 complaint(s), %2 form(s), %3 page(s)</source>
        <translation>客訴 %1 件，表單 %2 份，共 %3 頁</translation>
    </message>
    <message>
        <source>%1 complaint(s), %2 form(s), about %3 page(s)</source>
        <translation>客訴 %1 件，表單 %2 份，約 %3 頁</translation>
    </message>
    <message>
        <source>Forms %1 – %2</source>
        <translation>表單 %1 – %2</translation>
    </message>
    <message>
        <source>Forms %1</source>
        <translation>表單 %1</translation>
    </message>
    <message>
        <source>Save the forms as PDF</source>
        <translation>把表單儲存為 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>選擇存放表單的資料夾</translation>
    </message>
    <message>
        <source>Stopped. The files that were finished are in the folder.</source>
        <translation>已停止。已完成的檔案在資料夾中。</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>已停止，未保留任何檔案。</translation>
    </message>
    <message>
        <source>%1 form(s) with %2 page(s) went to the printer.</source>
        <translation>已將 %1 份表單（共 %2 頁）送往印表機。</translation>
    </message>
    <message>
        <source>%1 form(s) with %2 page(s) were written to %3.</source>
        <translation>已將 %1 份表單（共 %2 頁）寫入 %3。</translation>
    </message>
    <message>
        <source>%1 form(s) with %2 page(s) were written into %3.</source>
        <translation>已將 %1 份表單（共 %2 頁）寫入資料夾 %3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) had to be left out:</source>
        <translation>
            <numerusform>有 %n 件客訴未能列印：</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>kesu::BrokenPlacesModel</name>
    <message>
        <source>Database file</source>
        <translation>資料庫檔案</translation>
    </message>
    <message>
        <source>Tables and triggers</source>
        <translation>資料表和觸發器</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Stored row</source>
        <translation>資料列</translation>
    </message>
    <message>
        <source>Derived row</source>
        <translation>派生資料列</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核驗結果</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>歷史記錄號</translation>
    </message>
    <message>
        <source>Last entry by</source>
        <translation>最後修改人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarPanel</name>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Monday to Friday as the State Council&apos;s notices change them. A line marks a day off, a dot a make-up working day.</source>
        <translation>週一至週五，按國務院放假通知調整。橫線表示放假，圓點表示補班。</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>No notice is known for %1: its working days are counted Monday to Friday, and every verdict that depends on it says so.</source>
        <translation>尚未收錄 %1 年的放假通知：該年工作日按週一至週五計算，凡依賴該年的判定都會註明。</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarReader</name>
    <message>
        <source>unknown key; known here are %1</source>
        <translation>未知的鍵；此處可用的有 %1</translation>
    </message>
    <message>
        <source>is missing; write for example year = 2026</source>
        <translation>缺少；請寫例如 year = 2026</translation>
    </message>
    <message>
        <source>must be a year from %1 to %2, for example year = 2026</source>
        <translation>必須是 %1 到 %2 的年份，例如 year = 2026</translation>
    </message>
    <message>
        <source>must be text in quotation marks</source>
        <translation>必須是帶引號的文字</translation>
    </message>
    <message>
        <source>must be a date without quotation marks, for example 2026-10-01</source>
        <translation>必須是不帶引號的日期，例如 2026-10-01</translation>
    </message>
    <message>
        <source>%1 lies neither in %2 nor in the December before</source>
        <translation>%1 既不在 %2 年，也不在其前一年的 12 月</translation>
    </message>
    <message>
        <source>%1 is there twice; a day can stand in one list only</source>
        <translation>%1 出現了兩次；一天只能列在一處</translation>
    </message>
    <message>
        <source>%1 is no weekend day, so it is worked anyway; leave it out</source>
        <translation>%1 不是週末，本來就上班；請刪去</translation>
    </message>
    <message>
        <source>must be a list of dates, for example [2026-10-01, 2026-10-02]</source>
        <translation>必須是日期清單，例如 [2026-10-01, 2026-10-02]</translation>
    </message>
    <message>
        <source>is missing; name the notice that the days come from</source>
        <translation>缺少；請寫明依據的放假通知</translation>
    </message>
    <message>
        <source>is missing; write for example name = &quot;国庆节&quot;</source>
        <translation>缺少；請寫例如 name = &quot;國慶節&quot;</translation>
    </message>
    <message>
        <source>is missing; list the days off, for example off = [2026-10-01]</source>
        <translation>缺少；請列出放假的日期，例如 off = [2026-10-01]</translation>
    </message>
    <message>
        <source>at least one [[%1]] is needed</source>
        <translation>至少要有一個 [[%1]]</translation>
    </message>
    <message>
        <source>this is no TOML: %1</source>
        <translation>不是有效的 TOML：%1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>is too large for the days of one year</source>
        <translation>檔案太大，不像一年的放假安排</translation>
    </message>
    <message>
        <source>The folder %1 holds no calendar; install Kesu again.</source>
        <translation>資料夾 %1 中沒有日曆，請重新安裝 Kesu。</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarView</name>
    <message>
        <source>Working days of %1</source>
        <translation>%1 年工作日</translation>
    </message>
    <message>
        <source>%1: working day</source>
        <translation>%1：工作日</translation>
    </message>
    <message>
        <source>%1: weekend</source>
        <translation>%1：週末</translation>
    </message>
    <message>
        <source>%1: %2, day off</source>
        <translation>%1：%2，放假</translation>
    </message>
    <message>
        <source>%1: make-up working day for %2</source>
        <translation>%1：%2補班</translation>
    </message>
</context>
<context>
    <name>kesu::CaseJson</name>
    <message>
        <source>stands twice in the same object; keep one of the two</source>
        <translation>在同一物件中出現兩次；請只留一個</translation>
    </message>
    <message>
        <source>holds more than %L1 values; a case is smaller</source>
        <translation>含有超過 %L1 個值；案例沒有這麼大</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels; a case never is</source>
        <translation>巢狀超過 %1 層；案例不會這麼深</translation>
    </message>
    <message>
        <source>is larger than %L1 bytes; a case is smaller</source>
        <translation>超過 %L1 位元組；案例沒有這麼大</translation>
    </message>
    <message>
        <source>is empty; write a case as a JSON object {…}</source>
        <translation>是空的；案例要寫成 JSON 物件 {…}</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from the cost that counts, &quot;%2&quot;; leave it out</source>
        <translation>&quot;%1&quot; 與計入的費用 &quot;%2&quot; 不同；請刪去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; write &quot;signature&quot; or &quot;phone&quot;</source>
        <translation>沒有 &quot;%1&quot;；請寫 &quot;signature&quot; 或 &quot;phone&quot;</translation>
    </message>
    <message>
        <source>a case is a JSON object; begin it with {</source>
        <translation>案例是 JSON 物件；請以 { 開頭</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rulebook at hand; at hand are %2</source>
        <translation>沒有制度 &quot;%1&quot;；可用的有 %2</translation>
    </message>
    <message>
        <source>is missing; it must be given</source>
        <translation>缺少；必須填寫</translation>
    </message>
    <message>
        <source>%1 is no text; write text in quotation marks</source>
        <translation>%1 不是文字；請寫帶引號的文字</translation>
    </message>
    <message>
        <source>%1 is too long; at most %L2 characters are kept</source>
        <translation>%1 太長；最多 %L2 個字元</translation>
    </message>
    <message>
        <source>%1 holds the character U+0000, which no text may hold</source>
        <translation>%1 含有字元 U+0000，文字中不允許</translation>
    </message>
    <message>
        <source>&quot;&quot; is no id; write one or leave the field out</source>
        <translation>&quot;&quot; 不是 id；請填寫，或去掉此欄位</translation>
    </message>
    <message>
        <source>%1 is not a moment that exists; write local time as &quot;2026-10-05T09:30:00&quot;</source>
        <translation>%1 不是存在的時刻；請寫當地時間，如 &quot;2026-10-05T09:30:00&quot;</translation>
    </message>
    <message>
        <source>%1 is no list; write a list […]</source>
        <translation>%1 不是清單；請寫清單 […]</translation>
    </message>
    <message>
        <source>%1 is not a date that exists; write it as &quot;2026-10-05&quot;</source>
        <translation>%1 不是存在的日期；請寫成 &quot;2026-10-05&quot;</translation>
    </message>
    <message>
        <source>%1 is no amount as text; write yuan in quotation marks, for example &quot;%2&quot;</source>
        <translation>%1 不是帶引號的金額；請以元為單位寫在引號中，例如 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is no amount; write yuan with at most two decimals and no other marks, for example &quot;1234.50&quot;</source>
        <translation>%1 不是金額；請以元為單位，最多兩位小數，不帶其他符號，例如 &quot;1234.50&quot;</translation>
    </message>
    <message>
        <source>%1 is negative; amounts are 0.00 or more</source>
        <translation>%1 是負數；金額不得小於 0.00</translation>
    </message>
    <message>
        <source>%1 is no share; write percent as text with at most four decimals, for example &quot;66.67%&quot;</source>
        <translation>%1 不是比例；請寫帶引號的百分數，最多四位小數，例如 &quot;66.67%&quot;</translation>
    </message>
    <message>
        <source>%1 is no quantity; write a whole number from 0 to %2 without quotation marks</source>
        <translation>%1 不是數量；請寫 0 到 %2 的整數，不帶引號</translation>
    </message>
    <message>
        <source>%1 is neither true nor false; write one of the two</source>
        <translation>%1 既不是 true 也不是 false；請寫其中之一</translation>
    </message>
    <message>
        <source>%1 is no object; write {…}</source>
        <translation>%1 不是物件；請寫 {…}</translation>
    </message>
    <message>
        <source>%1 is no object of events with their moments; write {…}</source>
        <translation>%1 不是由事件及其時刻組成的物件；請寫 {…}</translation>
    </message>
    <message>
        <source>%1 stands in a field that no case has</source>
        <translation>%1 寫在案例沒有的欄位中</translation>
    </message>
    <message>
        <source>holds more than %L1 elements; no list of a case does</source>
        <translation>含有超過 %L1 項；案例的清單沒有這麼長</translation>
    </message>
    <message>
        <source>%1 is no entry; write a whole number, or a text as &quot;87.5&quot; or &quot;94%&quot;</source>
        <translation>%1 不能填在這裡；請寫整數，或寫成文字，如 &quot;87.5&quot;、&quot;94%&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period; write &quot;2026-10&quot;, &quot;2026-Q4&quot;, &quot;2026-H1&quot; or &quot;2026&quot;</source>
        <translation>&quot;%1&quot; 不是週期；請寫 &quot;2026-10&quot;、&quot;2026-Q4&quot;、&quot;2026-H1&quot; 或 &quot;2026&quot;</translation>
    </message>
    <message>
        <source>a sheet is a JSON object; begin it with {</source>
        <translation>考核表是 JSON 物件；請以 { 開頭</translation>
    </message>
</context>
<context>
    <name>kesu::CheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>重新檢查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>用編輯器開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Check a rulebook file</source>
        <translation>檢查制度檔案</translation>
    </message>
    <message>
        <source>What the checker found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>選擇(&amp;C) …</translation>
    </message>
    <message>
        <source>A rulebook file (.toml)</source>
        <translation>制度檔案 (.toml)</translation>
    </message>
    <message>
        <source>Rulebook file</source>
        <translation>制度檔案</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a rulebook file. It is checked again whenever you save it.</source>
        <translation>請選擇制度檔案。每次儲存該檔案後都會重新檢查。</translation>
    </message>
    <message>
        <source>Rulebook to check</source>
        <translation>要檢查的制度</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>沒有需要修改的地方。</translation>
    </message>
    <message>
        <source>%1. With an error it cannot judge.</source>
        <translation>%1。有錯誤時不能用於判定。</translation>
    </message>
    <message>
        <source>%1. It can judge.</source>
        <translation>%1。可以用於判定。</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>kesu::CheckedAmounts</name>
    <message>
        <source>Amount of %1</source>
        <translation>%1金額</translation>
    </message>
</context>
<context>
    <name>kesu::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>kesu::ChoiceEdit</name>
    <message>
        <source>Open the list</source>
        <translation>開啟清單</translation>
    </message>
    <message>
        <source>“%1” is not in the list: open it with Down</source>
        <translation>清單中沒有「%1」，按向下鍵可開啟清單</translation>
    </message>
</context>
<context>
    <name>kesu::CompanyPanel</name>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Printed at the head of every form and report</source>
        <translation>印在每張表單和報告的抬頭</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>個工作日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>Unit of the closing limit</source>
        <translation>結案期限的單位</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 個月</translation>
    </message>
    <message>
        <source>C&amp;hoose picture …</source>
        <translation>選擇圖片(&amp;H) …</translation>
    </message>
    <message>
        <source>Company &amp;name</source>
        <translation>公司名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>公司標誌</translation>
    </message>
    <message>
        <source>To be &amp;closed within</source>
        <translation>結案期限(&amp;C)</translation>
    </message>
    <message>
        <source>Where the rulebook of a complaint gives no limit of its own.</source>
        <translation>用於制度未規定結案期限的客訴。</translation>
    </message>
    <message>
        <source>Repeated &amp;within</source>
        <translation>重複客訴期限(&amp;W)</translation>
    </message>
    <message>
        <source>A complaint repeats an earlier one of the same customer, product and category within this time.</source>
        <translation>同一客戶、產品、不良類別在此期限內再次客訴，計為重複客訴。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>What stands on forms and reports of this database.</source>
        <translation>印在本資料庫的表單和報告上的內容。</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>選擇公司標誌</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.bmp)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.svg *.bmp)</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Kesu can read. PNG, JPEG, SVG and BMP will do.</source>
        <translation>「%1」不是可以讀取的圖片，請用 PNG、JPEG、SVG 或 BMP。</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>沒有標誌</translation>
    </message>
</context>
<context>
    <name>kesu::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>他人已修改</translation>
    </message>
    <message>
        <source>%1 saved this slip at %2 while it was being edited here.</source>
        <translation>您在此編輯期間，%1 於 %2 儲存了此客訴單。</translation>
    </message>
    <message>
        <source>Somebody else saved this slip while it was being edited here.</source>
        <translation>您在此編輯期間，有人儲存了此客訴單。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both; they are marked.</source>
        <translation>
            <numerusform>雙方都修改了的欄位有 %n 個，已標出。</numerusform>
        </translation>
    </message>
    <message>
        <source>No field was changed by both.</source>
        <translation>沒有雙方都修改的欄位。</translation>
    </message>
    <message>
        <source>Choose what stays: ← mine, → theirs, Space the other one. Nothing is lost until it is saved.</source>
        <translation>選擇保留哪一個：← 我的，→ 對方的，空格鍵切換。儲存之前不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>不同的欄位</translation>
    </message>
    <message>
        <source>The marked field in full</source>
        <translation>選中欄位的全文</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>全用我的(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全用對方的(&amp;T)</translation>
    </message>
    <message>
        <source>Keep mine as a new &amp;draft</source>
        <translation>我的另存為新草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save the result</source>
        <translation>儲存合併結果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>繼續編輯(&amp;G)</translation>
    </message>
    <message>
        <source>Mine: %1
Theirs: %2</source>
        <translation>我的：%1
對方的：%2</translation>
    </message>
</context>
<context>
    <name>kesu::ConflictModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>%1, stays</source>
        <translation>%1，保留</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>我的內容</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>已儲存的內容</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>kesu::DeskList</name>
    <message numerus="yes">
        <source>The %n most urgent ones are shown.</source>
        <translation>
            <numerusform>只列出最急的 %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>沒有逾期的事項。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天沒有到期的事項。</translation>
    </message>
    <message>
        <source>Within three working days</source>
        <translation>三個工作日內</translation>
    </message>
    <message>
        <source>Nothing is due in the next three working days.</source>
        <translation>三個工作日內沒有到期的事項。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Nothing waits for evidence, approval or a later day.</source>
        <translation>沒有等待證據、簽核或以後日期的事項。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>沒有草稿。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>補證據</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>待簽核</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>未填客戶</translation>
    </message>
</context>
<context>
    <name>kesu::FigureDetail</name>
    <message>
        <source>House default</source>
        <translation>系統預設值</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>條款 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kesu::FigureDialog</name>
    <message>
        <source>Set the company&apos;s figure</source>
        <translation>設定本公司的數值</translation>
    </message>
    <message>
        <source>“%1” leaves this figure open. What you set makes a new edition; complaints that are filed already keep theirs.</source>
        <translation>《%1》沒有規定這個數值。設定後形成新版本；已登記的客訴仍按原版本判定。</translation>
    </message>
    <message>
        <source>Decided by whom, where it is written down</source>
        <translation>由誰決定，依據哪份文件</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>數值(&amp;V)</translation>
    </message>
    <message>
        <source>From &amp;day</source>
        <translation>施行日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>個工作日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>現為 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Edition %1 in force from %2. %n complaint(s) filed since then keep the edition they have.</source>
        <translation>
            <numerusform>將形成第 %1 版，自 %2 起施行。該日起已登記的 %n 件客訴仍按原版本判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition %1 in force from %2.</source>
        <translation>將形成第 %1 版，自 %2 起施行。</translation>
    </message>
</context>
<context>
    <name>kesu::FigureList</name>
    <message>
        <source>Figures and their complaints</source>
        <translation>資料與對應客訴</translation>
    </message>
    <message>
        <source>%1: %2. Shows these complaints in the ledger.</source>
        <translation>%1：%2。在台帳中顯示這些客訴。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kesu::FigureModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 個百分點</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
</context>
<context>
    <name>kesu::FileBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Save everything as a new file …</source>
        <translation>全部另存為新檔案(&amp;W) …</translation>
    </message>
    <message>
        <source>Open &amp;another …</source>
        <translation>開啟其他資料庫(&amp;O) …</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Everything saved so far can still be read here and saved as a new file; what you type now is kept on this computer.</source>
        <translation>程式不再向它寫入。已儲存的內容仍可在此檢視，也可另存為新檔案；現在輸入的內容留存在這台電腦上。</translation>
    </message>
    <message>
        <source>The database “%1” was deleted or moved away.</source>
        <translation>資料庫「%1」被刪除或移走。</translation>
    </message>
    <message>
        <source>Put the file back and try again, or save everything as a new file before closing the window.</source>
        <translation>請把檔案放回原處後重試，或在關閉視窗前全部另存為新檔案。</translation>
    </message>
    <message>
        <source>Another file has taken the place of the database “%1”.</source>
        <translation>資料庫「%1」被另一個檔案替換。</translation>
    </message>
    <message>
        <source>“Try again” opens the file that lies there now. If it is the wrong one, save everything as a new file first.</source>
        <translation>「重試」將開啟現在的那個檔案。如果它不是正確的檔案，請先全部另存為新檔案。</translation>
    </message>
    <message>
        <source>The journal beside the database “%1” was deleted.</source>
        <translation>資料庫「%1」旁的記錄檔被刪除。</translation>
    </message>
    <message>
        <source>The last changes may be missing in the file itself: save everything as a new file and go on with that one.</source>
        <translation>檔案中可能缺少最近的修改：請全部另存為新檔案，改用新檔案。</translation>
    </message>
</context>
<context>
    <name>kesu::FilterChip</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kesu::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在正文中尋找</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>沒有找到</translation>
    </message>
</context>
<context>
    <name>kesu::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 條提示</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Example case</source>
        <translation>範例</translation>
    </message>
</context>
<context>
    <name>kesu::FirstStartDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始使用(&amp;S)</translation>
    </message>
    <message>
        <source>Welcome to Kesu</source>
        <translation>歡迎使用客訴 Kesu</translation>
    </message>
    <message>
        <source>Printed on forms and reports; can be changed later</source>
        <translation>印在表單和報告上，以後可以修改</translation>
    </message>
    <message>
        <source>Search by trade or title</source>
        <translation>按行業或名稱搜尋</translation>
    </message>
    <message>
        <source>Search the rulebooks</source>
        <translation>搜尋制度</translation>
    </message>
    <message>
        <source>Complaints judged by your own standard: what counts, by when, who bears what.</source>
        <translation>按本公司的制度判定客訴：是否有效、何時到期、誰來承擔。</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>選擇(&amp;H) …</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司名稱(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>資料庫(&amp;D)</translation>
    </message>
    <message>
        <source>Try a &amp;sample month</source>
        <translation>試用範例月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open a database …</source>
        <translation>開啟已有資料庫(&amp;O) …</translation>
    </message>
    <message>
        <source>“%1” is there already. Open it, or choose another name.</source>
        <translation>「%1」已經存在。請開啟它，或換一個名稱。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose a folder of your own.</source>
        <translation>「%1」不可寫入，請選擇自己的資料夾。</translation>
    </message>
    <message>
        <source>Where the database is to lie</source>
        <translation>資料庫存放位置</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu 資料庫 (*.kesu)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>開啟資料庫</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu);;All files (*)</source>
        <translation>Kesu 資料庫 (*.kesu);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose the trade …</source>
        <translation>請選擇行業 …</translation>
    </message>
    <message>
        <source>Another trade</source>
        <translation>其他行業</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>行業(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rulebooks</source>
        <translation>制度(&amp;R)</translation>
    </message>
    <message>
        <source>Tick the rulebook that judges your complaints. All of them can be changed later.</source>
        <translation>請勾選判定客訴所用的制度，以後都可以修改。</translation>
    </message>
    <message>
        <source>Your own figures, a further rulebook or an edition of your own can follow at any time.</source>
        <translation>以後隨時可以設定本公司的數值、加用其他制度或匯入自己的版本。</translation>
    </message>
    <message>
        <source>New slips begin with the uppermost one; product lines and branches can have their own.</source>
        <translation>新客訴單預設採用最上面的制度；產品線和分支機構可以另行指定。</translation>
    </message>
    <message>
        <source>A new database has no users yet: whoever opens it may do everything. Users are set up later in Settings ▸ Users and roles.</source>
        <translation>新資料庫還沒有使用者，開啟它的人可以進行任何操作。以後可在「設定 ▸ 使用者和角色」中設定使用者。</translation>
    </message>
</context>
<context>
    <name>kesu::FirstUserDialog</name>
    <message>
        <source>Set up users</source>
        <translation>設定使用者</translation>
    </message>
    <message>
        <source>The first user is the administrator</source>
        <translation>第一個使用者是管理員</translation>
    </message>
    <message>
        <source>From now on everybody signs in with a name and a password, and does what their roles allow. The administrator makes the other users. Rights keep colleagues to their own work; they do not hide the file: whoever can copy it can read it with another program, so keep its folder closed to strangers.</source>
        <translation>今後每個人都用使用者名稱和密碼登入，依角色的權限操作。其他使用者由管理員新增。權限用於同事之間分工，並不隱藏檔案：能複製檔案的人，就能用其他程式讀取，所以請不要讓無關的人存取其資料夾。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>使用者名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Set up users</source>
        <translation>設定使用者(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::FormDialog</name>
    <message>
        <source>There is no form here that you may print.</source>
        <translation>這裡沒有您可以列印的表單。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 項</translation>
    </message>
    <message>
        <source>Not everything can be shown on paper.</source>
        <translation>有些內容無法列印。</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>正在讀取台帳 …</translation>
    </message>
</context>
<context>
    <name>kesu::FormEdit</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行第 %2 欄</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped one</source>
        <translation>還原內建版面(&amp;B)</translation>
    </message>
    <message>
        <source>For example QR-025</source>
        <translation>例如 QR-025</translation>
    </message>
    <message>
        <source>For example B</source>
        <translation>例如 B</translation>
    </message>
    <message>
        <source>One name a line; without any the form is printed once</source>
        <translation>每行一聯；不填則只列印一份</translation>
    </message>
    <message>
        <source>Fields that are printed</source>
        <translation>列印的欄位</translation>
    </message>
    <message>
        <source>What is wrong with the layout file</source>
        <translation>版面檔案的問題</translation>
    </message>
    <message>
        <source>Form &amp;number</source>
        <translation>表單編號(&amp;N)</translation>
    </message>
    <message>
        <source>Revisi&amp;on</source>
        <translation>版次(&amp;O)</translation>
    </message>
    <message>
        <source>Names of the &amp;copies</source>
        <translation>各聯名稱(&amp;C)</translation>
    </message>
    <message>
        <source>Fields that are &amp;printed</source>
        <translation>列印的欄位(&amp;P)</translation>
    </message>
    <message>
        <source>Rep&amp;lace by a file …</source>
        <translation>用檔案替換(&amp;L) …</translation>
    </message>
    <message>
        <source>Save &amp;as a file …</source>
        <translation>另存為檔案(&amp;A) …</translation>
    </message>
    <message>
        <source>%1 · clause %2</source>
        <translation>%1 · 條款 %2</translation>
    </message>
    <message>
        <source>Layout: as shipped</source>
        <translation>版面：程式內建</translation>
    </message>
    <message>
        <source>Layout: the company&apos;s own file</source>
        <translation>版面：公司自訂檔案</translation>
    </message>
</context>
<context>
    <name>kesu::FormOptions</name>
    <message>
        <source>Internal form</source>
        <translation>內部聯</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>客戶聯</translation>
    </message>
    <message>
        <source>&amp;Empty, to write by hand</source>
        <translation>空白，供手寫(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>各聯(&amp;O)</translation>
    </message>
    <message>
        <source>Copies to be printed</source>
        <translation>要列印的各聯</translation>
    </message>
    <message>
        <source>The form is printed once for each, with its name at the edge</source>
        <translation>每聯列印一份，頁邊印有聯名</translation>
    </message>
    <message>
        <source>&amp;Rulebook</source>
        <translation>制度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表單(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Who gets the paper</source>
        <translation>聯次(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>條款 %1</translation>
    </message>
    <message>
        <source>Form number %1</source>
        <translation>表單編號 %1</translation>
    </message>
</context>
<context>
    <name>kesu::FormPreview</name>
    <message>
        <source>Filled with the last complaint</source>
        <translation>填入最近的客訴</translation>
    </message>
    <message>
        <source>With nothing filled in</source>
        <translation>空白表單</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>預覽內容</translation>
    </message>
    <message>
        <source>Who gets the paper</source>
        <translation>聯次</translation>
    </message>
    <message>
        <source>Internal form</source>
        <translation>內部聯</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>客戶聯</translation>
    </message>
    <message>
        <source>You may not print this form.</source>
        <translation>您無權列印此表單。</translation>
    </message>
    <message>
        <source>There is no complaint yet, so the form is shown empty.</source>
        <translation>還沒有客訴，因此顯示空白表單。</translation>
    </message>
</context>
<context>
    <name>kesu::FormsPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Numbers, copies and fields of the printed forms. Name and logo stand in Company.</source>
        <translation>表單的編號、各聯和欄位。公司名稱和標誌在「公司」中設定。</translation>
    </message>
    <message>
        <source>Search forms</source>
        <translation>搜尋表單</translation>
    </message>
    <message>
        <source>For every company</source>
        <translation>通用表單</translation>
    </message>
    <message>
        <source>The company&apos;s own layout has errors, so the shipped one is printed:</source>
        <translation>公司自訂的版面有錯誤，現按程式內建的版面列印：</translation>
    </message>
    <message>
        <source>%1 – changed by the company</source>
        <translation>%1 – 公司已修改</translation>
    </message>
    <message>
        <source>Choose a layout file</source>
        <translation>選擇版面檔案</translation>
    </message>
    <message>
        <source>Layouts of forms (*.toml)</source>
        <translation>表單版面 (*.toml)</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it is there and that you may read it.</source>
        <translation>無法讀取 %1。請檢查檔案是否存在、您是否有讀取權限。</translation>
    </message>
    <message>
        <source>%1 was not taken:</source>
        <translation>未採用 %1：</translation>
    </message>
    <message>
        <source>%1 was taken, with remarks:</source>
        <translation>已採用 %1，但請注意：</translation>
    </message>
    <message>
        <source>Save the layout as a file</source>
        <translation>把版面儲存為檔案</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write.</source>
        <translation>無法寫入 %1。請選擇有寫入權限的資料夾。</translation>
    </message>
</context>
<context>
    <name>kesu::HistoryModel</name>
    <message>
        <source>created</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>file added</source>
        <translation>加入附件</translation>
    </message>
    <message>
        <source>file removed</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>加校驗碼</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>升級</translation>
    </message>
    <message>
        <source>Number of the entry in the chain of the whole history</source>
        <translation>在整個歷史鏈中的記錄號</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改後</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記錄號</translation>
    </message>
</context>
<context>
    <name>kesu::ImportDialog</name>
    <message>
        <source>&amp;Try without keeping</source>
        <translation>試匯入(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows …</source>
        <translation>儲存未匯入的列(&amp;S) …</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <translation>匯入客訴</translation>
    </message>
    <message>
        <source>An .xlsx or .csv file with one complaint a row</source>
        <translation>每列一件客訴的 .xlsx 或 .csv 檔案</translation>
    </message>
    <message>
        <source>Table to import</source>
        <translation>要匯入的表格</translation>
    </message>
    <message>
        <source>Mapping: which column fills which field</source>
        <translation>對應表：哪一欄填入哪個欄位</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>選擇(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>對應表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Other mapping …</source>
        <translation>其他對應表(&amp;O) …</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前幾列</translation>
    </message>
    <message>
        <source>Rejected rows with their reasons</source>
        <translation>未匯入的列及原因</translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <translation>前幾列(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rejected rows</source>
        <translation>未匯入的列(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.txt *.tsv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>對應表檔案</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>對應表 (*.toml)</translation>
    </message>
    <message>
        <source>Choose a mapping: it says which column fills which field.</source>
        <translation>請選擇對應表：它說明哪一欄填入哪個欄位。</translation>
    </message>
    <message>
        <source>Choose the table that holds the complaints.</source>
        <translation>請選擇含有客訴的表格。</translation>
    </message>
    <message>
        <source>These are the first rows. Try it to see what would become of all of them.</source>
        <translation>以上是前幾列。試匯入可以看到全部列的結果。</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在匯入 …</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在試匯入 …</translation>
    </message>
    <message>
        <source>&amp;Rejected rows (%1)</source>
        <translation>未匯入的列(&amp;R)（%1）</translation>
    </message>
    <message>
        <source>%1 rows read: %2 imported, %3 known already, %4 rejected.</source>
        <translation>讀取 %1 列：匯入 %2，已有 %3，未匯入 %4。</translation>
    </message>
    <message>
        <source>%1 rows read: %2 would be imported, %3 are known already, %4 would be rejected. Nothing has been kept.</source>
        <translation>讀取 %1 列：可匯入 %2，已有 %3，不能匯入 %4。這次沒有保留任何內容。</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>儲存未匯入的列</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 未匯入</translation>
    </message>
    <message>
        <source>The rejected rows with their reasons lie in %1. Mend them there and import that file.</source>
        <translation>未匯入的列及原因已存入 %1。請在其中改正，然後匯入該檔案。</translation>
    </message>
</context>
<context>
    <name>kesu::ImportEditionDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Import an edition</source>
        <translation>匯入新版本</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>條款變化</translation>
    </message>
    <message>
        <source>What the checker found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>What &amp;changes</source>
        <translation>條款變化(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>檢查結果(&amp;F)</translation>
    </message>
    <message>
        <source>Decided by whom, where it is written down</source>
        <translation>由誰決定，依據哪份文件</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Choose the file of the new edition. Nothing is kept before you say so.</source>
        <translation>請選擇新版本的檔案。確認之前不會儲存任何內容。</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>選擇(&amp;H) …</translation>
    </message>
    <message>
        <source>A rulebook file (.toml)</source>
        <translation>制度檔案 (.toml)</translation>
    </message>
    <message>
        <source>Rulebook file</source>
        <translation>制度檔案</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Edition to import</source>
        <translation>要匯入的版本</translation>
    </message>
    <message>
        <source>always</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>“%1”, edition %2, in force from %3; it takes over from edition %4.</source>
        <translation>《%1》第 %2 版，施行日期 %3，接替第 %4 版。</translation>
    </message>
    <message>
        <source>“%1”, edition %2, in force from %3: a standard that is not here yet.</source>
        <translation>《%1》第 %2 版，施行日期 %3：這是本資料庫中還沒有的制度。</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) filed since that day keep the edition they have.</source>
        <translation>
            <numerusform>該日起已登記的 %n 件客訴仍按原版本判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>檢查結果(&amp;F)（%1）</translation>
    </message>
    <message>
        <source>Everything is new.</source>
        <translation>全部為新內容。</translation>
    </message>
    <message>
        <source>Both editions say the same.</source>
        <translation>兩個版本內容相同。</translation>
    </message>
    <message>
        <source>It cannot be imported: %1.</source>
        <translation>不能匯入：%1。</translation>
    </message>
    <message>
        <source>Import edition %1 of “%2”?</source>
        <translation>匯入《%2》第 %1 版嗎？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
</context>
<context>
    <name>kesu::JudgementPanel</name>
    <message>
        <source>The rulebook of this slip is not at hand, so that nothing can be judged.</source>
        <translation>缺少本單適用的制度，無法判定。</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1&#x3000;第 %2 版</translation>
    </message>
    <message>
        <source>Rulebook: %1</source>
        <translation>制度：%1</translation>
    </message>
    <message>
        <source>Not in use so far</source>
        <translation>尚未啟用</translation>
    </message>
</context>
<context>
    <name>kesu::KeptEditsBar</name>
    <message>
        <source>&amp;Go on with them</source>
        <translation>繼續編輯(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>放棄(&amp;D)</translation>
    </message>
    <message>
        <source>Edits kept at %1 are shown here; they are not saved yet.</source>
        <translation>這裡顯示的是 %1 留存的修改，尚未儲存。</translation>
    </message>
    <message>
        <source>%1 The complaint was changed since; saving asks what to do.</source>
        <translation>%1此客訴在那之後又被修改過，儲存時會詢問如何處理。</translation>
    </message>
</context>
<context>
    <name>kesu::LeavingDialog</name>
    <message>
        <source>A backup is made before the window closes.</source>
        <translation>關閉視窗前正在備份。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>不備份，直接關閉(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不關閉(&amp;S)</translation>
    </message>
    <message>
        <source>Backup on leaving</source>
        <translation>關閉前備份</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>備份進度</translation>
    </message>
    <message>
        <source>The backup on leaving was not made: %1</source>
        <translation>關閉前未能備份：%1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
</context>
<context>
    <name>kesu::LedgerFilterBar</name>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>登記期間</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Search number, customer, product, order, batch, text</source>
        <translation>搜尋編號、客戶、產品、訂單、批號、內容</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>搜尋台帳</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結案</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自選起止日期 …</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客戶：%1</translation>
    </message>
    <message>
        <source>Borne by: %1</source>
        <translation>責任方：%1</translation>
    </message>
    <message>
        <source>Only the complaints behind a figure: %1</source>
        <translation>僅限資料對應的客訴：%1</translation>
    </message>
</context>
<context>
    <name>kesu::LedgerPage</name>
    <message>
        <source>&amp;Print forms</source>
        <translation>列印表單(&amp;P)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>顯示的欄</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>&amp;New complaint</source>
        <translation>新增客訴(&amp;N)</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>No complaint matches</source>
        <translation>沒有符合條件的客訴</translation>
    </message>
    <message>
        <source>Take away a filter or search for fewer words. Two characters of a name, pinyin initials or part of a number are enough.</source>
        <translation>請去掉一個篩選條件或減少搜尋詞。名稱中的兩個字、拼音首字母或編號的一部分即可。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>台帳還是空的</translation>
    </message>
    <message>
        <source>Enter the first complaint with Ctrl+N, or import an existing ledger from Excel or CSV.</source>
        <translation>按 Ctrl+N 登記第一件客訴，或從 Excel、CSV 匯入已有台帳。</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新增客訴</translation>
    </message>
    <message>
        <source>%1 complaint(s)</source>
        <translation>共 %1 件</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <source>company bears %1</source>
        <translation>公司承擔 %1</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在統計 …</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No view has been saved</source>
        <translation>還沒有儲存的檢視</translation>
    </message>
    <message>
        <source>&amp;Save these filters as a view …</source>
        <translation>把當前篩選儲存為檢視(&amp;S) …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>刪除檢視(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>複製為表格(&amp;C)</translation>
    </message>
    <message>
        <source>Print &amp;as</source>
        <translation>選擇表單列印(&amp;A)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>返回：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>kesu::MainWindow</name>
    <message>
        <source>Complaint ledger %1</source>
        <translation>客訴台帳 %1</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>匯出台帳</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Excel 活頁簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the ledger …</source>
        <translation>正在匯出台帳 …</translation>
    </message>
    <message>
        <source>%1 complaint(s) written to %2</source>
        <translation>已將 %1 件客訴寫入 %2</translation>
    </message>
    <message>
        <source>No slip is open</source>
        <translation>沒有開啟的客訴單</translation>
    </message>
    <message>
        <source>Open a complaint from the desk or the ledger, or enter a new one with Ctrl+N.</source>
        <translation>請從工作台或台帳開啟客訴，或按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新增客訴</translation>
    </message>
    <message>
        <source>No rulebook is installed, so no complaint can be judged. Install Kesu again.</source>
        <translation>沒有安裝任何制度，無法判定客訴。請重新安裝 Kesu。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 已儲存</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>設定已儲存</translation>
    </message>
    <message>
        <source>The company&apos;s settings have been changed and not saved.</source>
        <translation>公司設定已修改，尚未儲存。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Kesu</source>
        <translation>客訴 Kesu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New complaint</source>
        <translation>新增客訴(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import ledger …</source>
        <translation>匯入台帳(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export ledger …</source>
        <translation>匯出台帳(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Other database …</source>
        <translation>其他資料庫(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>重新整理(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;lip</source>
        <translation>客訴單(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kesu</source>
        <translation>關於 Kesu(&amp;A)</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>資料庫 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 項逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Kesu %1 – customer complaints judged by the company&apos;s own standard</source>
        <translation>客訴 Kesu %1 – 按公司自己的制度判定客訴</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
Qt %1 · database %2</source>
        <translation>自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本發布。
Qt %1 · 資料庫 %2</translation>
    </message>
    <message>
        <source>the changes of the assessment sheet</source>
        <translation>考核表的修改</translation>
    </message>
    <message>
        <source>the changes of the company&apos;s settings</source>
        <translation>公司設定的修改</translation>
    </message>
    <message>
        <source>This page is not open to you</source>
        <translation>您無權開啟此頁</translation>
    </message>
    <message>
        <source>&amp;Scan a form …</source>
        <translation>掃描表單(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Blank form …</source>
        <translation>空白表單(&amp;B) …</translation>
    </message>
    <message>
        <source>&amp;Forms of several complaints …</source>
        <translation>批次列印表單(&amp;F) …</translation>
    </message>
    <message>
        <source>There is no form to print</source>
        <translation>沒有可列印的表單</translation>
    </message>
    <message numerus="yes">
        <source>Forms of the %n &amp;chosen</source>
        <translation>
            <numerusform>列印選中 %n 件的表單(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Register of these lines</source>
        <translation>按台帳列印目前清單(&amp;R)</translation>
    </message>
    <message>
        <source>All lines of the present filter as a list</source>
        <translation>以清單列印目前篩選的全部客訴</translation>
    </message>
    <message>
        <source>“%1” is no code of a form.</source>
        <translation>「%1」不是表單的代碼。</translation>
    </message>
</context>
<context>
    <name>kesu::MasterDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::MasterFields</name>
    <message>
        <source>Create customer “%1”</source>
        <translation>新增客戶「%1」</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>經辦業務員</translation>
    </message>
    <message>
        <source>Create staff member “%1”</source>
        <translation>新增人員「%1」</translation>
    </message>
    <message>
        <source>Create product “%1”</source>
        <translation>新增產品「%1」</translation>
    </message>
</context>
<context>
    <name>kesu::MasterPanel</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>編輯(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R) …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>從清單中移除「%1」嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries from the list?</source>
        <translation>
            <numerusform>從清單中移除 %n 項嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Complaints that name it keep the name.</source>
        <translation>已使用該名稱的客訴保持不變。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>沒有符合的內容</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>還沒有內容</translation>
    </message>
    <message>
        <source>Search for fewer letters.</source>
        <translation>請減少搜尋的字。</translation>
    </message>
    <message>
        <source>What is typed on a slip can be added to this list there as well.</source>
        <translation>填寫客訴單時也可以隨手加入。</translation>
    </message>
</context>
<context>
    <name>kesu::NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>kesu::NewPassword</name>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>再次輸入新密碼</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>再次輸入</translation>
    </message>
    <message>
        <source>Type the password a second time.</source>
        <translation>請再次輸入密碼。</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>兩次輸入的密碼不同，請都重新輸入。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words in a row are easy to keep in mind and hard to guess.</source>
        <translation>
            <numerusform>至少 %n 個字元。幾個詞連在一起，容易記，也不易被猜中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short: %1 of %2 characters.</source>
        <translation>太短：至少 %2 個字元，現有 %1 個。</translation>
    </message>
    <message>
        <source>Long enough. A longer one is harder to guess.</source>
        <translation>長度夠了。再長一些更不易被猜中。</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>不易被猜中。</translation>
    </message>
</context>
<context>
    <name>kesu::PageList</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>kesu::PageView</name>
    <message>
        <source>Pages as they are printed</source>
        <translation>列印頁面</translation>
    </message>
</context>
<context>
    <name>kesu::PanelDelegate</name>
    <message>
        <source>House default: the source leaves it blank.</source>
        <translation>系統預設值：原文此處留空。</translation>
    </message>
</context>
<context>
    <name>kesu::PasswordDialog</name>
    <message>
        <source>New password of %1</source>
        <translation>%1 的新密碼</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密碼</translation>
    </message>
    <message>
        <source>Your password was given to you by somebody else. Choose one that only you know.</source>
        <translation>您的密碼是別人給的，請改成只有自己知道的密碼。</translation>
    </message>
    <message>
        <source>Tell it to %1 in person; it cannot be read again. It has to be changed at the next signing in.</source>
        <translation>請當面告訴 %1；之後無法再檢視。對方下次登入時必須修改。</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>舊密碼</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>舊密碼(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::PasswordEdit</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已開啟。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入的密碼</translation>
    </message>
</context>
<context>
    <name>kesu::PeriodBar</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>統計週期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
</context>
<context>
    <name>kesu::PeriodDialog</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::PreviewModel</name>
    <message>
        <source>Taken by the mapping</source>
        <translation>對應表中有此欄</translation>
    </message>
    <message>
        <source>Not named by the mapping</source>
        <translation>對應表中沒有此欄</translation>
    </message>
</context>
<context>
    <name>kesu::PrintPreviewDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>預覽：%1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>列印 …</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>儲存 PDF …</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>符合頁寬</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
</context>
<context>
    <name>kesu::ProseContents</name>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
</context>
<context>
    <name>kesu::RecoveryCodeDialog</name>
    <message>
        <source>The code is written down and &amp;kept in a safe place</source>
        <translation>已抄下復原碼並妥善保管(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復原碼</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>請現在抄下此復原碼</translation>
    </message>
    <message>
        <source>When no administrator knows a password any more, this code makes a new one. It is shown only this once, works once, and is kept nowhere in the database. Keep it like a key: on paper, under lock, not beside this computer.</source>
        <translation>管理員都忘記密碼時，可用此復原碼重設。它只顯示這一次，只能用一次，也不儲存在資料庫中。請像鑰匙一樣保管：抄在紙上，鎖好，不要放在這台電腦旁。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::RecoveryDialog</name>
    <message>
        <source>Password forgotten</source>
        <translation>忘記密碼</translation>
    </message>
    <message>
        <source>An administrator can give you a new password under Settings, Users and roles. Only where no administrator can sign in any more, the recovery code helps: it was shown when the users were set up, and gives an administrator a new password.</source>
        <translation>管理員可以在「設定」的「使用者和角色」中為您重設密碼。只有管理員都無法登入時，才用復原碼重設管理員密碼；復原碼在設定使用者時顯示過。</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>復原碼(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>管理員(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>重設密碼(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::RejectsModel</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>儲存格內容</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>未匯入的原因</translation>
    </message>
</context>
<context>
    <name>kesu::ReplayDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>儲存為 CSV(&amp;S) …</translation>
    </message>
    <message>
        <source>Try a draft on past complaints</source>
        <translation>用草案重判以往客訴</translation>
    </message>
    <message>
        <source>Choose the file of a draft. All filed complaints of its standard are judged by it beside what they got; nothing is changed.</source>
        <translation>請選擇草案檔案。將按草案重新判定該制度已登記的全部客訴，與原判定對照；不改動任何內容。</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>選擇(&amp;H) …</translation>
    </message>
    <message>
        <source>A rulebook file (.toml)</source>
        <translation>制度檔案 (.toml)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation>前後合計</translation>
    </message>
    <message>
        <source>Complaints that come out differently</source>
        <translation>結果不同的客訴</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>開始重判(&amp;T)</translation>
    </message>
    <message>
        <source>Draft to try</source>
        <translation>要試的草案</translation>
    </message>
    <message>
        <source>“%1”, edition %2: ready to be tried.</source>
        <translation>《%1》第 %2 版：可以開始重判。</translation>
    </message>
    <message>
        <source>This is no rulebook yet: %1</source>
        <translation>草案還不能使用：%1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>%1 of %2 judged; %3 come out differently.</source>
        <translation>已重判 %1/%2 件，結果不同 %3 件。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>中途停止，只含已重判的客訴。</translation>
    </message>
    <message>
        <source>There is no filed complaint of this standard.</source>
        <translation>沒有按該制度登記的客訴。</translation>
    </message>
    <message>
        <source>%1 complaints judged; %2 come out differently.</source>
        <translation>共重判 %1 件，結果不同 %2 件。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>aspect and count</comment>
        <translation>%1 %2 件</translation>
    </message>
    <message>
        <source>Of these: %1.</source>
        <translation>其中：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>只列出前 %1 件。</translation>
    </message>
    <message>
        <source>%1 have words that the draft does not know: %2.</source>
        <translation>%1 件含有草案中沒有的詞語：%2。</translation>
    </message>
    <message>
        <source>%1 could not be judged: their own edition is not at hand.</source>
        <translation>%1 件缺少原來的版本，無法判定。</translation>
    </message>
    <message>
        <source>Save what comes out differently</source>
        <translation>儲存結果不同的客訴</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1 重判對照</translation>
    </message>
</context>
<context>
    <name>kesu::ReplayModel</name>
    <message>
        <source>without a number</source>
        <translation>未編號</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之處</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>原判定</translation>
    </message>
    <message>
        <source>By the draft</source>
        <translation>草案判定</translation>
    </message>
</context>
<context>
    <name>kesu::ReplayTotalsModel</name>
    <message>
        <source>Complaints: %1</source>
        <translation>客訴件數：%1</translation>
    </message>
    <message>
        <source>Loss shared out</source>
        <translation>劃分的損失</translation>
    </message>
    <message>
        <source>Borne by %1</source>
        <translation>%1承擔</translation>
    </message>
    <message>
        <source>Claimed back</source>
        <translation>追償金額</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>原判定</translation>
    </message>
    <message>
        <source>By the draft</source>
        <translation>草案判定</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增減</translation>
    </message>
</context>
<context>
    <name>kesu::ReportCasesPanel</name>
    <message>
        <source>&amp;Choose the cases by hand</source>
        <translation>自選案例(&amp;C)</translation>
    </message>
    <message>
        <source>Otherwise the three with the greatest loss are told.</source>
        <translation>不自選時列出損失最大的三件。</translation>
    </message>
    <message>
        <source>Add a complaint …</source>
        <translation>加入客訴 …</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <translation>移除此案例</translation>
    </message>
    <message>
        <source>Tell it earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Tell it later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>復原（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Cases that are told</source>
        <translation>所選案例</translation>
    </message>
    <message>
        <source>What is said of &amp;it</source>
        <translation>評語(&amp;I)</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>評語</translation>
    </message>
    <message>
        <source>Number of the complaint, or words that only it has</source>
        <translation>客訴編號，或只有該客訴才有的字詞</translation>
    </message>
</context>
<context>
    <name>kesu::ReportNotePanel</name>
    <message>
        <source>Delivered &amp;batches</source>
        <translation>交付批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Shipped quantity</source>
        <translation>出貨數量(&amp;S)</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>關於「%1」</translation>
    </message>
    <message>
        <source>Remark of the clerk</source>
        <translation>填寫備註</translation>
    </message>
    <message>
        <source>What comes &amp;next</source>
        <translation>下期重點(&amp;N)</translation>
    </message>
    <message>
        <source>What the next period is about</source>
        <translation>填寫下期工作重點</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A whole number above 0, for example 420</source>
        <translation>請填大於 0 的整數，例如 420</translation>
    </message>
</context>
<context>
    <name>kesu::ReportsPage</name>
    <message>
        <source>&amp;Print …</source>
        <translation>列印(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Figures as JSON …</source>
        <translation>匯出資料 JSON(&amp;F) …</translation>
    </message>
    <message>
        <source>Save P&amp;DF …</source>
        <translation>儲存 PDF(&amp;D) …</translation>
    </message>
    <message>
        <source>Nothing to report for %1</source>
        <translation>%1沒有可統計的客訴</translation>
    </message>
    <message>
        <source>No complaint was registered in these twelve months. Enter one, or choose another period above.</source>
        <translation>這十二個月沒有登記客訴。請先登記，或在上方選擇其他週期。</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>儲存資料</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write.</source>
        <translation>無法寫入 %1。請選擇有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>&amp;Workbook …</source>
        <translation>活頁簿(&amp;W) …</translation>
    </message>
    <message>
        <source>Save the report as a workbook</source>
        <translation>把報告儲存為活頁簿</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Adding up the complaints …</source>
        <translation>正在彙總客訴 …</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>報告頁面</translation>
    </message>
    <message>
        <source>%1 changed what is typed into this report meanwhile.</source>
        <translation>%1 在此期間修改了此報告的填寫內容。</translation>
    </message>
    <message>
        <source>What you typed is still here and not kept yet. Decide which of the two stays.</source>
        <translation>您填寫的內容仍在，但還沒有儲存。請決定保留哪一份。</translation>
    </message>
    <message>
        <source>None of these complaints was registered in these twelve months. Choose other ones, or another period, above.</source>
        <translation>這十二個月沒有登記此範圍內的客訴。請在上方選擇其他範圍或其他週期。</translation>
    </message>
    <message>
        <source>Shows these complaints in the ledger</source>
        <translation>在台帳中顯示這些客訴</translation>
    </message>
    <message>
        <source>%1: %2. Shows these complaints in the ledger.</source>
        <translation>%1：%2。在台帳中顯示這些客訴。</translation>
    </message>
    <message>
        <source>Opens this complaint</source>
        <translation>開啟此客訴</translation>
    </message>
    <message>
        <source>Looking for the complaints …</source>
        <translation>正在尋找客訴 …</translation>
    </message>
    <message>
        <source>&amp;Appendix</source>
        <translation>附錄(&amp;A)</translation>
    </message>
    <message>
        <source>Lists the numbers of the complaints behind the figures at the end of the report</source>
        <translation>在報告末尾列出資料對應的客訴編號</translation>
    </message>
    <message>
        <source>&amp;Targets …</source>
        <translation>目標(&amp;T) …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>採用對方的</translation>
    </message>
    <message>
        <source>#%1, which is no longer there</source>
        <translation>#%1（已不存在）</translation>
    </message>
    <message>
        <source>No complaint of %1 matches “%2”.</source>
        <translation>%1沒有與「%2」相符的客訴。</translation>
    </message>
    <message>
        <source>Several complaints of %1 match “%2”.</source>
        <translation>%1有幾件客訴與「%2」相符。</translation>
    </message>
    <message>
        <source>Give its number, or words that only this one has.</source>
        <translation>請寫編號，或只有該客訴才有的字詞。</translation>
    </message>
</context>
<context>
    <name>kesu::RescuedDialog</name>
    <message>
        <source>A slip without customer and product</source>
        <translation>沒有填寫客戶和產品的客訴單</translation>
    </message>
    <message>
        <source>Typed by %1 until %2</source>
        <translation>%1 輸入，至 %2</translation>
    </message>
    <message>
        <source>Not saved because: %1</source>
        <translation>沒有儲存的原因：%1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批號 %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>客訴內容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>附件 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>繼續填寫(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>Recovered slips</source>
        <translation>找回的客訴單</translation>
    </message>
    <message>
        <source>These slips were typed and could not be saved. They are kept on this computer until they are saved or discarded.</source>
        <translation>這些客訴單已輸入內容，但沒能儲存。它們留存在這台電腦上，直到儲存或捨棄。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以後再說(&amp;L)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Discard what was typed for “%1”? It is gone then.</source>
        <translation>捨棄為「%1」輸入的內容？捨棄後不再保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
</context>
<context>
    <name>kesu::ResourceLocator</name>
    <message>
        <source>The rulebooks and calendars of Kesu are not in %1; install Kesu again or set KESU_RESOURCES.</source>
        <translation>%1 中沒有 Kesu 的制度和日曆；請重新安裝 Kesu，或設定 KESU_RESOURCES。</translation>
    </message>
</context>
<context>
    <name>kesu::RestoreDialog</name>
    <message>
        <source>%1 – restored</source>
        <translation>%1 – 還原</translation>
    </message>
    <message>
        <source>%1 – restored %2</source>
        <translation>%1 – 還原 %2</translation>
    </message>
    <message>
        <source>&amp;Rename the file that is there and put the backup in its place</source>
        <translation>把已有檔案改名，由備份代替(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open it afterwards</source>
        <translation>還原後開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>還原(&amp;E)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>The backup becomes a database in a new place, with its attachments. What is open now stays as it is.</source>
        <translation>備份連同附件在新位置還原為資料庫。目前開啟的資料庫不變。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>選擇(&amp;H) …</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新資料庫</translation>
    </message>
    <message>
        <source>New &amp;database</source>
        <translation>新資料庫(&amp;D)</translation>
    </message>
    <message>
        <source>The backup is being read through …</source>
        <translation>正在通讀備份 …</translation>
    </message>
    <message>
        <source>made at %1</source>
        <translation>備份於 %1</translation>
    </message>
    <message>
        <source>complaints: %1</source>
        <translation>客訴 %1 件</translation>
    </message>
    <message>
        <source>entries of the history: %1</source>
        <translation>歷史記錄 %1 條</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>附件 %1 個</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>備份完好。</translation>
    </message>
    <message>
        <source>Where the database is to lie</source>
        <translation>資料庫存放位置</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu 資料庫 (*.kesu)</translation>
    </message>
    <message>
        <source>Say where the database is to lie.</source>
        <translation>請指定資料庫的存放位置。</translation>
    </message>
    <message>
        <source>This is the database that is open now; choose another name.</source>
        <translation>這是目前開啟的資料庫，請另取名稱。</translation>
    </message>
    <message>
        <source>This is the backup itself; choose another name.</source>
        <translation>這是備份本身，請另取名稱。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>沒有資料夾「%1」。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>The backup is being restored …</source>
        <translation>正在還原備份 …</translation>
    </message>
    <message>
        <source>What was there is called %1 now.</source>
        <translation>原有檔案已改名為 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The backup was restored; %n attachment(s) could not be had.</source>
        <translation>
            <numerusform>備份已還原；有 %n 個附件未能取得。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was restored and checked.</source>
        <translation>備份已還原，並經檢查無誤。</translation>
    </message>
</context>
<context>
    <name>kesu::RoleDialog</name>
    <message>
        <source>Role %1</source>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>Approves as</source>
        <translation>簽核職務</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>權限(&amp;R)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>&amp;Approves as</source>
        <translation>簽核職務(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>sees %1</source>
        <translation>檢視%1</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Comes with the right “%1”.</source>
        <translation>有「%1」權限時才能選擇。</translation>
    </message>
</context>
<context>
    <name>kesu::RoleModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者數</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>可檢視</translation>
    </message>
    <message>
        <source>Approves as</source>
        <translation>簽核職務</translation>
    </message>
</context>
<context>
    <name>kesu::RowsEditorBase</name>
    <message>
        <source>Remove this row (Ctrl+Delete)</source>
        <translation>刪除本列 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>刪除本列</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>還須填寫：%1</translation>
    </message>
</context>
<context>
    <name>kesu::RulebookBar</name>
    <message>
        <source>&amp;Judge by it</source>
        <translation>改按此制度(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>保持不變(&amp;Y)</translation>
    </message>
    <message>
        <source>This product belongs to “%1”, whose complaints “%2” judges.</source>
        <translation>此產品屬於「%1」，其客訴按《%2》判定。</translation>
    </message>
</context>
<context>
    <name>kesu::RulebookCheckList</name>
    <message>
        <source>filing limit</source>
        <translation>客訴時限</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>客訴證據</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>辦理期限</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>liability</source>
        <translation>責任劃分</translation>
    </message>
    <message>
        <source>recoveries</source>
        <translation>追償</translation>
    </message>
    <message>
        <source>penalties</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>periodic assessment</source>
        <translation>定期考核</translation>
    </message>
    <message>
        <source>judges no single complaint</source>
        <translation>不判定單件客訴</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Made for this trade</source>
        <translation>適用本行業</translation>
    </message>
    <message>
        <source>For every trade</source>
        <translation>各行業通用</translation>
    </message>
    <message>
        <source>Made for other trades</source>
        <translation>適用其他行業</translation>
    </message>
</context>
<context>
    <name>kesu::RulebookList</name>
    <message>
        <source>Rulebooks</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Search the rulebooks</source>
        <translation>尋找制度</translation>
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
        <translation>設為預設(&amp;D)</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Rulebooks in use</source>
        <translation>啟用的制度</translation>
    </message>
    <message>
        <source>New complaints are judged by the default one; each slip can choose another of those ticked here.</source>
        <translation>新客訴按預設制度判定；每張客訴單可以改用此處勾選的其他制度。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>預設：%1</translation>
    </message>
    <message>
        <source>At least one rulebook must be in use, else no complaint could be judged.</source>
        <translation>至少要啟用一個制度，否則無法判定客訴。</translation>
    </message>
</context>
<context>
    <name>kesu::RulebooksPage</name>
    <message>
        <source>No rulebook is installed</source>
        <translation>沒有安裝制度</translation>
    </message>
    <message>
        <source>The folder with the rulebooks is empty or unreadable. Install Kesu again.</source>
        <translation>制度資料夾是空的或無法讀取。請重新安裝 Kesu。</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一直施行</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;Print, or save as PDF …</source>
        <translation>列印或存為 PDF(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>複製為 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;heck a rulebook file …</source>
        <translation>檢查制度檔案(&amp;H) …</translation>
    </message>
    <message>
        <source>&amp;Import an edition …</source>
        <translation>匯入新版本(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Try a draft on past complaints …</source>
        <translation>用草案重判以往客訴(&amp;T) …</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>規則的排列</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>按條款</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主題</translation>
    </message>
    <message>
        <source>The rulebook as text</source>
        <translation>制度正文</translation>
    </message>
    <message>
        <source>Edition %1 · %2</source>
        <translation>第 %1 版 · %2</translation>
    </message>
    <message>
        <source>in force today</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>今日未施行</translation>
    </message>
    <message>
        <source>Copied: “%1” as Markdown.</source>
        <translation>已複製《%1》的 Markdown 文字。</translation>
    </message>
</context>
<context>
    <name>kesu::SafetyBars</name>
    <message>
        <source>&amp;Look at them …</source>
        <translation>檢視(&amp;K) …</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>以後再說(&amp;T)</translation>
    </message>
    <message>
        <source>Do &amp;not show this again</source>
        <translation>不再顯示(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>The database lies on a network share.</source>
        <translation>資料庫位於網路共用。</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) that could not be saved were recovered.</source>
        <translation>
            <numerusform>找回了 %n 張沒能儲存的客訴單。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer until they are saved or discarded.</source>
        <translation>它們留存在這台電腦上，直到儲存或捨棄。</translation>
    </message>
    <message>
        <source>The file “%1” is still not there.</source>
        <translation>檔案「%1」仍不存在。</translation>
    </message>
    <message>
        <source>Save everything as a new file</source>
        <translation>全部另存為新檔案</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu 資料庫 (*.kesu)</translation>
    </message>
    <message>
        <source>%1 – rescued.kesu</source>
        <translation>%1 – 另存.kesu</translation>
    </message>
    <message>
        <source>Saving everything as a new file …</source>
        <translation>正在全部另存為新檔案 …</translation>
    </message>
</context>
<context>
    <name>kesu::SafetyPanel</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即備份(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>放棄修改(&amp;R)</translation>
    </message>
    <message>
        <source>Res&amp;tore …</source>
        <translation>還原(&amp;E) …</translation>
    </message>
    <message>
        <source>Data safety</source>
        <translation>資料安全</translation>
    </message>
    <message>
        <source>Written and checked: %1 (%2)</source>
        <translation>已寫入並檢查：%1（%2）</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>備份進度</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>備份位置和時間</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>現有備份</translation>
    </message>
    <message>
        <source>Restore another &amp;file …</source>
        <translation>還原其他備份檔案(&amp;A) …</translation>
    </message>
    <message>
        <source>Show the fo&amp;lder</source>
        <translation>開啟備份資料夾(&amp;L)</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要還原的備份</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu);;All files (*)</source>
        <translation>Kesu 資料庫 (*.kesu);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核驗</translation>
    </message>
    <message>
        <source>Finds everything that was changed outside Kesu: in the database, in its history, in attachments. The head of the history stands on printed reports and proves them.</source>
        <translation>查出在 Kesu 之外對資料庫、歷史和附件所作的一切改動。歷史鏈頭印在報告上，可證明報告的內容。</translation>
    </message>
    <message>
        <source>&amp;Verify the database …</source>
        <translation>核驗資料庫(&amp;V) …</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1, attachments in %2</source>
        <translation>%1，附件在 %2</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴件數</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>資料庫結構</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Looking at the folder of the backups …</source>
        <translation>正在檢視備份資料夾 …</translation>
    </message>
    <message>
        <source>The next one is due at %1.</source>
        <translation>下次備份定於 %1。</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>最近一次備份：%1</translation>
    </message>
    <message>
        <source>There is no backup of this database yet.</source>
        <translation>此資料庫還沒有備份。</translation>
    </message>
    <message>
        <source>Choose a folder for backups first</source>
        <translation>請先選擇備份資料夾</translation>
    </message>
</context>
<context>
    <name>kesu::ScanDialog</name>
    <message>
        <source>Scan a form</source>
        <translation>掃描表單</translation>
    </message>
    <message>
        <source>Hold the scanner over the QR code at the head of the form. Without a scanner, type the entry and the groups of letters and digits at its foot, as 512-1A2B-3C4D-5E6F-7081.</source>
        <translation>請用條碼掃描器對準表單抬頭的 QR 碼。沒有條碼掃描器時，請輸入頁尾版本號後面的代碼，如 512-1A2B-3C4D-5E6F-7081。</translation>
    </message>
    <message>
        <source>&amp;Code of the form</source>
        <translation>表單代碼(&amp;C)</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>表單代碼</translation>
    </message>
    <message>
        <source>What the form shows</source>
        <translation>表單所記的內容</translation>
    </message>
    <message>
        <source>&amp;Open complaint</source>
        <translation>開啟客訴(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is no code of a form.</source>
        <translation>「%1」不是表單的代碼。</translation>
    </message>
</context>
<context>
    <name>kesu::ScannedBar</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等另外 %2 項</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>其後修改：%1</translation>
    </message>
    <message>
        <source>Print &amp;anew</source>
        <translation>重新列印(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::ScopeBar</name>
    <message>
        <source>Report over one standard</source>
        <translation>只統計一個制度</translation>
    </message>
    <message>
        <source>Report over one customer</source>
        <translation>只統計一個客戶</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客戶</translation>
    </message>
    <message>
        <source>Report over one product</source>
        <translation>只統計一個產品</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部產品</translation>
    </message>
    <message>
        <source>Report over one department or other responsible party</source>
        <translation>只統計一個部門或其他責任方</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>全部責任方</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>全部客訴</translation>
    </message>
    <message>
        <source>Report over all complaints again</source>
        <translation>重新統計全部客訴</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>全部制度</translation>
    </message>
</context>
<context>
    <name>kesu::SearchIndexBox</name>
    <message>
        <source>Chec&amp;k the search index</source>
        <translation>檢查搜尋索引(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation>重建(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>The search index knows all %1 complaints.</source>
        <translation>搜尋索引已收錄全部 %1 件客訴。</translation>
    </message>
    <message>
        <source>The search index knows %1 of %2 complaints; until it is made, searching is slower.</source>
        <translation>搜尋索引已收錄 %2 件客訴中的 %1 件；建好之前，搜尋較慢。</translation>
    </message>
    <message>
        <source>The search index agrees with all %1 complaints.</source>
        <translation>搜尋索引與全部 %1 件客訴相符。</translation>
    </message>
    <message>
        <source>The search index is wrong for %1 of %2 complaints: make it anew.</source>
        <translation>搜尋索引有 %1 件客訴不符（共 %2 件），請重建。</translation>
    </message>
</context>
<context>
    <name>kesu::SearchIndexing</name>
    <message>
        <source>Making the search index: %1 %</source>
        <translation>正在建立搜尋索引：%1 %</translation>
    </message>
    <message>
        <source>Until it is ready, searching reads every complaint and takes longer.</source>
        <translation>建好之前，搜尋要逐件讀取客訴，用時較長。</translation>
    </message>
    <message>
        <source>The search index could not be made</source>
        <translation>未能建立搜尋索引</translation>
    </message>
</context>
<context>
    <name>kesu::SectionIndex</name>
    <message>
        <source>Parts of the slip</source>
        <translation>客訴單各部分</translation>
    </message>
</context>
<context>
    <name>kesu::Session</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kesu::SessionButton</name>
    <message>
        <source>&amp;Lock</source>
        <translation>鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Switch user …</source>
        <translation>切換使用者(&amp;S) …</translation>
    </message>
    <message>
        <source>Change &amp;password …</source>
        <translation>修改密碼(&amp;P) …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>One user, no password</source>
        <translation>單一使用者，無密碼</translation>
    </message>
    <message>
        <source>%1 is signed in. What they may do follows from their roles.</source>
        <translation>%1 已登入，可進行的操作由其角色決定。</translation>
    </message>
    <message>
        <source>This database has no users: whoever opens it may do everything, and the history names %1. Users and roles are set up in the settings.</source>
        <translation>此資料庫沒有設定使用者：開啟它的人可以進行任何操作，歷史中記為 %1。可在「設定」中設定使用者和角色。</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登入：%1</translation>
    </message>
    <message>
        <source>&amp;Users and roles …</source>
        <translation>使用者和角色(&amp;U) …</translation>
    </message>
    <message>
        <source>&amp;Set up users …</source>
        <translation>設定使用者(&amp;S) …</translation>
    </message>
</context>
<context>
    <name>kesu::SettingsPage</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Rulebooks in use</source>
        <translation>啟用的制度</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>語言和外觀</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定的各部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>產品線</translation>
    </message>
    <message>
        <source>Data safety</source>
        <translation>資料安全</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>使用者和角色</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表單</translation>
    </message>
</context>
<context>
    <name>kesu::SheetForm</name>
    <message>
        <source>Entries</source>
        <translation>填報</translation>
    </message>
    <message>
        <source>Nothing has to be entered: all figures come from the ledger.</source>
        <translation>不需填寫：各項指標都由台帳算出。</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 至 %1</translation>
    </message>
    <message>
        <source>for example 94%</source>
        <translation>如 94%</translation>
    </message>
</context>
<context>
    <name>kesu::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>In fields and tables</source>
        <translation>在欄位和表格中</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next field; in a table open the line</source>
        <translation>下一個欄位；在表格中開啟該列</translation>
    </message>
    <message>
        <source>Tab / Shift+Tab</source>
        <translation>Tab / Shift+Tab</translation>
    </message>
    <message>
        <source>Next or previous field, in the order of the paper</source>
        <translation>按紙面順序的下一個或上一個欄位</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + 帶底線的字母</translation>
    </message>
    <message>
        <source>Goes straight to a field or button</source>
        <translation>直接到該欄位或按鈕</translation>
    </message>
    <message>
        <source>Copies the chosen lines of a table for Excel</source>
        <translation>複製表格中選中的列，可貼上到 Excel</translation>
    </message>
    <message>
        <source>Left / Right</source>
        <translation>← / →</translation>
    </message>
    <message>
        <source>Neighbouring column of the desk</source>
        <translation>工作台的相鄰一欄</translation>
    </message>
    <message>
        <source>The clause behind the field or line</source>
        <translation>目前欄位或列所依據的條款</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Left / Ctrl+Right</source>
        <translation>Ctrl+← / Ctrl+→</translation>
    </message>
    <message>
        <source>Period before or after of a report</source>
        <translation>報告的上一期或下一期</translation>
    </message>
    <message>
        <source>Tab, Enter, Escape</source>
        <translation>Tab、Enter、Esc</translation>
    </message>
    <message>
        <source>In a report: the next figure, its complaints, out of the pages</source>
        <translation>在報告中：下一項資料、其對應的客訴、離開頁面</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>From the complaints behind a figure back to it</source>
        <translation>從資料對應的客訴返回該資料</translation>
    </message>
</context>
<context>
    <name>kesu::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Kesu is locked</source>
        <translation>Kesu 已鎖定</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切換使用者</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>What was typed is kept. Sign in to go on; another user may sign in as well.</source>
        <translation>已輸入的內容會保留。請登入後繼續；也可由其他使用者登入。</translation>
    </message>
    <message>
        <source>Sign in to go on. If another user signs in, this is lost: %1</source>
        <translation>請登入後繼續。如由其他使用者登入，將遺失：%1</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft of the user who typed it.</source>
        <translation>已輸入的內容會儲存為輸入者的草稿。</translation>
    </message>
    <message>
        <source>%1. The holder of the role signs in for this one approval; whoever works here stays signed in.</source>
        <translation>%1。由擔任該職務的人登入，只作這一次核准；目前使用者保持登入。</translation>
    </message>
    <message>
        <source>&amp;Other database …</source>
        <translation>其他資料庫(&amp;O) …</translation>
    </message>
    <message>
        <source>Password &amp;forgotten …</source>
        <translation>忘記密碼(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>核准(&amp;A)</translation>
    </message>
</context>
<context>
    <name>kesu::SignInForm</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>使用者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
</context>
<context>
    <name>kesu::SlipHead</name>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Back to the ledger</source>
        <translation>回到台帳</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>kesu::SlipKeeper</name>
    <message>
        <source>Not yet: see %1</source>
        <translation>還不能登記，請看「%1」</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>草稿已儲存 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Filed; it gets its number when it is valid</source>
        <translation>已登記，判定有效後編號</translation>
    </message>
    <message>
        <source>Filed as %1</source>
        <translation>已登記，編號 %1</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Discard this draft? What was typed is gone then.</source>
        <translation>要捨棄這份草稿嗎？已輸入的內容將不再保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>The changes of this complaint are not saved yet.</source>
        <translation>此客訴的修改還沒有儲存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>對照(&amp;C) …</translation>
    </message>
    <message>
        <source>Somebody else has changed this slip in the meantime.</source>
        <translation>在此期間有人修改了此客訴單。</translation>
    </message>
    <message>
        <source>What you typed stands here. Compare both and choose what stays.</source>
        <translation>您輸入的內容還在。請對照兩處修改，選擇保留哪些。</translation>
    </message>
    <message>
        <source>What you typed stands here and is kept on this computer. It is offered again when this database is opened.</source>
        <translation>您輸入的內容還在，並已留存在這台電腦上。下次開啟此資料庫時會提示找回。</translation>
    </message>
    <message>
        <source>What you typed stands here and nowhere else: leave this window open. %1</source>
        <translation>您輸入的內容只在此視窗中：請不要關閉視窗。%1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>沒有儲存：%1</translation>
    </message>
    <message>
        <source>Your edit is a draft of its own now</source>
        <translation>您的修改已另存為草稿</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Approve %1?</source>
        <translation>核准「%1」？</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>已核准：%1</translation>
    </message>
    <message>
        <source>This slip could not be saved: what was typed is lost if you leave it.</source>
        <translation>此客訴單沒能儲存：現在離開會遺失已輸入的內容。</translation>
    </message>
    <message>
        <source>Leave it all the same</source>
        <translation>仍要離開</translation>
    </message>
</context>
<context>
    <name>kesu::SlipPage</name>
    <message>
        <source>New slip</source>
        <translation>新客訴單</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>未編號</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No clause speaks of this field here</source>
        <translation>沒有條款涉及此欄</translation>
    </message>
    <message>
        <source>Recovered as it was typed at %1</source>
        <translation>已找回 %1 輸入的內容</translation>
    </message>
    <message>
        <source>Print &amp;as</source>
        <translation>選擇表單列印(&amp;A)</translation>
    </message>
    <message>
        <source>Choose the form to print</source>
        <translation>選擇要列印的表單</translation>
    </message>
</context>
<context>
    <name>kesu::SlipSection</name>
    <message>
        <source>open</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已摺疊</translation>
    </message>
</context>
<context>
    <name>kesu::TagEdit</name>
    <message>
        <source>Search: characters, initials or code</source>
        <translation>搜尋：漢字、拼音首字母或代碼</translation>
    </message>
</context>
<context>
    <name>kesu::TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Reports tell beside these rates whether the target was met. Leave out what has none.</source>
        <translation>報告會在這些比率旁註明是否達標。沒有目標的留空。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <comment>rate, at least or at most, unit</comment>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>A number from 0 to 1,000,000</source>
        <translation>請填 0 至 1,000,000 的數</translation>
    </message>
    <message>
        <source>A percentage from 0 to 100, for example 95</source>
        <translation>請填 0 至 100 的百分數，例如 95</translation>
    </message>
</context>
<context>
    <name>kesu::TimeSpan</name>
    <message>
        <source>half a working day</source>
        <translation>半個工作日</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>當天</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::UserDialog</name>
    <message>
        <source>May sign &amp;in</source>
        <translation>可以登入(&amp;I)</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新使用者</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>使用者 %1</translation>
    </message>
    <message>
        <source>As it is to stand in the history, for example the person&apos;s own name</source>
        <translation>歷史中顯示的名稱，如本人姓名</translation>
    </message>
    <message>
        <source>Whoever has left the company is switched off, not removed: the history names them.</source>
        <translation>離職人員只停用，不移除：歷史中有他們的名稱。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>使用者名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Has to be changed at the first signing in.</source>
        <translation>首次登入時必須修改。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::UserModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>may not sign in</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>has to change the password</source>
        <translation>須修改密碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可以登入</translation>
    </message>
</context>
<context>
    <name>kesu::VerifyDialog</name>
    <message>
        <source>&amp;Everything, the contents of attachments too</source>
        <translation>全部，包括附件內容(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quickly, without the contents of attachments</source>
        <translation>快速，不含附件內容(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Save as text …</source>
        <translation>儲存為文字(&amp;S) …</translation>
    </message>
    <message>
        <source>Verify the database</source>
        <translation>核驗資料庫</translation>
    </message>
    <message>
        <source>Every change stands in the history, and each entry carries the hash of all before it. Verifying finds what was changed, removed or added outside Kesu. It changes nothing.</source>
        <translation>每次修改都記入歷史，每條記錄都帶有此前全部記錄的雜湊。核驗可查出在 Kesu 之外所作的改動、刪除和新增，不改動任何內容。</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>核驗進度</translation>
    </message>
    <message>
        <source>Broken places</source>
        <translation>不符之處</translation>
    </message>
    <message>
        <source>Is this head from &amp;paper in the history?</source>
        <translation>核對紙面上的歷史鏈頭(&amp;P)</translation>
    </message>
    <message>
        <source>Head of the history as it is printed on a report</source>
        <translation>報告上印的歷史鏈頭</translation>
    </message>
    <message>
        <source>It stands on every printed report. Leave it empty to verify without one.</source>
        <translation>印在每份列印的報告上。不核對時留空。</translation>
    </message>
    <message>
        <source>&amp;Head of the history</source>
        <translation>歷史鏈頭(&amp;H)</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>歷史鏈頭</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>“%1” is no head of a history. One looks like 512-1A2B-3C4D-5E6F-7081.</source>
        <translation>「%1」不是歷史鏈頭，其形式如 512-1A2B-3C4D-5E6F-7081。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>核驗(&amp;V)</translation>
    </message>
    <message>
        <source>%1 entries of the history, %2 complaints, %3 attachments (%4) in %5 s</source>
        <translation>歷史記錄 %1 條，客訴 %2 件，附件 %3 個（%4），用時 %5 秒</translation>
    </message>
    <message>
        <source>The database is sound: nothing was changed outside Kesu.</source>
        <translation>資料庫完好：沒有在 Kesu 之外作過改動。</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>只列出前 %1 處。</translation>
    </message>
    <message>
        <source>Keep the file as it is, save this list, and restore the last sound backup into a new place to compare.</source>
        <translation>請保持檔案原樣，儲存此清單，並把最近一份完好的備份還原到新位置，以便對照。</translation>
    </message>
    <message numerus="yes">
        <source>The database is broken at %n place(s).</source>
        <translation>
            <numerusform>資料庫有 %n 處不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the history: %1</source>
        <translation>歷史鏈頭：%1</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>儲存核驗結果</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文字檔案 (*.txt)</translation>
    </message>
    <message>
        <source> – verified.txt</source>
        <translation> – 核驗結果.txt</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>無法寫入檔案「%1」。</translation>
    </message>
</context>
<context>
    <name>kesu::WorkCalendar</name>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春節</translation>
    </message>
    <message>
        <source>Tomb-sweeping Day</source>
        <translation>清明節</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>勞動節</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午節</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋節</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>國慶節</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two holidays on one day</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>make-up working day for %1</source>
        <translation>%1補班</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on. Start Kesu on a desktop, or use kesu-cli, which needs none.</source>
        <translation>沒有可用的螢幕，無法開啟視窗。請在桌面環境中啟動，或使用不需要螢幕的 kesu-cli。</translation>
    </message>
    <message>
        <source>Customer complaints, judged by the company&apos;s own standard.</source>
        <translation>按本公司的制度判定客訴。</translation>
    </message>
    <message>
        <source>The database to open; without it the one opened last.</source>
        <translation>要開啟的資料庫；不寫則開啟上次的資料庫。</translation>
    </message>
    <message>
        <source>Name one database, not several.</source>
        <translation>只能指定一個資料庫。</translation>
    </message>
</context>
</TS>
