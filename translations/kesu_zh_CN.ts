<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This needs the right “%1”. %2 can give it under Users and roles.</source>
        <translation>需要“%1”权限。可由%2在“用户和角色”中授予。</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>查看：%1</translation>
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
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are the most.</source>
        <translation>名称有 %1 个字符，最多 %2 个。</translation>
    </message>
    <message>
        <source>Nobody could manage users any more; give another active user a role with that right first.</source>
        <translation>这样就没有人能管理用户了；请先给另一个启用的用户分配有此权限的角色。</translation>
    </message>
    <message>
        <source>There is a user “%1” already.</source>
        <translation>已有用户“%1”。</translation>
    </message>
    <message>
        <source>A chosen role is not there any more; choose again.</source>
        <translation>所选的角色已不存在，请重新选择。</translation>
    </message>
    <message>
        <source>There is a role “%1” already.</source>
        <translation>已有角色“%1”。</translation>
    </message>
    <message>
        <source>What may be changed must be seen too.</source>
        <translation>可以修改的，也必须可以查看。</translation>
    </message>
    <message>
        <source>The first user must be an administrator; set up users first.</source>
        <translation>第一个用户必须是管理员；请先设置用户。</translation>
    </message>
    <message>
        <source>The user “%1” is not in this database.</source>
        <translation>此数据库中没有用户“%1”。</translation>
    </message>
    <message>
        <source>The user is not in this database.</source>
        <translation>此数据库中没有这个用户。</translation>
    </message>
    <message>
        <source>Roles come with the first user; set up users first.</source>
        <translation>有了第一个用户才有角色；请先设置用户。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have the role “%1”; take it from them first.</source>
        <translation>
            <numerusform>有 %n 个用户属于角色“%1”；请先取消他们的这个角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the user&apos;s name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>This database has got users in another window meanwhile; sign in.</source>
        <translation>在此期间另一个窗口已为此数据库设置用户；请登录。</translation>
    </message>
    <message>
        <source>The new password is the old one; choose another.</source>
        <translation>新密码与旧密码相同，请另选一个。</translation>
    </message>
    <message>
        <source>“%1” is no administrator of this database.</source>
        <translation>“%1”不是此数据库的管理员。</translation>
    </message>
    <message>
        <source>This is not the recovery code; it has 24 letters and digits in groups of four.</source>
        <translation>这不是恢复码；恢复码由 24 个字母和数字组成，每四个一组。</translation>
    </message>
    <message>
        <source>By the recovery code.</source>
        <translation>用恢复码重设。</translation>
    </message>
</context>
<context>
    <name>AnswerSection</name>
    <message>
        <source>Answer and follow-up</source>
        <translation>答复与回访</translation>
    </message>
    <message>
        <source>Answer to the customer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Follow-up result</source>
        <translation>回访结果</translation>
    </message>
    <message>
        <source>very satisfied</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>very dissatisfied</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ApprovalSection</name>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <translation>已核准 %1/%2</translation>
    </message>
    <message>
        <source>This database has no users, so nobody can sign in to approve.</source>
        <translation>此数据库没有设置用户，无法登录核准。</translation>
    </message>
    <message>
        <source>File the complaint first: whoever signs, signs what stands in the ledger.</source>
        <translation>请先登记投诉：核准的是台账中的内容。</translation>
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
        <translation>%1，登录核准</translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <translation>%1，%2 登录核准</translation>
    </message>
    <message>
        <source>%1 by telephone</source>
        <translation>%1（电话）</translation>
    </message>
    <message>
        <source>%1 on paper</source>
        <translation>%1（纸面）</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>%1 核准</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>%1 录入</translation>
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
        <translation>“%1”不是 0 到 %2 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number of 0 or more</source>
        <translation>“%1”不是 0 或更大的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no score from 0 to %2 with at most two decimals</source>
        <translation>“%1”不是 0 到 %2 的分数，最多两位小数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount; write yuan with at most two decimals, as 1234.50</source>
        <translation>“%1”不是金额；请写元，最多两位小数，如 1234.50</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share; write it as 94%</source>
        <translation>“%1”不是百分比；请写成 94%</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices: %2</source>
        <translation>“%1”不在可选项之中：%2</translation>
    </message>
    <message>
        <source>the rulebook &quot;%1&quot; assesses no period</source>
        <translation>制度“%1”没有定期考核</translation>
    </message>
    <message>
        <source>no assessment has the id &quot;%1&quot;; there is %2</source>
        <translation>没有 id 为“%1”的考核；现有 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period of this assessment; write one as %2</source>
        <translation>“%1”不是本考核的周期；请写成 %2</translation>
    </message>
    <message>
        <source>is missing: the sheet is that of a department or employee</source>
        <translation>没有填写：请写明是哪个部门或员工的考核表</translation>
    </message>
    <message>
        <source>this assessment has no such input</source>
        <translation>本考核没有这个填报项</translation>
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
        <translation>%1年第%2季度</translation>
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
        <translation>此考核表已在另一个窗口中被修改，请重新打开后对照两处修改。</translation>
    </message>
</context>
<context>
    <name>AttachmentFiles</name>
    <message>
        <source>The disk of “%1” is full; the file was not written.</source>
        <translation>“%1”所在的磁盘已满，没有写入文件。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>The content of “%1” is missing beside the database. Fetch it from a backup, or add the same file again: it is known by its content.</source>
        <translation>数据库旁缺少附件“%1”的内容。请从备份取回，或重新添加同一文件：程序按内容识别。</translation>
    </message>
    <message>
        <source>The content of “%1” is no longer what was attached: it was changed outside Kesu. Fetch it from a backup, or add the same file again: it is known by its content.</source>
        <translation>附件“%1”的内容与添加时不同，曾在 Kesu 之外被改动。请从备份取回，或重新添加同一文件：程序按内容识别。</translation>
    </message>
    <message>
        <source>The content of “%1” cannot be read.</source>
        <translation>无法读取附件“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>The file “%1” cannot be read; nothing was attached.</source>
        <translation>无法读取文件“%1”，没有添加附件。</translation>
    </message>
    <message>
        <source>The disk of “%1” is full; nothing was attached.</source>
        <translation>“%1”所在的磁盘已满，没有添加附件。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”; nothing was attached.</source>
        <translation>“%1”不可写入，没有添加附件。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Another program is making a backup in “%1” at this moment.</source>
        <translation>另一个程序此刻正在“%1”中备份。</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed to “%2”; nothing was changed.</source>
        <translation>无法把“%1”改名为“%2”，没有作任何更改。</translation>
    </message>
    <message>
        <source>The database “%1” is open in another window or program. Close it there, then restore again.</source>
        <translation>数据库“%1”已在另一个窗口或程序中打开。请在那里关闭，再重新恢复。</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>没有备份“%1”。</translation>
    </message>
    <message>
        <source>The backup “%1” is not as it was written: use another one, made before or after it.</source>
        <translation>备份“%1”与写入时不同：请改用在它之前或之后的另一份备份。</translation>
    </message>
    <message>
        <source>“%1” is there already; name a file that is not.</source>
        <translation>“%1”已经存在，请另取文件名。</translation>
    </message>
    <message>
        <source>The backup “%1” was changed while it was restored.</source>
        <translation>备份“%1”在恢复过程中被改动。</translation>
    </message>
    <message>
        <source>The attachment %1 is missing.</source>
        <translation>缺少附件 %1。</translation>
    </message>
    <message>
        <source>The content of the attachment %1 was changed.</source>
        <translation>附件 %1 的内容已被改动。</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written to “%1”. Use another disk.</source>
        <translation>从磁盘读回的内容与写入“%1”的不同，请换用另一个磁盘。</translation>
    </message>
    <message>
        <source>The database file “%1” is damaged: use another backup.</source>
        <translation>数据库文件“%1”已损坏，请改用另一份备份。</translation>
    </message>
    <message>
        <source>“%1” is no Kesu database, so it is no backup of one.</source>
        <translation>“%1”不是 Kesu 数据库，也就不是它的备份。</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written to it, so there is no copy “%1”. Use another disk.</source>
        <translation>从磁盘读回的内容与写入的不同，所以没有生成副本“%1”。请换用另一个磁盘。</translation>
    </message>
    <message>
        <source>The database “%1” has schema %2 and is to be brought to schema %3; the copy that is kept before that could not be made, so nothing was changed: %4</source>
        <translation>数据库“%1”的结构版本为 %2，要升级到 %3；未能在升级前留存副本，所以没有作任何更改：%4</translation>
    </message>
    <message>
        <source>There is no room for “%1”; nothing was changed. Free some space or choose another disk.</source>
        <translation>没有空间存放“%1”，没有作任何更改。请腾出空间或换用另一个磁盘。</translation>
    </message>
    <message>
        <source>“%1” cannot be written; nothing was changed. Check the disk and your rights to the folder.</source>
        <translation>无法写入“%1”，没有作任何更改。请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check the disk and your rights.</source>
        <translation>无法读取“%1”，请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有作任何更改。</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>The folder “%1” cannot be reached: plug in its disk, or choose another folder.</source>
        <translation>无法访问文件夹“%1”：请接上磁盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” is read-only; choose another one.</source>
        <translation>文件夹“%1”是只读的，请另选一个。</translation>
    </message>
    <message>
        <source>“%1” holds the attachments of the database itself; choose another folder.</source>
        <translation>“%1”存放数据库本身的附件，请另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” is on the same disk as the database: if the disk fails, both are lost. A USB disk or a share on another computer is better.</source>
        <translation>“%1”与数据库在同一个磁盘上：磁盘一旦损坏，两者都会丢失。最好用移动硬盘或另一台电脑的共享文件夹。</translation>
    </message>
    <message>
        <source>“%1” has %2 MB of room, a backup needs %3 MB.</source>
        <translation>“%1”有 %2 MB 空间，备份需要 %3 MB。</translation>
    </message>
    <message>
        <source>No backups are planned: choose a folder on another disk for them.</source>
        <translation>没有安排备份：请在另一个磁盘上选一个备份文件夹。</translation>
    </message>
    <message>
        <source>There is no backup of this database yet.</source>
        <translation>此数据库还没有备份。</translation>
    </message>
    <message>
        <source>The last backup is of %1, older than planned.</source>
        <translation>最近一次备份是 %1，已超过安排的时间。</translation>
    </message>
    <message>
        <source>When the last backup was made, %1 attachments were missing or changed already; verify the database.</source>
        <translation>最近一次备份时，已有 %1 个附件缺失或被改动；请核验数据库。</translation>
    </message>
    <message>
        <source>“%1” lies on a network share (%2). If two computers write to it at once, it can be damaged: keep it on the disk of one computer and put the backups on the share.</source>
        <translation>“%1”位于网络共享（%2）。两台电脑同时写入可能损坏数据库：请把它放在一台电脑的磁盘上，把备份放到网络共享。</translation>
    </message>
</context>
<context>
    <name>BatchPrinter</name>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>已停止打印。</translation>
    </message>
</context>
<context>
    <name>ChangesHtml</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>删除</translation>
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
        <translation>投诉信息</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格尺寸</translation>
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
        <translation>此投诉已在另一个窗口中被修改。</translation>
    </message>
    <message>
        <source>This complaint was changed meanwhile by %1 (%2).</source>
        <translation>此投诉已被 %1 修改（%2）。</translation>
    </message>
    <message>
        <source>Nothing was saved; open it again to see both.</source>
        <translation>本次没有保存任何内容，请重新打开后对照两处修改。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>导入已停止，没有保留任何内容。</translation>
    </message>
    <message>
        <source>The number “%1” is in the ledger already.</source>
        <translation>台账中已有编号“%1”。</translation>
    </message>
    <message>
        <source>The standard “%1” is not installed.</source>
        <translation>没有安装制度“%1”。</translation>
    </message>
    <message>
        <source>The complaint is not in this database any more.</source>
        <translation>此投诉已不在本数据库中。</translation>
    </message>
    <message>
        <source>The standard “%1” (edition %2) is not installed.</source>
        <translation>没有安装制度“%1”（第 %2 版）。</translation>
    </message>
    <message>
        <source>%1 holds a value that you may not see, so you cannot change it; nothing was saved.</source>
        <translation>“%1”中有您无权查看的内容，因此不能修改；没有保存任何内容。</translation>
    </message>
    <message>
        <source>%1 has unsaved changes of this complaint in hand.</source>
        <translation>%1 正在修改此投诉，尚未保存。</translation>
    </message>
    <message>
        <source>This database has no users, so nobody can sign in to approve; record the approval from paper.</source>
        <translation>此数据库没有设置用户，无法登录核准；请补录纸面审批。</translation>
    </message>
    <message>
        <source>Only a complaint in the ledger can be approved.</source>
        <translation>只能核准已列入台账的投诉。</translation>
    </message>
    <message>
        <source>%1 does not approve as “%2”; nothing was changed.</source>
        <translation>%1 无权以“%2”身份核准，没有作任何更改。</translation>
    </message>
    <message>
        <source>Something is wrong in a field that you may not see; ask somebody who may.</source>
        <translation>某个您无权查看的栏目有误；请有权查看的人处理。</translation>
    </message>
    <message>
        <source>An approval by signing in is given by its holder, not typed; nothing was saved.</source>
        <translation>登录核准须由本人登录作出，不能录入；没有保存任何内容。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Kesu database.</source>
        <translation>“%1”是文件夹，不是 Kesu 数据库。</translation>
    </message>
    <message>
        <source>There is no database “%1”.</source>
        <translation>没有数据库“%1”。</translation>
    </message>
    <message>
        <source>No database can be made in “%1”: the folder is read-only. Choose another one.</source>
        <translation>无法在“%1”中新建数据库：该文件夹只读，请另选一个。</translation>
    </message>
    <message>
        <source>The database “%1” may not be read; ask its owner for the right to.</source>
        <translation>没有读取数据库“%1”的权限，请向其所有者申请。</translation>
    </message>
    <message>
        <source>The database “%1” cannot be written: the file or its folder is read-only.</source>
        <translation>数据库“%1”不可写入：文件或其所在文件夹只读。</translation>
    </message>
    <message>
        <source>“%1” is not a Kesu database.</source>
        <translation>“%1”不是 Kesu 数据库。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not of Kesu.</source>
        <translation>“%1”是其他程序的数据库，不是 Kesu 的。</translation>
    </message>
    <message>
        <source>The database “%1” has schema %2, this program knows schemas up to %3: open it with a newer Kesu.</source>
        <translation>数据库“%1”的结构版本是 %2，本程序最高支持 %3：请用更新版本的 Kesu 打开。</translation>
    </message>
    <message>
        <source>The database “%1” is being written by another program; try again in a moment.</source>
        <translation>另一个程序正在写入数据库“%1”，请稍后重试。</translation>
    </message>
    <message>
        <source>The disk of the database “%1” is full; nothing was changed. Free some space and try again.</source>
        <translation>数据库“%1”所在的磁盘已满，没有作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The database “%1” is damaged; restore it from a backup.</source>
        <translation>数据库“%1”已损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>The database “%1” cannot be read or written; check the disk and the folder.</source>
        <translation>无法读写数据库“%1”，请检查磁盘和文件夹。</translation>
    </message>
    <message>
        <source>The database “%1” refused the change; nothing was changed.</source>
        <translation>数据库“%1”拒绝了此更改，没有作任何更改。</translation>
    </message>
    <message>
        <source>This draft was changed in another window meanwhile; open it again to see both.</source>
        <translation>此草稿已在另一个窗口中被修改，请重新打开后对照两处修改。</translation>
    </message>
    <message>
        <source>The disk refuses to write to the database “%1”; nothing was changed. Your quota may be used up, or the disk is failing: save a copy to another one.</source>
        <translation>磁盘拒绝写入数据库“%1”，没有作任何更改。可能配额已用完，或磁盘将要损坏：请把副本存到另一个磁盘。</translation>
    </message>
    <message>
        <source>Another file has taken the place of the open database “%1”. Nothing was written to it, and what you typed is still here: find out who replaced it, then open the right file.</source>
        <translation>已打开的数据库“%1”被另一个文件替换。没有向该文件写入任何内容，已输入的内容还在：请查明是谁替换的，再打开正确的文件。</translation>
    </message>
    <message>
        <source>The file “%1-wal”, part of the open database, was deleted or replaced. Nothing more is written, and what you typed is still here: close every window on this database and open it again.</source>
        <translation>已打开的数据库的组成文件“%1-wal”被删除或替换。程序不再写入，已输入的内容还在：请关闭此数据库的所有窗口，再重新打开。</translation>
    </message>
    <message>
        <source>The open database “%1” was deleted or moved away. Nothing was written, and what you typed is still here: put the file back, or save a copy of the database to another place.</source>
        <translation>已打开的数据库“%1”被删除或移走。没有写入任何内容，已输入的内容还在：请把文件放回原处，或把数据库副本存到别处。</translation>
    </message>
    <message>
        <source>The database driver of this installation does not fit the program; install Qt&apos;s SQLite driver that belongs to it.</source>
        <translation>已安装的数据库驱动与程序不符；请安装与 Qt 配套的 SQLite 驱动。</translation>
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
        <translation>%1 %2：计入</translation>
    </message>
    <message>
        <source>%1 %2: not counted</source>
        <translation>%1 %2：不计</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
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
        <translation>本月登记的投诉</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效率</translation>
    </message>
    <message>
        <source>Valid complaints ÷ complaints registered</source>
        <translation>有效投诉 ÷ 登记的投诉</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案率</translation>
    </message>
    <message>
        <source>Closed ÷ valid and pending ones due this month</source>
        <translation>已结案 ÷ 本月到期的有效和待补投诉</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Closed by the due day ÷ closed this month</source>
        <translation>按期结案 ÷ 本月结案</translation>
    </message>
    <message>
        <source>Loss (yuan)</source>
        <translation>损失（元）</translation>
    </message>
    <message>
        <source>Sum of all losses of complaints registered this month</source>
        <translation>本月登记的投诉的损失合计</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence and attachments</source>
        <translation>证据与附件</translation>
    </message>
    <message>
        <source>%1 of %2 provided</source>
        <translation>已提供 %1/%2</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>附件 %1 个</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>The file %1 cannot be read: check that it is there and may be opened.</source>
        <translation>无法读取文件 %1：请检查文件是否存在、是否有权打开。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end.</source>
        <translation>文件 %1 未能读到末尾。</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is not closed within a million characters; close it or double it</source>
        <translation>此处的引号在一百万个字符内没有配对；请补上引号或写成两个引号</translation>
    </message>
    <message>
        <source>a cell holds more than a million characters; this is no table of complaints</source>
        <translation>有一个单元格超过一百万个字符，这不是投诉表格</translation>
    </message>
    <message>
        <source>the line holds more than %1 cells; check the separator</source>
        <translation>本行超过 %1 个单元格，请检查分隔符</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is never closed; close it or double it</source>
        <translation>此处的引号没有配对；请补上引号或写成两个引号</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: check that its folder is there and may be written to.</source>
        <translation>无法写入文件 %1：请检查文件夹是否存在、是否有权写入。</translation>
    </message>
    <message>
        <source>The file %1 could not be written to its end: is the disk full?</source>
        <translation>文件 %1 未能写完：磁盘是否已满？</translation>
    </message>
    <message>
        <source>The file %1 is missing; install Kesu again.</source>
        <translation>缺少文件 %1，请重新安装 Kesu。</translation>
    </message>
    <message>
        <source>The file %1 is damaged; install Kesu again.</source>
        <translation>文件 %1 已损坏，请重新安装 Kesu。</translation>
    </message>
    <message>
        <source>The rulebook &quot;%1&quot; is missing; install Kesu again.</source>
        <translation>缺少制度“%1”，请重新安装 Kesu。</translation>
    </message>
    <message>
        <source>invented data</source>
        <translation>虚构数据</translation>
    </message>
    <message>
        <source>Stopped; %1 complaints have been entered.</source>
        <translation>已停止，已录入投诉 %1 件。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>导入已停止，没有保留任何内容。</translation>
    </message>
    <message>
        <source>stands in row %1 already with other contents; each complaint may stand there once</source>
        <translation>已出现在第 %1 行且内容不同；每件投诉在表中只能出现一次</translation>
    </message>
    <message>
        <source>there is no rulebook &quot;%1&quot;; there are %2</source>
        <translation>没有制度“%1”；现有的制度：%2</translation>
    </message>
    <message>
        <source>Complaint ledger</source>
        <translation>客户投诉台账</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止，没有写入任何文件。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Date of complaint</source>
        <translation>投诉日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>经办业务员</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Delivered quantity</source>
        <translation>交货数量</translation>
    </message>
    <message>
        <source>Defective quantity</source>
        <translation>不良数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Defective share</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>不良类别</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Responsible departments</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Other responsible parties</source>
        <translation>其他责任方</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>损失合计</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>公司承担</translation>
    </message>
    <message>
        <source>Value of the return</source>
        <translation>退货金额</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>应结案日期</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>实际结案时间</translation>
    </message>
    <message>
        <source>Calendar days taken</source>
        <translation>处理天数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>是否超期</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>第几次投诉</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结案</translation>
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
        <translation>第 %1 行是空的，但对应表指定表头在此行（headerRow）</translation>
    </message>
    <message>
        <source>no row among the first %1 holds the heads that this mapping needs (%2); found were %3. Choose another mapping or put these heads into it</source>
        <translation>前 %1 行中没有一行含有此对应表所需的表头（%2）；找到的是：%3。请另选对应表，或把这些表头写进对应表</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the rulebook %1 does not know &quot;%2&quot;; it knows %3</source>
        <translation>制度 %1 中没有“%2”；可用的有 %3</translation>
    </message>
    <message>
        <source>the rulebook %1 does not know &quot;%2&quot;; did you mean &quot;%3&quot;?</source>
        <translation>制度 %1 中没有“%2”；是否应为“%3”？</translation>
    </message>
    <message>
        <source>must be one sign, for example &quot;,&quot; &quot;;&quot; or &quot;\t&quot; for TAB</source>
        <translation>必须是一个字符，例如 &quot;,&quot;、&quot;;&quot;，或用 &quot;\t&quot; 表示制表符</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; fields are named as in the case, for example product.deliveredOn</source>
        <translation>没有字段“%1”；字段名与案例文件相同，例如 product.deliveredOn</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>没有字段“%1”；是否应为“%2”？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date style; write for example &quot;yyyy-M-d&quot;, &quot;d.M.yyyy&quot; or &quot;serial&quot;</source>
        <translation>“%1”不是日期格式；请写例如 &quot;yyyy-M-d&quot;、&quot;d.M.yyyy&quot; 或 &quot;serial&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write for example &quot;09:00&quot;</source>
        <translation>“%1”不是时间；请写例如 &quot;09:00&quot;</translation>
    </message>
    <message>
        <source>say which column: either name = &quot;…&quot; as its head prints it, or index = 1 for the first one</source>
        <translation>请指明是哪一列：按表头写 name = &quot;…&quot;，或用 index = 1 表示第一列</translation>
    </message>
    <message>
        <source>is missing; write for example field = &quot;customer.name&quot;, or keepAs = &quot;…&quot; for a remark alone</source>
        <translation>缺少；请写例如 field = &quot;customer.name&quot;，只作备注时写 keepAs = &quot;…&quot;</translation>
    </message>
    <message>
        <source>must be an id in quotation marks, or a list of them in [ ]</source>
        <translation>必须是带引号的 id，或 [ ] 中的 id 列表</translation>
    </message>
    <message>
        <source>must be text in quotation marks</source>
        <translation>必须是带引号的文字</translation>
    </message>
    <message>
        <source>there is no column; write [[column]] with name and field for each column to take</source>
        <translation>没有任何列；请为每个要导入的列写 [[column]]，并给出 name 和 field</translation>
    </message>
    <message>
        <source>is missing; write at the top rulebook = &quot;…&quot;, the id of the standard that judges these complaints</source>
        <translation>缺少；请在开头写 rulebook = &quot;…&quot;，即判定这些投诉的制度的 id</translation>
    </message>
    <message>
        <source>is missing; write [key] source = &quot;…&quot;, a name for where the rows come from, so that they are taken only once</source>
        <translation>缺少；请写 [key] source = &quot;…&quot;，给数据来源起个名字，以免重复导入</translation>
    </message>
    <message>
        <source>no column fills &quot;registeredAt&quot; or &quot;complaintDate&quot;; a complaint must have its day</source>
        <translation>没有列对应 &quot;registeredAt&quot; 或 &quot;complaintDate&quot;；每件投诉都必须有日期</translation>
    </message>
    <message>
        <source>there is no table [codes.%1] in this file</source>
        <translation>此文件中没有代码表 [codes.%1]</translation>
    </message>
    <message>
        <source>there is no table [codes.%1]; did you mean &quot;%2&quot;?</source>
        <translation>没有代码表 [codes.%1]；是否应为“%2”？</translation>
    </message>
    <message>
        <source>write [[column]] in double brackets</source>
        <translation>[[column]] 要用双方括号</translation>
    </message>
    <message>
        <source>must be a section, written [%1]</source>
        <translation>必须是一节，写作 [%1]</translation>
    </message>
    <message>
        <source>this is no TOML: %1</source>
        <translation>不是有效的 TOML：%1</translation>
    </message>
    <message>
        <source>is too large for a mapping; give the mapping file (.toml) here and the table before it</source>
        <translation>文件太大，不像对应表；请先给表格文件，再在此处给对应表文件（.toml）</translation>
    </message>
    <message>
        <source>unknown key; known here are %1</source>
        <translation>未知的键；此处可用的有 %1</translation>
    </message>
    <message>
        <source>unknown key; did you mean &quot;%1&quot;?</source>
        <translation>未知的键；是否应为“%1”？</translation>
    </message>
    <message>
        <source>must hold texts in quotation marks</source>
        <translation>其中必须是带引号的文字</translation>
    </message>
    <message>
        <source>must be text in quotation marks, or a list of them in [ ]</source>
        <translation>必须是带引号的文字，或 [ ] 中的文字列表</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; write one of %2</source>
        <translation>此处没有“%1”；请写下列之一：%2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>文件中的行号</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>the table has no column &quot;%1&quot;; row %2 has %3</source>
        <translation>表格中没有“%1”列；第 %2 行的表头有：%3</translation>
    </message>
    <message>
        <source>is empty; this column makes the row known, so that it is taken only once</source>
        <translation>是空的；程序靠此列识别各行，以免重复导入</translation>
    </message>
    <message>
        <source>the day of the complaint is missing; write it like 2026-10-05</source>
        <translation>缺少投诉日期；请写成 2026-10-05</translation>
    </message>
    <message>
        <source>lies in the future; it is %1 now</source>
        <translation>是将来的时间；现在是 %1</translation>
    </message>
    <message>
        <source>the shares come to %1; 100% is the most</source>
        <translation>比例合计为 %1；最多 100%</translation>
    </message>
    <message>
        <source>holds bytes that mean nothing in this encoding; name the right one in the mapping (encoding = &quot;GB18030&quot; or &quot;UTF-8&quot;)</source>
        <translation>含有不符合此编码的字节；请在对应表中写明正确的编码（encoding = &quot;GB18030&quot; 或 &quot;UTF-8&quot;）</translation>
    </message>
    <message>
        <source>is empty, but the mapping says that it must be filled in</source>
        <translation>是空的，但对应表规定必填</translation>
    </message>
    <message>
        <source>is a formula that failed; mend it in the workbook</source>
        <translation>是计算出错的公式；请在工作簿中改正</translation>
    </message>
    <message>
        <source>is no day that exists; write it like 2026-10-05 (styles read here: %1)</source>
        <translation>不是存在的日期；请写成 2026-10-05（此处可读的格式：%1）</translation>
    </message>
    <message>
        <source>has more than two decimals; write at most fen, or let the mapping round it (round = true)</source>
        <translation>小数超过两位；请最多写到分，或在对应表中设 round = true 四舍五入</translation>
    </message>
    <message>
        <source>is no amount; write it like 1234.50, not negative</source>
        <translation>不是金额；请写成 1234.50，不能为负</translation>
    </message>
    <message>
        <source>is no quantity; write a whole number like 5000, not negative</source>
        <translation>不是数量；请写整数，如 5000，不能为负</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; known are %2; add it to a code table of the mapping, or &quot;*&quot; for all others</source>
        <translation>没有“%1”；可用的有 %2；请把它加入对应表的代码表，或用 &quot;*&quot; 代表其余各值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no party known here; known are %2, %3; add it to a code table of the mapping</source>
        <translation>没有责任方“%1”；可用的有 %2、%3；请把它加入对应表的代码表</translation>
    </message>
    <message>
        <source>names several parties without their shares; write them like &quot;%1 60%, …&quot;</source>
        <translation>写了几个责任方，却没有比例；请写成“%1 60%，…”</translation>
    </message>
    <message>
        <source>is neither yes nor no; write 是 or 否</source>
        <translation>既不是“是”也不是“否”；请写 是 或 否</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no record; install Kesu again.</source>
        <translation>%2 的第 %1 行不是有效记录，请重新安装 Kesu。</translation>
    </message>
    <message>
        <source>%1 is there already; name a file that is not.</source>
        <translation>%1 已经存在，请给一个不存在的文件名。</translation>
    </message>
    <message>
        <source>Stopped; the sample was not made.</source>
        <translation>已停止，没有生成示例数据。</translation>
    </message>
    <message>
        <source>The sheet cannot hold line %1: a workbook ends after 1,048,576 rows; export a shorter period or CSV.</source>
        <translation>工作表容不下第 %1 行：工作簿最多 1,048,576 行；请导出较短的期间或改用 CSV。</translation>
    </message>
    <message>
        <source>this is a workbook of the old kind (.xls) or one with a password; save it as .xlsx without one</source>
        <translation>这是旧格式（.xls）或带密码的工作簿；请另存为不带密码的 .xlsx</translation>
    </message>
    <message>
        <source>this is a PDF; an .xlsx or .csv file is wanted</source>
        <translation>这是 PDF；需要 .xlsx 或 .csv 文件</translation>
    </message>
    <message>
        <source>the mapping expects CSV, but this is a workbook; write format = &quot;xlsx&quot;</source>
        <translation>对应表指定 CSV，但这是工作簿；请写 format = &quot;xlsx&quot;</translation>
    </message>
    <message>
        <source>the part %1 of the workbook unpacks to more than %2 megabytes; save the sheet alone, or as CSV</source>
        <translation>工作簿的部件 %1 解压后超过 %2 MB；请只保存这个工作表，或另存为 CSV</translation>
    </message>
    <message>
        <source>the part %1 of the workbook is damaged (%2); open the file in a spreadsheet program and save it again</source>
        <translation>工作簿的部件 %1 已损坏（%2）；请用表格软件打开后重新保存</translation>
    </message>
    <message>
        <source>packed data</source>
        <translation>压缩数据</translation>
    </message>
    <message>
        <source>too many texts</source>
        <translation>文字过多</translation>
    </message>
    <message>
        <source>this is no xlsx workbook with a sheet in it; save it as .xlsx or as CSV</source>
        <translation>这不是含有工作表的 xlsx 工作簿；请另存为 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>this is no xlsx workbook, or it is damaged; save it as .xlsx or as CSV</source>
        <translation>这不是 xlsx 工作簿，或者已损坏；请另存为 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;; the workbook has %2</source>
        <translation>没有工作表“%1”；工作簿中有 %2</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is missing in the file; save the workbook again</source>
        <translation>文件中缺少工作表“%1”；请重新保存工作簿</translation>
    </message>
    <message>
        <source>the sheet unpacks to more than %1 megabytes; divide it</source>
        <translation>工作表解压后超过 %1 MB；请拆分</translation>
    </message>
    <message>
        <source>the sheet is damaged after this row (%1); open the file in a spreadsheet program and save it again</source>
        <translation>工作表在此行之后已损坏（%1）；请用表格软件打开后重新保存</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>序号</translation>
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
        <translation>判定内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
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
        <translation>“%1”中有一项符合</translation>
    </message>
    <message>
        <source>Its last day cannot be worked out.</source>
        <translation>算不出最后一天。</translation>
    </message>
    <message>
        <source>It would end on %1.</source>
        <translation>若适用，算到 %1 为止。</translation>
    </message>
    <message>
        <source>It ends on %1, but another rule stands in its place.</source>
        <translation>算到 %1 为止，但已由另一条代替。</translation>
    </message>
    <message>
        <source>It ends on %1; the longest limit counts.</source>
        <translation>算到 %1 为止；取最长的时限。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Reckoned on</source>
        <translation>计算基数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
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
        <translation>%1 投诉，超过最后一天 %2。</translation>
    </message>
    <message>
        <source>The complaint came on %1, on the last day: that is still in time.</source>
        <translation>%1 投诉，正好是最后一天，仍在时限内。</translation>
    </message>
    <message>
        <source>The complaint came on %1, %2 before the last day.</source>
        <translation>%1 投诉，离最后一天还有 %2。</translation>
    </message>
    <message>
        <source>it is not known who must sign</source>
        <translation>不知道须由谁签字</translation>
    </message>
    <message>
        <source>the signature of %1 is missing</source>
        <translation>缺%1签字</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ids</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>none of %1 has signed</source>
        <translation>%1都没有签字</translation>
    </message>
    <message>
        <source>It is due on %1 at the latest.</source>
        <translation>最迟须在 %1 交来。</translation>
    </message>
    <message>
        <source>There is no last day for it.</source>
        <translation>没有规定最后期限。</translation>
    </message>
    <message>
        <source>%1 was handed in on %2 and counts.</source>
        <translation>%1已于 %2 交来，有效。</translation>
    </message>
    <message>
        <source>%1 was handed in on %2, %3 too late.</source>
        <translation>%1于 %2 交来，迟了 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 does not count: %3.</source>
        <translation>%2 交来的%1无效：%3。</translation>
    </message>
    <message>
        <source>Nothing that counts had come by %1, %2 after the last day.</source>
        <translation>到 %1 仍没有收到有效的证据，已过最后一天 %2。</translation>
    </message>
    <message>
        <source>Nothing that counts has come so far.</source>
        <translation>还没有收到有效的证据。</translation>
    </message>
    <message>
        <source>%1 has approved.</source>
        <translation>%1已核准。</translation>
    </message>
    <message>
        <source>%1 has approved by phone only, which does not count here.</source>
        <translation>%1只有电话核准，此处无效。</translation>
    </message>
    <message>
        <source>%1 has not approved.</source>
        <translation>%1未核准。</translation>
    </message>
    <message>
        <source>All of them have to approve.</source>
        <translation>须全部核准。</translation>
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
        <translation>最迟须在 %1 核准。</translation>
    </message>
    <message>
        <source>Due by %1.</source>
        <translation>最迟 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1, %2 too late.</source>
        <translation>%1 完成，迟了 %2。</translation>
    </message>
    <message>
        <source>Done on %1, in time.</source>
        <translation>%1 完成，没有超期。</translation>
    </message>
    <message>
        <source>Not done by %1, overdue by %2.</source>
        <translation>到 %1 还没有完成，超期 %2。</translation>
    </message>
    <message>
        <source>Not done yet; the time has not run out.</source>
        <translation>还没有完成，期限未到。</translation>
    </message>
    <message>
        <source>Reckoned on %1; %2 of the loss is left.</source>
        <translation>以 %1 为基数；损失余 %2 待分。</translation>
    </message>
    <message>
        <source>Split is what is left of the loss: %1.</source>
        <translation>划分余下的全部损失 %1。</translation>
    </message>
    <message>
        <source>Split is %1; %2 of the loss is left.</source>
        <translation>划分 %1；损失余 %2 待分。</translation>
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
        <translation>%1 = %2，余 %3 分舍去。</translation>
    </message>
    <message>
        <source>%1 = %2 and %3 of a fen; one of the fen left over goes here: %4.</source>
        <translation>%1 = %2，余 %3 分；另得尾差 1 分，为 %4。</translation>
    </message>
    <message>
        <source>Only %1 of the loss is left for it.</source>
        <translation>损失只余 %1，以此为限。</translation>
    </message>
    <message numerus="yes">
        <source>%n fen left over go(es) to the largest remainders, the earlier line first.</source>
        <translation>
            <numerusform>尾差 %n 分，按余数从大到小各分 1 分；余数相同的，排在前面的先得。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2, rounded to the fen.</source>
        <translation>%1：%2，四舍五入到分。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>all of “%1” fit</source>
        <translation>“%1”全部符合</translation>
    </message>
    <message>
        <source>number of those of “%1” that fit</source>
        <translation>“%1”中符合的数量</translation>
    </message>
    <message>
        <source>those of “%1” that fit</source>
        <translation>“%1”中的符合项</translation>
    </message>
    <message>
        <source>sum of “%1”</source>
        <translation>%1合计</translation>
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
        <translation>该项</translation>
    </message>
    <message>
        <source>filing limit</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>required evidence</source>
        <translation>须交的证据</translation>
    </message>
    <message>
        <source>required approvals</source>
        <translation>须核准的事项</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>the rule “%1” applies</source>
        <translation>适用规则“%1”</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>grade so far</source>
        <translation>已判的等级</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>what is left of the loss</source>
        <translation>剩下的损失</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>days from %1 to %2</source>
        <translation>从%1到%2的天数</translation>
    </message>
    <message>
        <source>last day of the month of %1</source>
        <translation>%1 当月最后一天</translation>
    </message>
    <message>
        <source>day %2 of the month after %1</source>
        <translation>%1 次月的 %2 日</translation>
    </message>
    <message>
        <source>first of %1</source>
        <translation>第一项%1</translation>
    </message>
    <message>
        <source>the earlier of %1</source>
        <translation>%1中的较早者</translation>
    </message>
    <message>
        <source>the smaller of %1</source>
        <translation>%1中的较小者</translation>
    </message>
    <message>
        <source>the later of %1</source>
        <translation>%1中的较晚者</translation>
    </message>
    <message>
        <source>the larger of %1</source>
        <translation>%1中的较大者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>%1等于 %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不等于 %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1早于%2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1小于 %2</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1不晚于%2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不超过 %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1晚于%2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1大于 %2</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <translation>%1不早于%2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不少于 %2</translation>
    </message>
    <message>
        <source>all of %1 are ticked</source>
        <translation>“%1”均已勾选</translation>
    </message>
    <message>
        <source>not all of %1 are ticked</source>
        <translation>“%1”没有全部勾选</translation>
    </message>
    <message>
        <source>one of %1 is ticked</source>
        <translation>勾选了“%1”之一</translation>
    </message>
    <message>
        <source>none of %1 is ticked</source>
        <translation>“%1”都没有勾选</translation>
    </message>
    <message>
        <source>nothing but %1 is ticked</source>
        <translation>只勾选了“%1”</translation>
    </message>
    <message>
        <source>something else than %1 is ticked</source>
        <translation>勾选了“%1”以外的情形</translation>
    </message>
    <message>
        <source>“%1” is ticked</source>
        <translation>勾选了“%1”</translation>
    </message>
    <message>
        <source>“%1” is not ticked</source>
        <translation>没有勾选“%1”</translation>
    </message>
    <message>
        <source>%1 includes all of %2</source>
        <translation>%1同时含%2</translation>
    </message>
    <message>
        <source>%1 does not include all of %2</source>
        <translation>%1不同时含%2</translation>
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
        <translation>%1含“%2”</translation>
    </message>
    <message>
        <source>%1 does not include “%2”</source>
        <translation>%1不含“%2”</translation>
    </message>
    <message>
        <source>“%1” is recorded</source>
        <translation>已记录“%1”</translation>
    </message>
    <message>
        <source>“%1” is not recorded</source>
        <translation>没有记录“%1”</translation>
    </message>
    <message>
        <source>there is “%1”</source>
        <translation>有“%1”</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>“%1” is filled in</source>
        <translation>已填“%1”</translation>
    </message>
    <message>
        <source>“%1” is not filled in</source>
        <translation>“%1”未填</translation>
    </message>
    <message>
        <source>“%1” is known</source>
        <translation>“%1”已知</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>“%1”未知</translation>
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
        <translation>%1是“%2”</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <translation>%1不是“%2”</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1属于%2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1不属于%2</translation>
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
        <translation>；不清楚时看：</translation>
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
        <translation>%1等 %2 项</translation>
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
        <translation>（签字：%1）</translation>
    </message>
    <message>
        <source>start of the filing limit</source>
        <translation>投诉时限起算日</translation>
    </message>
    <message>
        <source>length of the filing limit</source>
        <translation>投诉时限长短</translation>
    </message>
    <message>
        <source>last day of the ordinary filing limit</source>
        <translation>原投诉时限最后一天</translation>
    </message>
    <message>
        <source>last day of the filing limit</source>
        <translation>投诉时限最后一天</translation>
    </message>
    <message>
        <source>filed in time</source>
        <translation>在时限内投诉</translation>
    </message>
    <message>
        <source>clause of the filing limit</source>
        <translation>投诉时限的条款</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>state of “%1”</source>
        <translation>“%1”的状态</translation>
    </message>
    <message>
        <source>last day for “%1”</source>
        <translation>“%1”的最后一天</translation>
    </message>
    <message>
        <source>day on which “%1” was handed in</source>
        <translation>“%1”的提供日期</translation>
    </message>
    <message>
        <source>clause of “%1”</source>
        <translation>“%1”的条款</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>approval of “%1”</source>
        <translation>“%1”的核准</translation>
    </message>
    <message>
        <source>who approves “%1”</source>
        <translation>“%1”的核准人</translation>
    </message>
    <message>
        <source>when “%1” was approved</source>
        <translation>“%1”的核准时间</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>state of the stage “%1”</source>
        <translation>环节“%1”的状态</translation>
    </message>
    <message>
        <source>due time of “%1”</source>
        <translation>“%1”的期限</translation>
    </message>
    <message>
        <source>%1 of the earlier complaint</source>
        <translation>以往投诉的%1</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1第 %2 行</translation>
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
        <translation>台账中已没有此投诉。</translation>
    </message>
    <message>
        <source>The rulebook %1 is not at hand, so the form cannot be judged and printed.</source>
        <translation>缺少制度 %1，无法判定和打印此表单。</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed.</source>
        <translation>已停止，未打印任何表单。</translation>
    </message>
</context>
<context>
    <name>FormCode</name>
    <message>
        <source>This code was not read whole or not read right. Scan it again, or type the entry and the groups of letters and digits at the foot of the form.</source>
        <translation>二维码没有读全或读错。请重新扫描，或输入表单页脚版本号后面的代码。</translation>
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
        <translation>此表单由更新版本的 Kesu 打印。请在新版本中打开，或按编号搜索。</translation>
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
        <translation>期间</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>接收日期</translation>
    </message>
    <message>
        <source>Complained on</source>
        <translation>投诉日期</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>投诉方式</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Contact, phone</source>
        <translation>联系人/电话</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>经办业务员</translation>
    </message>
    <message>
        <source>Product, spec.</source>
        <translation>产品名称
/规格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品编号</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格型号</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交货数量</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良数量</translation>
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
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>产品单价</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>产品使用
情况</translation>
    </message>
    <message>
        <source>First used on</source>
        <translation>开始使用日期</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良类别</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>不良类别</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>Customer asks for</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>客户退货</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>退货类型</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Goods received on</source>
        <translation>收到退货
日期</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Evidence handed in</source>
        <translation>已提供证据</translation>
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
        <translation>%1（条款 %2）</translation>
    </message>
    <message>
        <source> (one is enough)</source>
        <translation>（任一即可）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>序号</translation>
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
        <translation>是否超期</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>Given late</source>
        <translation>逾期批准</translation>
    </message>
    <message>
        <source>signed in, %1</source>
        <translation>登录核准 %1</translation>
    </message>
    <message>
        <source>%1 signed in, %2</source>
        <translation>%1 登录核准 %2</translation>
    </message>
    <message>
        <source>%1 by telephone</source>
        <translation>%1（电话）</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Internal: not to be given to the customer</source>
        <translation>内部资料，不得交付客户</translation>
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
        <translation>判定时间</translation>
    </message>
    <message>
        <source>Complaint of this kind</source>
        <translation>同类投诉</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>货款回收
情况</translation>
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
        <translation>应办事项</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>应结案日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>处理天数</translation>
    </message>
    <message>
        <source>Value of the returned goods</source>
        <translation>退货金额</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>是否紧急</translation>
    </message>
    <message>
        <source>Approved by phone at</source>
        <translation>电话批准
时间</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>损失明细</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>损失种类</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>损失合计</translation>
    </message>
    <message>
        <source>Estimated loss</source>
        <translation>预估损失</translation>
    </message>
    <message>
        <source>Actual loss</source>
        <translation>实际损失</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>公司承担</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Recovered from</source>
        <translation>追偿</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Final decision</source>
        <translation>最终决定</translation>
    </message>
    <message>
        <source>Investigated by</source>
        <translation>调查人</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>处理方案</translation>
    </message>
    <message>
        <source>Disposition of returns</source>
        <translation>退货处置</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
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
        <translation>条款 %1：%2</translation>
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
        <translation>条款</translation>
    </message>
    <message>
        <source>Evidence (one of)</source>
        <translation>证据（任一即可）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <translation>说明</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>计划完成日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>实际完成日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>分摊基数</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任岗位</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>依据条款</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后日期</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>是否按时</translation>
    </message>
    <message>
        <source>Filing limit in words</source>
        <translation>时限说明</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>待补证据</translation>
    </message>
    <message>
        <source>Missing evidence due on</source>
        <translation>补证截止日期</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>Cause of occurrence</source>
        <translation>产生原因</translation>
    </message>
    <message>
        <source>Cause of escape</source>
        <translation>流出原因</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔偿金额</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访结果</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>应答复日期</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>在时限内</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已超时限</translation>
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
        <translation>此格宽 %1 列，标签旁已没有位置；至少需要 %2 列</translation>
    </message>
    <message>
        <source>the widths of this row come to %1; a row is %2 columns wide</source>
        <translation>本行宽度合计 %1，一行应为 %2 列</translation>
    </message>
    <message>
        <source>%1 columns are left for the cells without a width, and they need %2 each</source>
        <translation>没有写宽度的格只剩 %1 列，每格需要 %2 列</translation>
    </message>
    <message>
        <source>a letter without paragraphs</source>
        <translation>信函没有段落</translation>
    </message>
    <message>
        <source>a block without rows</source>
        <translation>此块没有行</translation>
    </message>
    <message>
        <source>a form has at most %1 rows</source>
        <translation>一张表单最多 %1 行</translation>
    </message>
    <message>
        <source>a row is a list of cells in [ ], or a table { cells = [ … ] }</source>
        <translation>一行应写成 [ ] 中的一组格，或表 { cells = [ … ] }</translation>
    </message>
    <message>
        <source>a row has cells, a list or signs</source>
        <translation>一行要有 cells、list 或 signs 之一</translation>
    </message>
    <message>
        <source>a cell is a table, as { field = &quot;customer.name&quot; }</source>
        <translation>一格应写成表，如 { field = &quot;customer.name&quot; }</translation>
    </message>
    <message>
        <source>a row without cells</source>
        <translation>此行没有格</translation>
    </message>
    <message>
        <source>a row has at most %1 cells</source>
        <translation>一行最多 %1 格</translation>
    </message>
    <message>
        <source>a cell has one of %1</source>
        <translation>一格要有 %1 之一</translation>
    </message>
    <message>
        <source>a cell has either &apos;%1&apos; or &apos;%2&apos;</source>
        <translation>一格只能有“%1”或“%2”之一</translation>
    </message>
    <message>
        <source>no boxes to tick</source>
        <translation>没有可勾选的方框</translation>
    </message>
    <message>
        <source>%1 is no choice, so it has no boxes</source>
        <translation>%1 不是选项，没有方框</translation>
    </message>
    <message>
        <source>%1 is no day, so it has no time</source>
        <translation>%1 不是日期，没有时间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer of a follow-up</source>
        <translation>“%1”不是回访的满意度</translation>
    </message>
    <message>
        <source>&apos;only&apos; is for choices; %1 is none</source>
        <translation>“only”只用于选项，%1 不是选项</translation>
    </message>
    <message>
        <source>a sign box names who signs, as &quot;审核&quot;</source>
        <translation>签字栏要写明由谁签字，如“审核”</translation>
    </message>
    <message>
        <source>an approval has both a matter and a role</source>
        <translation>审批要同时写明事项和角色</translation>
    </message>
    <message>
        <source>approvals are internal and cannot stand on the customer&apos;s face</source>
        <translation>审批属内部资料，不能印在客户联上</translation>
    </message>
    <message>
        <source>a row shows one list, or two side by side</source>
        <translation>一行只能放一个列表，或并排放两个</translation>
    </message>
    <message>
        <source>a list needs columns, as columns = [ { field = &quot;…&quot; } ]</source>
        <translation>列表要写明各列，如 columns = [ { field = &quot;…&quot; } ]</translation>
    </message>
    <message>
        <source>a column has a field, or a label to write by hand</source>
        <translation>一列要有 field，或供手写的 label</translation>
    </message>
    <message>
        <source>a paragraph without &apos;text&apos;</source>
        <translation>段落缺少“text”</translation>
    </message>
    <message>
        <source>the file is too large for a form: more than 1 MB</source>
        <translation>文件超过 1 MB，作为表单太大</translation>
    </message>
    <message>
        <source>not TOML: %1</source>
        <translation>不是 TOML：%1</translation>
    </message>
    <message>
        <source>&apos;faces&apos; cannot hold &quot;%1&quot;; there are internal and customer</source>
        <translation>“faces”中不能有“%1”，只能有 internal 和 customer</translation>
    </message>
    <message>
        <source>the key &apos;faces&apos; is missing: who may get the form, as [&quot;internal&quot;]</source>
        <translation>缺少“faces”：写明表单给谁，如 [&quot;internal&quot;]</translation>
    </message>
    <message>
        <source>a register names every customer, so it has no face for one of them</source>
        <translation>台账列有所有客户，不能有客户联</translation>
    </message>
    <message>
        <source>&apos;for&apos; cannot hold &quot;%1&quot;; it is one of %2</source>
        <translation>“for”中不能有“%1”，可用的是 %2</translation>
    </message>
    <message>
        <source>the id is &quot;%1&quot; and the file is called %2</source>
        <translation>id 是“%1”，文件名却是 %2</translation>
    </message>
    <message>
        <source>the form has no title</source>
        <translation>表单没有标题</translation>
    </message>
    <message>
        <source>a form has at most %1 copies</source>
        <translation>一张表单最多 %1 联</translation>
    </message>
    <message>
        <source>a column has either a field or number = true</source>
        <translation>一列只能有 field 或 number = true 之一</translation>
    </message>
    <message>
        <source>a column has a field, number = true, or a label to write by hand</source>
        <translation>一列要有 field、number = true 或供手写的 label</translation>
    </message>
    <message>
        <source>only a column with a field adds up</source>
        <translation>只有带 field 的列才能合计</translation>
    </message>
    <message>
        <source>only a register has columns; it says shape = &quot;list&quot; in its head</source>
        <translation>只有台账有各列；台账要在表头写 shape = &quot;list&quot;</translation>
    </message>
    <message>
        <source>a register needs columns, each under [[column]]</source>
        <translation>台账要写明各列，每列一个 [[column]]</translation>
    </message>
    <message>
        <source>a register has at most %1 columns</source>
        <translation>台账最多 %1 列</translation>
    </message>
    <message>
        <source>the form has no [[block]]</source>
        <translation>表单没有 [[block]]</translation>
    </message>
    <message>
        <source>a form has at most %1 blocks</source>
        <translation>一张表单最多 %1 块</translation>
    </message>
    <message>
        <source>the head [form] is missing</source>
        <translation>缺少表头 [form]</translation>
    </message>
    <message>
        <source>The forms are missing: %1 cannot be read.</source>
        <translation>缺少表单：无法读取 %1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3, without quotes</source>
        <translation>“%1”要写成 %2 至 %3 的整数，不加引号</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &quot;%2&quot;; it is one of %3</source>
        <translation>“%1”不能是“%2”，可用的是 %3</translation>
    </message>
    <message>
        <source>this is never printed: what is around it is not for the face &quot;%1&quot;</source>
        <translation>此处永远不会打印：它所在的部分不用于“%1”联</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in quotes, or { zh = &quot;…&quot;, tw = &quot;…&quot;, en = &quot;…&quot; }</source>
        <translation>“%1”要写成加引号的文字，或 { zh = &quot;…&quot;, tw = &quot;…&quot;, en = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>a } without its {; a brace that is to be printed is written twice</source>
        <translation>有 } 而没有对应的 {；要印出花括号时写两个</translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation>有 { 而没有对应的 }</translation>
    </message>
    <message>
        <source>%1 is internal and cannot stand on the customer&apos;s face; give what prints it face = &quot;internal&quot;</source>
        <translation>%1 属内部资料，不能印在客户联上；请给打印它的部分写 face = &quot;internal&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of %2</source>
        <translation>%2 没有列“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>没有列表“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word that all standards share, so a general form cannot name it</source>
        <translation>“%1”不是各制度共有的用语，通用表单不能使用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of the standard %2</source>
        <translation>制度 %2 没有用语“%1”</translation>
    </message>
</context>
<context>
    <name>FormMenu</name>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1（条款 %2）</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>&amp;Other forms</source>
        <translation>其他表单(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FormScan</name>
    <message>
        <source>%1 has been changed since this form was printed.</source>
        <translation>此表单打印之后，%1 已有修改。</translation>
    </message>
    <message>
        <source>%1 has been changed since this form was printed, last on %2 by %3.</source>
        <translation>此表单打印之后，%1 已有修改，最近一次在 %2，修改人：%3。</translation>
    </message>
    <message>
        <source>This form shows %1 as it is now.</source>
        <translation>此表单与 %1 的现状一致。</translation>
    </message>
    <message>
        <source>This form is of a draft, which has been filed since as %1.</source>
        <translation>此表单打印自草稿，该草稿其后已登记为 %1。</translation>
    </message>
    <message>
        <source>This form is of a draft that was thrown away.</source>
        <translation>此表单打印自草稿，该草稿已丢弃。</translation>
    </message>
    <message>
        <source>No complaint here has ever been in the state that this code names: a letter or digit may be wrong, or the form is of another database.</source>
        <translation>本库中没有任何投诉有过此代码所记的状态：可能输错了字母或数字，也可能表单出自另一个数据库。</translation>
    </message>
    <message>
        <source>This form of %1 is of another database: no complaint here has ever been in the state that it names.</source>
        <translation>此表单（%1）出自另一个数据库：本库中的投诉都不曾有过表单所记的状态。</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>There is no standard “%1”.</source>
        <translation>没有制度“%1”。</translation>
    </message>
    <message>
        <source>The form “%1” is no register.</source>
        <translation>表单“%1”不是台账。</translation>
    </message>
    <message>
        <source>The register was not made.</source>
        <translation>已取消，没有生成台账。</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation>没有表单“%1”。</translation>
    </message>
    <message>
        <source>The form “%1” is internal; the customer does not get it.</source>
        <translation>表单“%1”属内部资料，不交给客户。</translation>
    </message>
    <message>
        <source>The form “%1” is for the customer only.</source>
        <translation>表单“%1”只用于交给客户。</translation>
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
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 起超期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
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
        <translation>程序自身出错，刚才的操作没有保存。请重试。</translation>
    </message>
</context>
<context>
    <name>HandlingSection</name>
    <message>
        <source>Proposal and measures</source>
        <translation>处理意见与措施</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>处理方案</translation>
    </message>
    <message>
        <source>Corrective measures</source>
        <translation>纠正措施</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>要求完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>实际完成</translation>
    </message>
    <message>
        <source>measures: %1</source>
        <translation>措施 %1 项</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every saved change will stand here, with who made it and when.</source>
        <translation>每次保存的变更都会记在这里：何人、何时、改了什么。</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>记录 %1 条</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>全部栏目</translation>
    </message>
    <message>
        <source>Show the changes of</source>
        <translation>显示修改：</translation>
    </message>
</context>
<context>
    <name>InvestigationSection</name>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Inspection result</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>Cause of occurrence</source>
        <translation>产生原因</translation>
    </message>
    <message>
        <source>Cause of escape</source>
        <translation>流出原因</translation>
    </message>
    <message>
        <source>Investigated by</source>
        <translation>调查人</translation>
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
        <translation>“%1”没有指明部门；请写 department:ID，如 department:production</translation>
    </message>
    <message>
        <source>%1 is no share of a whole; write 0% to 100%</source>
        <translation>%1 不是有效的比例；请写 0% 到 100%</translation>
    </message>
    <message>
        <source>the shares add up to %1; together they may come to 100% at most</source>
        <translation>比例合计为 %1；合计不得超过 100%</translation>
    </message>
    <message>
        <source>an id of %1 is missing</source>
        <translation>缺少%1的 id</translation>
    </message>
    <message>
        <source>no %1 has the id &apos;%2&apos;</source>
        <translation>没有 id 为“%2”的%1</translation>
    </message>
    <message>
        <source>%1 is negative; an amount is 0.00 or more</source>
        <translation>%1 是负数；金额不得小于 0.00</translation>
    </message>
    <message>
        <source>%1 is negative; a quantity is 0 or more</source>
        <translation>%1 是负数；数量不得小于 0</translation>
    </message>
    <message>
        <source>Judging by %1 was stopped after %L2 steps: for each element of a long list a rule goes through another one. Shorten the lists of the case, or mend the rule.</source>
        <translation>按《%1》判定到第 %L2 步时停止：有规则对一个长列表的每一项都要遍历另一个列表。请缩短案例中的列表，或修改规则。</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Complaint date</source>
        <translation>投诉日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>经办业务员</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Delivered quantity</source>
        <translation>交货数量</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良数量</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>不良类别</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Borne by</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失合计</translation>
    </message>
    <message>
        <source>Company bears</source>
        <translation>公司承担</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>退货金额</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下一期限</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>应结案日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>处理天数</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>适用制度</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不属客诉</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>很不满意</translation>
    </message>
</context>
<context>
    <name>LossSection</name>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Loss and liability</source>
        <translation>损失与责任划分</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Final decision</source>
        <translation>最终决定</translation>
    </message>
    <message>
        <source>estimate %1 · actual %2 · counts %3</source>
        <translation>预估 %1 · 实际 %2 · 计入 %3</translation>
    </message>
    <message>
        <source>together %1: more than the whole</source>
        <translation>合计 %1，超过 100%</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>MasterDataService</name>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>There is a customer “%1” already.</source>
        <translation>已有客户“%1”。</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” already.</source>
        <translation>代码“%1”已属于“%2”。</translation>
    </message>
    <message>
        <source>There is a product “%1” with this code and specification already.</source>
        <translation>已有代码和规格相同的产品“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no code: use small Latin letters, digits and hyphens, for example “paint-shop”.</source>
        <translation>“%1”不是有效代码：请用小写拉丁字母、数字和连字符，例如“paint-shop”。</translation>
    </message>
</context>
<context>
    <name>MasterList</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Offered on the slip by name, pinyin initials and code.</source>
        <translation>填写投诉单时可按名称、拼音首字母和代码选用。</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>新增客户(&amp;N)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation>新增产品(&amp;N)</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Can bear a part of a loss. The code stands in the data for good: small letters and hyphens.</source>
        <translation>可承担损失的部门。代码将长期保存在数据中，用小写字母和连字符。</translation>
    </message>
    <message>
        <source>&amp;New department</source>
        <translation>新增部门(&amp;N)</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Salesmen, investigators and those who sign, with their role in the rulebook.</source>
        <translation>业务员、调查人和签字人，以及他们在制度中的岗位。</translation>
    </message>
    <message>
        <source>&amp;New member of staff</source>
        <translation>新增人员(&amp;N)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>与去年同期(%2件)相比增加%1件</translation>
    </message>
    <message>
        <source>%1 fewer than in the same period of last year (%2)</source>
        <translation>与去年同期(%2件)相比减少%1件</translation>
    </message>
    <message>
        <source>as many as in the same period of last year (%1)</source>
        <translation>与去年同期(%1件)持平</translation>
    </message>
    <message>
        <source>%1 more than in %2 (%3)</source>
        <translation>与%2(%3件)相比增加%1件</translation>
    </message>
    <message>
        <source>%1 fewer than in %2 (%3)</source>
        <translation>与%2(%3件)相比减少%1件</translation>
    </message>
    <message>
        <source>as many as in %1 (%2)</source>
        <translation>与%1(%2件)持平</translation>
    </message>
    <message>
        <source>In %1 no complaint was registered</source>
        <translation>%1没有登记客户投诉</translation>
    </message>
    <message>
        <source>In %1 %2 complaints were registered: %3 valid, %4 waiting for evidence or approval, %5 void, %6 out of scope</source>
        <translation>%1共登记客户投诉%2件，其中有效%3件、待补%4件、无效%5件、不属客诉%6件</translation>
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
        <translation>尚未登记不良类别。</translation>
    </message>
    <message>
        <source>All of them are about %1 (%2).</source>
        <translation>不良类别均为%1(%2件)。</translation>
    </message>
    <message>
        <source>The most frequent defects are %1 (%2, %3) and %4 (%5, %6).</source>
        <translation>不良类别以%1(%2件，占%3)最多，其次为%4(%5件，占%6)。</translation>
    </message>
    <message>
        <source>No loss has been divided yet.</source>
        <translation>尚无责任损失。</translation>
    </message>
    <message>
        <source>The loss to be borne comes to ￥%1, of which the company bears ￥%2 (%3)</source>
        <translation>责任损失合计￥%1，其中公司承担￥%2(%3)</translation>
    </message>
    <message>
        <source>%1, ￥%2 more than in %3.</source>
        <translation>%1，比%3增加￥%2。</translation>
    </message>
    <message>
        <source>%1, ￥%2 less than in %3.</source>
        <translation>%1，比%3减少￥%2。</translation>
    </message>
    <message>
        <source>%1, as much as in %2.</source>
        <translation>%1，与%2持平。</translation>
    </message>
    <message>
        <source>%1 complaints were due, %2 of them are closed (%3)</source>
        <translation>应结案%1件，其中已结案%2件(结案率%3)</translation>
    </message>
    <message>
        <source>No complaint was due</source>
        <translation>没有应结案的投诉</translation>
    </message>
    <message>
        <source>%1 were closed, %2 of them on time (%3)</source>
        <translation>已结案%1件，其中按期结案%2件(及时率%3)</translation>
    </message>
    <message>
        <source>none is overdue</source>
        <translation>没有超期未结的投诉</translation>
    </message>
    <message>
        <source>%1 are overdue</source>
        <translation>超期未结%1件</translation>
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
        <translation>客户投诉月报</translation>
    </message>
    <message>
        <source>Quarterly complaint report</source>
        <translation>客户投诉季报</translation>
    </message>
    <message>
        <source>Annual complaint report</source>
        <translation>客户投诉年报</translation>
    </message>
    <message>
        <source>Complaint report</source>
        <translation>客户投诉统计报告</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
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
        <translation>上季度</translation>
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
        <translation>登记件数</translation>
    </message>
    <message>
        <source>complaints by the day on which they reached the company</source>
        <translation>按投诉到达公司之日统计</translation>
    </message>
    <message>
        <source>Validity rate</source>
        <translation>有效率</translation>
    </message>
    <message>
        <source>valid ÷ registered</source>
        <translation>有效件数 ÷ 登记件数</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>结案率</translation>
    </message>
    <message>
        <source>closed ÷ due for closing in the period; valid and pending complaints only</source>
        <translation>本期应结案中已结案件数 ÷ 本期应结案件数，只计有效和待补</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>closed by the due day ÷ closed in the period; valid and pending complaints only</source>
        <translation>按期结案件数 ÷ 本期结案件数，只计有效和待补</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>重复率</translation>
    </message>
    <message>
        <source>complaints with an earlier one of the same customer, product and category within %1 months ÷ registered</source>
        <translation>%1 个月内同一客户、产品、不良类别的再次投诉 ÷ 登记件数</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>投诉率</translation>
    </message>
    <message>
        <source>registered ÷ delivered batches</source>
        <translation>登记件数 ÷ 交付批次</translation>
    </message>
    <message>
        <source>PPM</source>
        <translation>PPM</translation>
    </message>
    <message>
        <source>defective quantity ÷ shipped quantity × 1,000,000</source>
        <translation>不良数量 ÷ 出货数量 × 1,000,000</translation>
    </message>
    <message>
        <source>Category share</source>
        <translation>类别比例</translation>
    </message>
    <message>
        <source>mentions ÷ all mentions; a complaint with several categories counts once in each</source>
        <translation>该类别次数 ÷ 全部类别次数，一件投诉有多个类别时各计一次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>责任损失</translation>
    </message>
    <message>
        <source>sum of the divided losses of the complaints registered in the period</source>
        <translation>本期登记的投诉经责任划分的损失合计</translation>
    </message>
    <message>
        <source>Days to close</source>
        <translation>结案天数</translation>
    </message>
    <message>
        <source>calendar days from registration to closing</source>
        <translation>从登记到结案的日历日数</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>the base of the figure is missing</source>
        <translation>缺少计算依据</translation>
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
        <translation>客户投诉半年报</translation>
    </message>
    <message>
        <source>This half-year</source>
        <translation>本半年</translation>
    </message>
    <message>
        <source>the half-year before</source>
        <translation>上个半年</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>period, which complaints</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1尚未开始。</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>回访率</translation>
    </message>
    <message>
        <source>followed up ÷ closed in the period; valid and pending complaints only</source>
        <translation>已回访件数 ÷ 本期结案件数，只计有效和待补</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>very satisfied and satisfied ÷ closed in the period with an answer; valid and pending complaints only</source>
        <translation>很满意和满意件数 ÷ 本期结案且已评价件数，只计有效和待补</translation>
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
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>最后一天 %1</translation>
    </message>
    <message>
        <source>The complaint came in time.</source>
        <translation>投诉在时限内提出。</translation>
    </message>
    <message>
        <source>The complaint came too late.</source>
        <translation>投诉超过时限提出。</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超期 %1</translation>
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
        <translation>证据</translation>
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
        <translation>等级</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
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
        <translation>责任划分</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1&#x3000;%3 的 %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Recoveries and penalties</source>
        <translation>追偿与考核</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1，基数 %2</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>未完成 %1 项</translation>
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
        <translation>没有 %1 年的放假通知：该年工作日按周一至周五计算。</translation>
    </message>
    <message>
        <source>Still unknown</source>
        <translation>尚缺信息</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>待填写</translation>
    </message>
    <message>
        <source>The judgement begins with the first thing filled in.</source>
        <translation>填写任意一项后即开始判定。</translation>
    </message>
    <message>
        <source>The standard looks at</source>
        <translation>制度要看的事项</translation>
    </message>
    <message>
        <source>What would make it valid</source>
        <translation>怎样才会有效</translation>
    </message>
    <message>
        <source>What would bring it further</source>
        <translation>怎样才能往下办理</translation>
    </message>
    <message>
        <source>and: %1</source>
        <translation>并且：%1</translation>
    </message>
</context>
<context>
    <name>PanelLines</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>超期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 起超期</translation>
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
        <translation>无法启动保护密码的程序库。</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>%1 characters are too few; use at least %2.</source>
        <translation>%1 个字符太少，至少要 %2 个。</translation>
    </message>
    <message>
        <source>The password must not be the user&apos;s name.</source>
        <translation>密码不能与用户名相同。</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password (%1 MiB are needed); close other programs.</source>
        <translation>内存不足，无法保护密码（需要 %1 MiB）；请关闭其他程序。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>No data in this period</source>
        <translation>本期暂无数据</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 类</translation>
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
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and try again.</source>
        <translation>无法写入 %1：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write.</source>
        <translation>无法写入 %1。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Printing was cancelled; no file was written.</source>
        <translation>已取消打印，未写入任何文件。</translation>
    </message>
    <message>
        <source>The font %1 is not installed, and without it pages cannot be printed faithfully. Install the package fonts-wqy-microhei and try again.</source>
        <translation>未安装字体 %1，无法正确打印。请安装软件包 fonts-wqy-microhei 后重试。</translation>
    </message>
    <message>
        <source>The rulebook %1 is not at hand, so the form cannot be judged and printed.</source>
        <translation>缺少制度 %1，无法判定和打印此表单。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose one in which you may write.</source>
        <translation>无法创建文件夹 %1。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Printing was cancelled; the files that were finished stay.</source>
        <comment>forms in a folder</comment>
        <translation>已取消打印，已完成的文件予以保留。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total of this page</source>
        <translation>本页合计</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>没有可列的内容</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>This is no picture that can be printed (JPEG, PNG, BMP, GIF, SVG, WebP).</source>
        <translation>不是可以打印的图片（JPEG、PNG、BMP、GIF、SVG、WebP）。</translation>
    </message>
    <message>
        <source>%1: the picture %2 cannot be printed. %3</source>
        <translation>%1：无法打印图片 %2。%3</translation>
    </message>
    <message>
        <source>%1: no installed font has %2; 〓 stands in its place. A font with rare characters helps, for example the package fonts-babelstone-han.</source>
        <translation>%1：已安装的字体都没有“%2”字，以〓代替。请安装含生僻字的字体，如软件包 fonts-babelstone-han。</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer %1 did not take the pages. Check that it is switched on and has paper, then print again.</source>
        <translation>打印机 %1 未能接收页面。请检查是否开机、有纸，然后重新打印。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>本机没有设置打印机。</translation>
    </message>
    <message>
        <source>Save the pages as PDF and print them elsewhere, or set up a printer in the system.</source>
        <translation>请保存为 PDF 后在其他电脑打印，或在系统中设置打印机。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>正在写入页面</translation>
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
        <translation>请填写产品线或分支机构的名称。</translation>
    </message>
    <message>
        <source>Choose the rulebook that judges its complaints.</source>
        <translation>请选择判定其投诉的制度。</translation>
    </message>
    <message>
        <source>There is a line “%1” already.</source>
        <translation>已有名为“%1”的产品线或分支机构。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2” already.</source>
        <translation>“%1”已属于“%2”。</translation>
    </message>
    <message>
        <source>Product lines and branches</source>
        <translation>产品线与分支机构</translation>
    </message>
    <message>
        <source>Where the company uses several rulebooks: a product line goes by how the codes or names of its products begin, a branch by the workstation (Language and appearance).</source>
        <translation>公司启用几个制度时使用：产品线按产品代码或名称的开头识别，分支机构按工作电脑识别（在“语言和外观”中选择）。</translation>
    </message>
    <message>
        <source>&amp;New line or branch</source>
        <translation>新增产品线或分支机构(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>适用制度</translation>
    </message>
    <message>
        <source>Codes or names begin with</source>
        <translation>产品代码或名称的开头</translation>
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
        <translation>所需的证据</translation>
    </message>
    <message>
        <source>the approvals asked for</source>
        <translation>所需的核准</translation>
    </message>
    <message>
        <source>the time limits</source>
        <translation>各项期限</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>the grade reached so far</source>
        <translation>前面认定的等级</translation>
    </message>
    <message>
        <source>the verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>what is left of the loss</source>
        <translation>余下的损失</translation>
    </message>
    <message>
        <source>the whole loss</source>
        <translation>全部损失</translation>
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
        <translation>%1至%2的小时数</translation>
    </message>
    <message>
        <source>%2 after %1</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>where %1: %2</source>
        <translation>%1时为%2</translation>
    </message>
    <message>
        <source>the day of judging</source>
        <translation>判定之日</translation>
    </message>
    <message>
        <source>the day of “%1”</source>
        <translation>“%1”当天</translation>
    </message>
    <message>
        <source>the day of %1</source>
        <translation>%1当天</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>%1至%2的天数</translation>
    </message>
    <message>
        <source>the last day of the month of %1</source>
        <translation>%1所在月的最后一天</translation>
    </message>
    <message>
        <source>day %2 of the month after %1</source>
        <translation>%1次月的 %2 日</translation>
    </message>
    <message>
        <source>the first of %1</source>
        <translation>%1中的第一项</translation>
    </message>
    <message>
        <source>the earliest of %1</source>
        <translation>%1中的最早者</translation>
    </message>
    <message>
        <source>the least of %1</source>
        <translation>%1中的较小者</translation>
    </message>
    <message>
        <source>the latest of %1</source>
        <translation>%1中的最晚者</translation>
    </message>
    <message>
        <source>the greatest of %1</source>
        <translation>%1中的较大者</translation>
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
        <translation>始终</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1中的任一项</translation>
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
        <translation>%1中的每一项</translation>
    </message>
    <message>
        <source>for each of %1 where %2</source>
        <translation>%1中有一项符合（%2）</translation>
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
        <translation>%1的数量</translation>
    </message>
    <message>
        <source>the sum of %1 over %2</source>
        <translation>%2的%1合计</translation>
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
        <translation>%1中有一项符合（%2）</translation>
    </message>
    <message>
        <source>none of %1 is such that %2</source>
        <translation>%1中没有一项符合（%2）</translation>
    </message>
    <message>
        <source>each of %1 is such that %2</source>
        <translation>%1中每一项都符合（%2）</translation>
    </message>
    <message>
        <source>not each of %1 is such that %2</source>
        <translation>%1中并非每一项都符合（%2）</translation>
    </message>
    <message>
        <source>[%1]</source>
        <comment>a blank in a sentence, filled in case by case</comment>
        <translation>〔%1〕</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起算时间</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>due time</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>base amount</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1就是%2</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1等于 %2</translation>
    </message>
    <message>
        <source>%1 differs from %2</source>
        <translation>%1不等于 %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1早于%2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1低于 %2</translation>
    </message>
    <message>
        <source>%1 is no later than %2</source>
        <translation>%1不晚于%2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不超过 %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1晚于%2</translation>
    </message>
    <message>
        <source>%1 is over %2</source>
        <translation>%1超过 %2</translation>
    </message>
    <message>
        <source>%1 is no earlier than %2</source>
        <translation>%1不早于%2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不低于 %2</translation>
    </message>
    <message>
        <source>%1 applies</source>
        <translation>适用%1</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <translation>不适用%1</translation>
    </message>
    <message>
        <source>the complaint is past the filing limit</source>
        <translation>超过投诉时限</translation>
    </message>
    <message>
        <source>“%1” does not hold</source>
        <translation>“%1”不成立</translation>
    </message>
    <message>
        <source>, or </source>
        <comment>between conditions of which one must hold</comment>
        <translation>，或</translation>
    </message>
    <message>
        <source>%1 is at least %2 and at most %3</source>
        <translation>%1不低于 %2、不超过 %3</translation>
    </message>
    <message>
        <source>%1 is at least %2 but below %3</source>
        <translation>%1不低于 %2、低于 %3</translation>
    </message>
    <message>
        <source>%1 is over %2 and at most %3</source>
        <translation>%1超过 %2、不超过 %3</translation>
    </message>
    <message>
        <source>%1 is over %2 but below %3</source>
        <translation>%1超过 %2、低于 %3</translation>
    </message>
    <message>
        <source>%1, or it is not known</source>
        <translation>%1，或不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state</comment>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>a state</comment>
        <translation>%1不为%2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不是%2</translation>
    </message>
    <message>
        <source>%1: neither %2</source>
        <comment>a state</comment>
        <translation>%1不为%2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1不是%2</translation>
    </message>
    <message>
        <source>ticked: %1</source>
        <translation>已勾选“%1”</translation>
    </message>
    <message>
        <source>not ticked: %1</source>
        <translation>未勾选“%1”</translation>
    </message>
    <message>
        <source>all ticked: %1</source>
        <translation>“%1”全部勾选</translation>
    </message>
    <message>
        <source>not all ticked: %1</source>
        <translation>“%1”未全部勾选</translation>
    </message>
    <message>
        <source>nothing ticked but: %1</source>
        <translation>只勾选“%1”</translation>
    </message>
    <message>
        <source>something else ticked than: %1</source>
        <translation>勾选了“%1”以外的情形</translation>
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
        <translation>%1同时含%2</translation>
    </message>
    <message>
        <source>%1 do not include all of %2</source>
        <translation>%1不同时含%2</translation>
    </message>
    <message>
        <source>%1 are nothing but %2</source>
        <translation>%1全属%2</translation>
    </message>
    <message>
        <source>%1 are not only %2</source>
        <translation>%1不全属%2</translation>
    </message>
    <message>
        <source>“%1” is on record</source>
        <translation>已记录“%1”</translation>
    </message>
    <message>
        <source>“%1” is not on record yet</source>
        <translation>尚未记录“%1”</translation>
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
        <translation>已认定等级</translation>
    </message>
    <message>
        <source>no grade has been reached</source>
        <translation>尚未认定等级</translation>
    </message>
    <message>
        <source>the filing limit is known</source>
        <translation>投诉时限已知</translation>
    </message>
    <message>
        <source>the filing limit is not known</source>
        <translation>投诉时限不明</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>有%1</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>没有%1</translation>
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
        <translation>否则为%1</translation>
    </message>
    <message>
        <source>if unknown %1</source>
        <translation>不明时为%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between cases</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>the day the filing limit counts from</source>
        <translation>投诉时限的起算日</translation>
    </message>
    <message>
        <source>the filing limit</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>the last day for the complaint</source>
        <translation>投诉的最后一天</translation>
    </message>
    <message>
        <source>the complaint is within the filing limit</source>
        <translation>在投诉时限内</translation>
    </message>
    <message>
        <source>the clause of the filing limit</source>
        <translation>时限条款</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>the clause of the evidence</source>
        <translation>证据条款</translation>
    </message>
    <message>
        <source>the state of the evidence</source>
        <translation>证据状态</translation>
    </message>
    <message>
        <source>the last day for the evidence</source>
        <translation>补交的最后一天</translation>
    </message>
    <message>
        <source>the day the evidence came in</source>
        <translation>证据提供日期</translation>
    </message>
    <message>
        <source>the matter to approve</source>
        <translation>核准事项</translation>
    </message>
    <message>
        <source>the clause of the approval</source>
        <translation>核准条款</translation>
    </message>
    <message>
        <source>the state of the approval</source>
        <translation>核准状态</translation>
    </message>
    <message>
        <source>the approvers</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>the time of the approval</source>
        <translation>核准时间</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>the clause of the time limit</source>
        <translation>期限条款</translation>
    </message>
    <message>
        <source>the state of the time limit</source>
        <translation>期限状态</translation>
    </message>
    <message>
        <source>the end of the time limit</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>whoever staff decided on</source>
        <translation>经办人判定的责任方</translation>
    </message>
    <message>
        <source>the time of “%1”</source>
        <translation>“%1”之时</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>the first day of the period</source>
        <translation>期间首日</translation>
    </message>
    <message>
        <source>the last day of the period</source>
        <translation>期间末日</translation>
    </message>
    <message>
        <source>who is assessed</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>the complaints of the period</source>
        <translation>本期投诉</translation>
    </message>
    <message>
        <source>the complaints of the period before</source>
        <translation>上期投诉</translation>
    </message>
    <message>
        <source>all sheets of the period</source>
        <translation>本期的全部考核表</translation>
    </message>
    <message>
        <source>the weighted total</source>
        <translation>加权总分</translation>
    </message>
    <message>
        <source>%1 of the period before</source>
        <translation>上期的%1</translation>
    </message>
    <message>
        <source>%1 of that sheet</source>
        <translation>该表的%1</translation>
    </message>
    <message>
        <source>that %1</source>
        <translation>该%1</translation>
    </message>
    <message>
        <source>that evidence</source>
        <translation>该证据</translation>
    </message>
    <message>
        <source>that approval</source>
        <translation>该核准</translation>
    </message>
    <message>
        <source>that time limit</source>
        <translation>该期限</translation>
    </message>
    <message>
        <source>that earlier complaint</source>
        <translation>该次投诉</translation>
    </message>
    <message>
        <source>that entry</source>
        <translation>该项</translation>
    </message>
    <message>
        <source>estimated cost</source>
        <translation>预估费用</translation>
    </message>
    <message>
        <source>actual cost</source>
        <translation>实际费用</translation>
    </message>
    <message>
        <source>evidence %1 (%2)</source>
        <translation>%1 证据（%2）</translation>
    </message>
    <message>
        <source>evidence %1 (%2 or another)</source>
        <translation>%1 证据（%2等）</translation>
    </message>
    <message>
        <source>approval of “%1”</source>
        <translation>“%1”核准</translation>
    </message>
    <message>
        <source>time limit %1 (%2)</source>
        <translation>%1 期限（%2）</translation>
    </message>
    <message>
        <source>the ordinary filing limit</source>
        <translation>一般投诉时限</translation>
    </message>
    <message>
        <source>%1 (without an extension)</source>
        <translation>%1（未延期时）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a result and what of it</comment>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Filing limit</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>投诉证据</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级认定</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任划分</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>追偿</translation>
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
        <translation>对条文的理解</translation>
    </message>
    <message>
        <source>Across the clauses</source>
        <translation>各条通用</translation>
    </message>
    <message>
        <source>The clauses, and what Kesu does by them</source>
        <translation>条文与判定规则</translation>
    </message>
    <message>
        <source>The standard&apos;s own text</source>
        <translation>制度原文</translation>
    </message>
    <message>
        <source>Where several limits hold, the longest one counts.</source>
        <translation>几项时限都符合的，以最长的为准。</translation>
    </message>
    <message>
        <source>Of the kinds named, one is enough; the earliest piece that counts decides.</source>
        <translation>所列证据任交一种即可；以最早交来、符合要求的一份为准。</translation>
    </message>
    <message>
        <source>Of what holds the strongest counts: no customer complaint, invalid, waiting, valid. Where nothing holds, the complaint is valid.</source>
        <translation>几项同时符合的，依次以“不属客诉”“无效”“待补”“有效”为准；各项都不符合的，投诉有效。</translation>
    </message>
    <message>
        <source>Where several grades hold, the highest one counts.</source>
        <translation>几个等级都符合的，以最高的为准。</translation>
    </message>
    <message>
        <source>Each matter is approved by the first rule that holds.</source>
        <translation>每一事项按第一条符合的规定核准。</translation>
    </message>
    <message>
        <source>The steps go on in this order as long as something is left of the loss.</source>
        <translation>按顺序逐步划分，直到损失分完。</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
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
        <translation>各部门</translation>
    </message>
    <message>
        <source>each employee</source>
        <translation>各员工</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>points of a percentage</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message numerus="yes">
        <source>%n decimal(s)</source>
        <translation>
            <numerusform>%n 位小数</numerusform>
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
        <translation>%1：填报项</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>填报项</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，最多 %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>任选一项：%1</translation>
    </message>
    <message>
        <source>%1: what is reckoned</source>
        <translation>%1：考核指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>assessed by: %1</source>
        <translation>考核人：%1</translation>
    </message>
    <message>
        <source>the last day for the complaint is %1</source>
        <translation>投诉的最后一天为%1</translation>
    </message>
    <message>
        <source>complain within %2, counted from %1</source>
        <translation>自%1起 %2内投诉</translation>
    </message>
    <message>
        <source>%1 counts only where %2.</source>
        <translation>%1：限%2时。</translation>
    </message>
    <message>
        <source>%1 counts only if signed by all of: %2.</source>
        <translation>%1须由下列人员全部签字：%2。</translation>
    </message>
    <message>
        <source>%1 counts only if signed by one of: %2.</source>
        <translation>%1须由下列人员中的一人签字：%2。</translation>
    </message>
    <message>
        <source>hand in %1, at any time</source>
        <translation>须交%1，不限时间</translation>
    </message>
    <message>
        <source>hand in %1, at the latest on %2</source>
        <translation>须交%1，最迟为%2</translation>
    </message>
    <message>
        <source>“%1” needs the approval of %2</source>
        <translation>“%1”须由%2核准</translation>
    </message>
    <message>
        <source>“%1” needs the approval of one of: %2</source>
        <translation>“%1”须由下列人员中的一人核准：%2</translation>
    </message>
    <message>
        <source>“%1” needs the approval of all of: %2</source>
        <translation>“%1”须由下列人员全部核准：%2</translation>
    </message>
    <message>
        <source>Only where no earlier rule about “%1” applies.</source>
        <translation>只在前面关于“%1”的规定都不适用时。</translation>
    </message>
    <message>
        <source>At the latest on %1.</source>
        <translation>最迟为%1。</translation>
    </message>
    <message>
        <source>Before %1.</source>
        <translation>须早于%1。</translation>
    </message>
    <message>
        <source>By phone it counts only where %1.</source>
        <translation>电话核准只在%1时有效。</translation>
    </message>
    <message>
        <source>By phone it counts as well.</source>
        <translation>电话核准同样有效。</translation>
    </message>
    <message>
        <source>By phone it does not count.</source>
        <translation>电话核准无效，须签字。</translation>
    </message>
    <message>
        <source>whoever is in charge</source>
        <translation>负责人员</translation>
    </message>
    <message>
        <source>%1 completes “%2” by %3</source>
        <translation>%1最迟在%3完成“%2”</translation>
    </message>
    <message>
        <source>%1 completes “%2” within %4, counted from %3</source>
        <translation>%1自%3起 %4内完成“%2”</translation>
    </message>
    <message>
        <source>Done at: %1.</source>
        <translation>完成时间：%1。</translation>
    </message>
    <message>
        <source>the loss to be shared out is %1</source>
        <translation>划分的损失总额为%1</translation>
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
        <translation>损失中的%1按以下比例分担：%2</translation>
    </message>
    <message>
        <source>from what is left comes off, reckoned on %1: %2</source>
        <translation>以%1为基数，从余下的损失中划出：%2</translation>
    </message>
    <message>
        <source>what is left is shared: %1</source>
        <translation>余下的损失按以下比例分担：%1</translation>
    </message>
    <message>
        <source>claim back from %1, of %2: %3</source>
        <translation>以%2为基数，向%1追偿 %3</translation>
    </message>
    <message>
        <source>%1 is assessed, without a figure</source>
        <translation>考核%1，制度没有规定金额</translation>
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
        <translation>考核%1，不少于 %2</translation>
    </message>
    <message>
        <source>%1 is assessed: at most %2</source>
        <translation>考核%1，不超过 %2</translation>
    </message>
    <message>
        <source>Says: %1</source>
        <translation>提示语：%1</translation>
    </message>
    <message>
        <source>house default</source>
        <translation>系统默认值</translation>
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
        <translation>代替其他投诉时限。</translation>
    </message>
    <message>
        <source>the grade is “%1”</source>
        <translation>等级为“%1”</translation>
    </message>
    <message>
        <source>Clause cited: %1</source>
        <translation>引用条款：%1</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <comment>clauses</comment>
        <translation>不适用 %1</translation>
    </message>
    <message>
        <source>none of the cases above applies</source>
        <translation>不属上面各项</translation>
    </message>
    <message>
        <source>this is no customer complaint</source>
        <translation>不作客户投诉</translation>
    </message>
    <message>
        <source>the complaint is invalid</source>
        <translation>投诉无效</translation>
    </message>
    <message>
        <source>the complaint waits for what is missing</source>
        <translation>投诉待补</translation>
    </message>
    <message>
        <source>the complaint is valid</source>
        <translation>投诉有效</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>投诉方式</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>不良类别</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Kinds of cost</source>
        <translation>费用种类</translation>
    </message>
    <message>
        <source>Kinds of evidence</source>
        <translation>证据种类</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>经过记录</translation>
    </message>
    <message>
        <source>Matters to approve</source>
        <translation>核准事项</translation>
    </message>
    <message>
        <source>Grades, the highest first</source>
        <translation>等级（由高到低）</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>产品使用情况</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>货款回收情况</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>客户地区</translation>
    </message>
    <message>
        <source>Kinds of return</source>
        <translation>退货类型</translation>
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
        <translation>行业</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>适用行业</translation>
    </message>
    <message>
        <source>A complaint gets its number</source>
        <translation>编号时机</translation>
    </message>
    <message>
        <source>when it is first found valid</source>
        <translation>首次判定有效时</translation>
    </message>
    <message>
        <source>when it is registered</source>
        <translation>登记时</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号格式</translation>
    </message>
    <message>
        <source>also where it is no customer complaint</source>
        <translation>不属客诉的也提示</translation>
    </message>
    <message>
        <source>Figures and terms with a name</source>
        <translation>数值与口径</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>The way of a complaint</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>联次</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
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
        <translation>制度名称</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its figure</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the rule of %1</source>
        <comment>a clause</comment>
        <translation>%1 的规则</translation>
    </message>
</context>
<context>
    <name>ProseHtml</name>
    <message numerus="yes">
        <source>Used in %n complaint(s) · last %1</source>
        <translation>
            <numerusform>用于 %n 件投诉 · 最近 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Says: %1</source>
        <translation>提示语：%1</translation>
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
        <translation>请选择判定此投诉的制度。</translation>
    </message>
    <message>
        <source>The standard “%1” is not installed; choose another one.</source>
        <translation>没有安装制度“%1”，请另选一个。</translation>
    </message>
    <message>
        <source>“%1” cannot be read here; correct it or clear the field.</source>
        <translation>此处无法识别“%1”，请改正或清空。</translation>
    </message>
    <message>
        <source>Say when the complaint reached the company.</source>
        <translation>请填写投诉到达公司的时间。</translation>
    </message>
    <message>
        <source>%1 lies in the future; it is %2 now.</source>
        <translation>%1 是将来的时间，现在是 %2。</translation>
    </message>
    <message>
        <source>%1 lies in the future; today is %2.</source>
        <translation>%1 是将来的日期，今天是 %2。</translation>
    </message>
    <message>
        <source>The goods were delivered on %1, after the complaint of %2.</source>
        <translation>交货日期 %1 晚于投诉日期 %2。</translation>
    </message>
    <message>
        <source>Say on which day this evidence was handed in.</source>
        <translation>请填写此证据的提供日期。</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>请填写客户名称。</translation>
    </message>
    <message>
        <source>The product is not named.</source>
        <translation>没有填写产品。</translation>
    </message>
    <message>
        <source>Neither a category nor a description says what is wrong.</source>
        <translation>既没有不良类别，也没有投诉内容，看不出问题所在。</translation>
    </message>
    <message>
        <source>%1 defective of %2 delivered: more than there were.</source>
        <translation>不良 %1，超过交货数量 %2。</translation>
    </message>
    <message>
        <source>“%1” is no degree of satisfaction; use one of %2.</source>
        <translation>“%1”不是满意度等级，请用下列之一：%2。</translation>
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
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>投诉证据</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任划分</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>追偿</translation>
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
        <translation>缺少依据</translation>
    </message>
    <message>
        <source>%1/%2, %3</source>
        <comment>part, whole, what it was</comment>
        <translation>%1/%2，%3</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记件数</translation>
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
        <translation>结案率</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期未结</translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation>未结共 %1 件</translation>
    </message>
    <message>
        <source>Loss to bear</source>
        <translation>责任损失</translation>
    </message>
    <message>
        <source>company %1</source>
        <translation>公司 %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>· valid</source>
        <translation>&#x3000;有效</translation>
    </message>
    <message>
        <source>· pending</source>
        <translation>&#x3000;待补</translation>
    </message>
    <message>
        <source>· void</source>
        <translation>&#x3000;无效</translation>
    </message>
    <message>
        <source>· out of scope</source>
        <translation>&#x3000;不属客诉</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>重复率</translation>
    </message>
    <message>
        <source>Defective quantity</source>
        <translation>不良数量</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>索赔金额</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>同意赔付</translation>
    </message>
    <message>
        <source>· borne by the company</source>
        <translation>&#x3000;公司承担</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>趋势（十二个月）</translation>
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
        <translation>及时率（按结案月）</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良类别柏拉图</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>不良类别</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Who bears the loss</source>
        <translation>责任部门与责任方</translation>
    </message>
    <message>
        <source>No loss has been divided in this period.</source>
        <translation>本期尚无责任损失。</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Customer (top ten)</source>
        <translation>客户（前十名）</translation>
    </message>
    <message>
        <source>Product (top ten)</source>
        <translation>产品（前十名）</translation>
    </message>
    <message>
        <source>Handling times</source>
        <translation>处理时效</translation>
    </message>
    <message>
        <source>Due in the period</source>
        <translation>本期应结案</translation>
    </message>
    <message>
        <source>· of them closed</source>
        <translation>&#x3000;其中已结案</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>本期结案</translation>
    </message>
    <message>
        <source>· of them on time</source>
        <translation>&#x3000;其中按期</translation>
    </message>
    <message>
        <source>Days to close, mean (calendar days)</source>
        <translation>结案天数平均（日历日）</translation>
    </message>
    <message>
        <source>Days to close, median (calendar days)</source>
        <translation>结案天数中位（日历日）</translation>
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
        <translation>未结 %1 件的已历时间（日历日）</translation>
    </message>
    <message>
        <source>No complaint was overdue on %1.</source>
        <translation>截至 %1 没有超期未结的投诉。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应结案日期</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>超期天数</translation>
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
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>None within %1 months (repeat rate %2).</source>
        <translation>%1 个月内没有重复投诉（重复率 %2）。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一次</translation>
    </message>
    <message>
        <source>Demands, returns and costs</source>
        <translation>退货与损失</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation>要求金额</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>损失项目</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Satisfaction and follow-up</source>
        <translation>满意度与回访</translation>
    </message>
    <message>
        <source>· of them followed up</source>
        <translation>&#x3000;其中已回访</translation>
    </message>
    <message>
        <source>Cases of note</source>
        <translation>重点案例</translation>
    </message>
    <message>
        <source>No case with a loss in this period.</source>
        <translation>本期没有产生损失的案例。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下期重点</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
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
        <translation>统计期 %1 至 %2，截至 %3</translation>
    </message>
    <message>
        <source>judged by %1</source>
        <translation>判定依据：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two rulebooks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>root hash of the history %1</source>
        <translation>历史链头 %1</translation>
    </message>
    <message>
        <source>%1 more are listed in the ledger.</source>
        <translation>另有 %1 件，见台账。</translation>
    </message>
    <message>
        <source>Closed that had a due day</source>
        <translation>有期限的已结案</translation>
    </message>
    <message>
        <source>Delivered batches</source>
        <translation>交付批次</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>投诉率</translation>
    </message>
    <message>
        <source>Shipped quantity</source>
        <translation>出货数量</translation>
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
        <translation>期末未结</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>指标定义</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>统计起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>统计截止日</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>统计时点</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>历史链头</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Target: %1 %2 (%3)</source>
        <translation>目标：%1 %2（%3）</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>期末超期未结</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, clause %2, %3: %4</source>
        <translation>《%1》条款 %2，%3：%4</translation>
    </message>
    <message>
        <source>Complaints behind the figures</source>
        <translation>数据对应的投诉</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>投诉编号</translation>
    </message>
    <message>
        <source>And so many more</source>
        <translation>另有件数</translation>
    </message>
    <message>
        <source>Complaints in the report</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Complaint rate %1 (delivered batches %2); PPM %3 (shipped quantity %4). Changes of rates are in points of a percent.</source>
        <translation>投诉率 %1（交付批次 %2），PPM %3（出货数量 %4）。比率的增减以百分点计。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>达标情况</translation>
    </message>
    <message>
        <source>✓ met</source>
        <comment>the target</comment>
        <translation>✓ 达标</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <comment>the target</comment>
        <translation>✗ 未达标</translation>
    </message>
    <message>
        <source>· of them overdue</source>
        <translation>&#x3000;其中超期</translation>
    </message>
    <message>
        <source>Repeat rate %1 (%2 of %3), within %4 months; %5.</source>
        <translation>重复率 %1（%2/%3），按 %4 个月内计；%5。</translation>
    </message>
    <message>
        <source>Satisfied of those that answered</source>
        <translation>&#x3000;已评价的满意率</translation>
    </message>
    <message>
        <source>No case was chosen to be told.</source>
        <translation>没有选择重点案例。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be reported, by whom</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 of “%3”: %4</source>
        <comment>report, clause, standard, what it says</comment>
        <translation>%1（《%3》条款 %2）：%4</translation>
    </message>
    <message>
        <source>Reports that the standards ask for: %1</source>
        <translation>制度要求的报表：%1</translation>
    </message>
    <message>
        <source>Appendix: the complaints behind the figures</source>
        <translation>附录：数据对应的投诉</translation>
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
        <translation>累计比例</translation>
    </message>
    <message>
        <source>No customer was named in this period.</source>
        <translation>本期登记的投诉没有写明客户。</translation>
    </message>
    <message>
        <source>No product was named in this period.</source>
        <translation>本期登记的投诉没有写明产品。</translation>
    </message>
    <message>
        <source>Of them valid</source>
        <translation>其中有效</translation>
    </message>
    <message>
        <source>Complaints with returned goods</source>
        <translation>有退货的投诉</translation>
    </message>
    <message>
        <source>· quantity</source>
        <translation>&#x3000;退货数量</translation>
    </message>
    <message>
        <source>· value</source>
        <translation>&#x3000;退货金额</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>in the half-year before</comment>
        <translation>上个半年 %1</translation>
    </message>
    <message>
        <source>Registered a year earlier</source>
        <translation>去年同月登记件数</translation>
    </message>
</context>
<context>
    <name>ReportFigure</name>
    <message>
        <source>Registered</source>
        <translation>登记件数</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不属客诉</translation>
    </message>
    <message>
        <source>Repeated complaints</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>Loss to bear</source>
        <translation>责任损失</translation>
    </message>
    <message>
        <source>Borne by the company</source>
        <translation>公司承担</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>索赔金额</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>同意赔付</translation>
    </message>
    <message>
        <source>Defective quantity</source>
        <translation>不良数量</translation>
    </message>
    <message>
        <source>Due in the period</source>
        <translation>本期应结案</translation>
    </message>
    <message>
        <source>Due in the period and closed</source>
        <translation>本期应结案且已结案</translation>
    </message>
    <message>
        <source>Closed in the period</source>
        <translation>本期结案</translation>
    </message>
    <message>
        <source>Closed that had a due day</source>
        <translation>有期限的已结案</translation>
    </message>
    <message>
        <source>Closed on time</source>
        <translation>按期结案</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未结</translation>
    </message>
    <message>
        <source>Overdue at the end</source>
        <translation>期末超期未结</translation>
    </message>
    <message>
        <source>Returned goods</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Open for %1 to %2 days</source>
        <translation>未结 %1–%2 天</translation>
    </message>
    <message>
        <source>Open for over %1 days</source>
        <translation>未结 %1 天以上</translation>
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
        <translation>本年累计</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>What is typed into this report was changed in another window meanwhile; open it again to see both.</source>
        <translation>此报告的填写内容已在另一个窗口中修改，请重新打开后对照。</translation>
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
        <translation>%1年第%2季度</translation>
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
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>产品：%1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>责任方：%1</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Overview</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>趋势（十二个月）</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良类别</translation>
    </message>
    <message>
        <source>Who bears the loss</source>
        <translation>责任部门与责任方</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Handling times</source>
        <translation>处理时效</translation>
    </message>
    <message>
        <source>Repeated complaints</source>
        <translation>重复投诉</translation>
    </message>
    <message>
        <source>Demands, returns and costs</source>
        <translation>退货与损失</translation>
    </message>
    <message>
        <source>Satisfaction and follow-up</source>
        <translation>满意度与回访</translation>
    </message>
    <message>
        <source>Cases of note</source>
        <translation>重点案例</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下期重点</translation>
    </message>
</context>
<context>
    <name>ReportService</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>已取消统计。</translation>
    </message>
</context>
<context>
    <name>ReportSums</name>
    <message>
        <source>The sums of the reports hold complaint %1 otherwise than it is.</source>
        <translation>统计汇总中的投诉 %1 与实际不符。</translation>
    </message>
    <message>
        <source>The sums of the reports hold complaint %1 as the repetition of %2 others; it repeats %3.</source>
        <translation>统计汇总把投诉 %1 记为重复 %2 件，实际重复 %3 件。</translation>
    </message>
    <message>
        <source>The sums of the day %1 are not those of its complaints.</source>
        <translation>%1 的日汇总与当日投诉不符。</translation>
    </message>
    <message>
        <source>The sums of the month %1-%2 are not those of its complaints.</source>
        <translation>%1-%2 的月汇总与当月投诉不符。</translation>
    </message>
</context>
<context>
    <name>ReportTarget</name>
    <message>
        <source>Closing rate</source>
        <translation>结案率</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>回访率</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>重复率</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>投诉率</translation>
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
        <translation>退货</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>收到退货日期</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>退货处置</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>See complaints</source>
        <translation>查看投诉</translation>
    </message>
    <message>
        <source>Opens the desk, the ledger, slips and their attachments, and searches them.</source>
        <translation>打开工作台、台账、投诉单及其附件，并可搜索。</translation>
    </message>
    <message>
        <source>Enter slips</source>
        <translation>填写投诉单</translation>
    </message>
    <message>
        <source>Begins slips and keeps them as drafts of one&apos;s own.</source>
        <translation>新建投诉单，保存为自己的草稿。</translation>
    </message>
    <message>
        <source>Drafts of others</source>
        <translation>他人的草稿</translation>
    </message>
    <message>
        <source>Sees the drafts that others keep, goes on with them and throws them away.</source>
        <translation>查看、续填和丢弃他人保存的草稿。</translation>
    </message>
    <message>
        <source>File complaints</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Enters slips into the ledger, which gives them their number.</source>
        <translation>把投诉单列入台账并编号。</translation>
    </message>
    <message>
        <source>Change filed complaints</source>
        <translation>修改已登记的投诉</translation>
    </message>
    <message>
        <source>Changes complaints that stand in the ledger; the history keeps what was there.</source>
        <translation>修改台账中的投诉；原内容留在历史中。</translation>
    </message>
    <message>
        <source>Close complaints</source>
        <translation>投诉结案</translation>
    </message>
    <message>
        <source>Enters when a complaint is closed.</source>
        <translation>填写结案时间。</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>查看历史</translation>
    </message>
    <message>
        <source>Sees who changed what and when.</source>
        <translation>查看谁在何时修改了什么。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approves by signing in, for the approval roles that the role holds.</source>
        <translation>以角色所兼的审批岗位登录核准。</translation>
    </message>
    <message>
        <source>Record approvals from paper</source>
        <translation>补录纸面审批</translation>
    </message>
    <message>
        <source>Enters approvals that others signed on paper or gave by phone.</source>
        <translation>录入他人书面签字或电话作出的核准。</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>查看统计</translation>
    </message>
    <message>
        <source>Opens, prints and exports the reports.</source>
        <translation>打开、打印和导出统计报表。</translation>
    </message>
    <message>
        <source>Enter figures of reports</source>
        <translation>填写统计数据</translation>
    </message>
    <message>
        <source>Enters the deliveries and remarks that a report needs besides the complaints.</source>
        <translation>填写统计在投诉之外所需的交付数据和说明。</translation>
    </message>
    <message>
        <source>See assessments</source>
        <translation>查看考核</translation>
    </message>
    <message>
        <source>Opens the assessment sheets of people, departments and the company.</source>
        <translation>打开个人、部门和公司的考核表。</translation>
    </message>
    <message>
        <source>Fill in assessments</source>
        <translation>填写考核</translation>
    </message>
    <message>
        <source>Changes assessment sheets.</source>
        <translation>修改考核表。</translation>
    </message>
    <message>
        <source>Print internal forms</source>
        <translation>打印内部表单</translation>
    </message>
    <message>
        <source>Prints the forms that stay in the company.</source>
        <translation>打印留存公司内部的表单。</translation>
    </message>
    <message>
        <source>Print forms for customers</source>
        <translation>打印客户表单</translation>
    </message>
    <message>
        <source>Prints the forms that the customer gets.</source>
        <translation>打印交给客户的表单。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>Writes complaints out as spreadsheets and case files.</source>
        <translation>把投诉导出为电子表格和案例文件。</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <translation>导入投诉</translation>
    </message>
    <message>
        <source>Takes the complaints of a table into the ledger.</source>
        <translation>把表格中的投诉导入台账。</translation>
    </message>
    <message>
        <source>Change master data</source>
        <translation>修改基础资料</translation>
    </message>
    <message>
        <source>Changes customers, products, departments and staff.</source>
        <translation>修改客户、产品、部门和人员。</translation>
    </message>
    <message>
        <source>Change standards</source>
        <translation>修改制度</translation>
    </message>
    <message>
        <source>Brings in editions of standards and sets the figures that they leave open.</source>
        <translation>导入制度版本，设定制度留给公司自定的数值。</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Changes the company&apos;s settings in this database.</source>
        <translation>修改此数据库中的公司设置。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Makes copies of the database with its attachments.</source>
        <translation>备份数据库及其附件。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Checks that nobody changed the database behind the program&apos;s back.</source>
        <translation>核验数据库是否曾被绕过程序改动。</translation>
    </message>
    <message>
        <source>Manage users and roles</source>
        <translation>管理用户和角色</translation>
    </message>
    <message>
        <source>Makes users and roles, says what they may do, and gives new passwords.</source>
        <translation>新建用户和角色，规定其权限，重设密码。</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Reports and assessments</source>
        <translation>统计和考核</translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation>打印和文件</translation>
    </message>
    <message>
        <source>Master data and standards</source>
        <translation>基础资料和制度</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系统管理</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他栏目</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Names of staff</source>
        <translation>人员姓名</translation>
    </message>
</context>
<context>
    <name>RightGate</name>
    <message>
        <source>Needs the right “%1”, which %2 does not have. An administrator can give it.</source>
        <translation>需要“%1”权限，%2 没有此权限。可由管理员授予。</translation>
    </message>
    <message>
        <source>Not shown: none of your roles lets you see “%1”.</source>
        <translation>不予显示：您的角色都无权查看“%1”。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>业务员</translation>
    </message>
    <message>
        <source>Complaint clerk</source>
        <translation>客诉专员</translation>
    </message>
    <message>
        <source>Quality manager</source>
        <translation>质量经理</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>销售经理</translation>
    </message>
    <message>
        <source>Vice president sales</source>
        <translation>销售副总</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>both sides of &apos;%1&apos; must be of one type: here %2 and %3</source>
        <translation>“%1”两边必须是同一类型：这里是%2和%3</translation>
    </message>
    <message>
        <source>hours count from a moment, not from a day</source>
        <translation>小时要从某一时刻算起，不能从某一天算起</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>%1和%2不能相加</translation>
    </message>
    <message>
        <source>%2 cannot be taken from %1</source>
        <translation>不能从%1中减去%2</translation>
    </message>
    <message>
        <source>: write days(from, to)</source>
        <translation>：请写 days(起, 止)</translation>
    </message>
    <message>
        <source>: write money with two decimals, as 2000.00</source>
        <translation>：金额要写两位小数，如 2000.00</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be multiplied</source>
        <translation>%1和%2不能相乘</translation>
    </message>
    <message>
        <source>%1 needs %2 here, but this is %3</source>
        <translation>%1 在这里需要%2，但这是%3</translation>
    </message>
    <message>
        <source>first takes one set</source>
        <translation>first 需要一个集合</translation>
    </message>
    <message>
        <source>first takes a set, not %1</source>
        <translation>first 需要集合，不能是%1</translation>
    </message>
    <message>
        <source>%1 needs &apos;for&apos;: write %1(… for x in list)</source>
        <translation>%1 缺少 for：请写 %1(… for x in list)</translation>
    </message>
    <message>
        <source>no function is called %1</source>
        <translation>没有名为 %1 的函数</translation>
    </message>
    <message>
        <source>given takes one value</source>
        <translation>given 只取一个值</translation>
    </message>
    <message>
        <source>this is always given</source>
        <translation>这个值总是存在</translation>
    </message>
    <message>
        <source>%1 takes two values, or a list: %1(x for y in list)</source>
        <translation>%1 需要两个值，或一个列表：%1(x for y in list)</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1没有大小之分</translation>
    </message>
    <message>
        <source>a list or set is needed after &apos;in&apos;, but this is %1</source>
        <translation>in 后面需要列表或集合，但这是%1</translation>
    </message>
    <message>
        <source>%1 does not go through a list</source>
        <translation>%1 不能遍历列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already means something; choose another name</source>
        <translation>“%1”已有含义，请换一个名字</translation>
    </message>
    <message>
        <source>too many lists inside one another; use a named value</source>
        <translation>列表嵌套太多；请使用命名值</translation>
    </message>
    <message>
        <source>&apos;within&apos; belongs to history only</source>
        <translation>within 只能用于 history</translation>
    </message>
    <message>
        <source>list keeps whole elements: write list(%1 for %1 in …)</source>
        <translation>list 保留整个元素：请写 list(%1 for %1 in …)</translation>
    </message>
    <message>
        <source>a condition is needed here, but this is %1</source>
        <translation>这里需要条件，但这是%1</translation>
    </message>
    <message>
        <source>%1 does not work on %2</source>
        <translation>%1 不能用于%2</translation>
    </message>
    <message>
        <source>two evidence rows have the id &apos;%1&apos;</source>
        <translation>有两行证据的 id 都是“%1”</translation>
    </message>
    <message>
        <source>a set is written { of = &quot;cost&quot;, ids = [ … ] }</source>
        <translation>集合要写成 { of = &quot;cost&quot;, ids = [ … ] }</translation>
    </message>
    <message>
        <source>no vocabulary is called &apos;%1&apos;</source>
        <translation>没有名为“%1”的词表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already means something; give the set another name</source>
        <translation>“%1”已有含义，请给集合换一个名字</translation>
    </message>
    <message>
        <source>the group &apos;%1&apos; of %2 is called like a name of the rule language</source>
        <translation>%2的分组“%1”与规则语言的名字相同</translation>
    </message>
    <message>
        <source>no %1 has the id &apos;%2&apos;</source>
        <translation>没有 id 为“%2”的%1</translation>
    </message>
    <message>
        <source>signers or roles are needed here, but this is %1</source>
        <translation>这里需要签字人或岗位，但这是%1</translation>
    </message>
    <message>
        <source>a kind is an id in quotes, or { kind = &quot;…&quot;, when = &quot;…&quot; }</source>
        <translation>种类要写成带引号的 id，或 { kind = &quot;…&quot;, when = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>kinds are missing: what proves it?</source>
        <translation>缺少 kinds：用什么证明？</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>a backslash has no place in an expression</source>
        <translation>表达式里不能有反斜杠</translation>
    </message>
    <message>
        <source>this is %1, but %2 is needed here</source>
        <translation>这是%1，但这里需要%2</translation>
    </message>
    <message>
        <source>: write %1.00</source>
        <translation>：请写 %1.00</translation>
    </message>
    <message>
        <source>: write date(%1)</source>
        <translation>：请写 date(%1)</translation>
    </message>
    <message>
        <source>the text is too long: more than %1 characters</source>
        <translation>文字太长：超过 %1 个字符</translation>
    </message>
    <message>
        <source>&apos;}&apos; without &apos;{&apos; before it</source>
        <translation>“}”前面没有“{”</translation>
    </message>
    <message>
        <source>&apos;{&apos; without &apos;}&apos; after it</source>
        <translation>“{”后面没有“}”</translation>
    </message>
    <message>
        <source>%1 cannot be printed; name one of its fields</source>
        <translation>%1不能直接打印，请写出它的一个字段</translation>
    </message>
    <message>
        <source>{%1} may be absent; the text then says （未填）</source>
        <translation>{%1} 可能没有值；那时文字里显示（未填）</translation>
    </message>
    <message>
        <source>the rulebook is too large: more than %1 expression nodes</source>
        <translation>制度文件太大：表达式节点超过 %1 个</translation>
    </message>
    <message>
        <source>no such date: %1; write 2026-10-01</source>
        <translation>没有这个日期：%1；请写成 2026-10-01</translation>
    </message>
    <message>
        <source>no such share: %1; write 66.67%, at most four decimals</source>
        <translation>不是有效的比例：%1；请写成 66.67%，最多四位小数</translation>
    </message>
    <message>
        <source>no such span: %1; write 30min, 24h, 0.5wd, 30d, 1w, 3wd or 7mo</source>
        <translation>不是有效的时长：%1；请写成 30min、24h、0.5wd、30d、1w、3wd 或 7mo</translation>
    </message>
    <message>
        <source>money has exactly two decimals: write 2000.00, not %1</source>
        <translation>金额必须恰好两位小数：请写 2000.00，不要写 %1</translation>
    </message>
    <message>
        <source>number too large: %1</source>
        <translation>数字太大：%1</translation>
    </message>
    <message>
        <source>a minus needs a space on both sides</source>
        <translation>减号两边都要有空格</translation>
    </message>
    <message>
        <source>&apos;=&apos; is no comparison; write ==</source>
        <translation>“=”不是比较；请写 ==</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no meaning in an expression</source>
        <translation>“%1”在表达式里没有意义</translation>
    </message>
    <message>
        <source>the clause list lacks %1</source>
        <translation>条款表里没有 %1</translation>
    </message>
    <message>
        <source>nothing reads the circumstance %1</source>
        <translation>没有规则用到情形 %1</translation>
    </message>
    <message>
        <source>nothing names the role %1</source>
        <translation>没有规则提到岗位 %1</translation>
    </message>
    <message>
        <source>&apos;not&apos; is silent while its condition is unknown; ask given(…) first, or write not (… else false)</source>
        <translation>条件未知时 not 不起作用；请先写 given(…)，或写 not (… else false)</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1不能与%2比较</translation>
    </message>
    <message>
        <source>: write date(…) around the moment</source>
        <translation>：请给时刻加上 date(…)</translation>
    </message>
    <message>
        <source>: use &apos;is&apos;</source>
        <translation>：请用 is</translation>
    </message>
    <message>
        <source>conditions are not compared; use and, or, not</source>
        <translation>条件不能比较；请用 and、or、not</translation>
    </message>
    <message>
        <source>%1 has no order or equality</source>
        <translation>%1不能比较大小或相等</translation>
    </message>
    <message>
        <source>&apos;is&apos; needs an id on the left, but this is %1</source>
        <translation>is 左边需要 id，但这是%1</translation>
    </message>
    <message>
        <source>&apos;in&apos; needs an id on the left, but this is %1</source>
        <translation>in 左边需要 id，但这是%1</translation>
    </message>
    <message>
        <source>%1 cannot be in %2</source>
        <translation>%1不可能在%2中</translation>
    </message>
    <message>
        <source>&apos;has&apos; needs a set on the left, but this is %1</source>
        <translation>has 左边需要集合，但这是%1</translation>
    </message>
    <message>
        <source>%1 cannot have members of %2</source>
        <translation>%1不可能含有%2的成员</translation>
    </message>
    <message>
        <source>nothing says what these ids are; give the named value its kind, as of = &quot;role&quot;</source>
        <translation>看不出这些 id 属于哪个词表；请给命名值写明，如 of = &quot;role&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice in the list</source>
        <translation>“%1”在列表中出现两次</translation>
    </message>
    <message>
        <source>this is never reached: what stands before &apos;else&apos; is never absent</source>
        <translation>永远用不到：else 前面的值总是存在</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is missing</source>
        <translation>缺少键“%1”</translation>
    </message>
    <message>
        <source>the shares add up to %1, not to 100%</source>
        <translation>比例合计为 %1，不是 100%</translation>
    </message>
    <message>
        <source>the shares add up to %1, more than 100%</source>
        <translation>比例合计为 %1，超过 100%</translation>
    </message>
    <message>
        <source>&apos;of&apos; and &apos;on&apos; exclude each other</source>
        <translation>of 和 on 不能同时使用</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already means something; give the named value another name</source>
        <translation>“%1”已有含义，请给命名值换一个名字</translation>
    </message>
    <message>
        <source>a named value is an expression in quotes, or { is = &quot;…&quot; }</source>
        <translation>命名值要写成带引号的表达式，或 { is = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>；是否应为 %1？</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>nested too deeply; use a named value</source>
        <translation>嵌套太深；请使用命名值</translation>
    </message>
    <message>
        <source>the expression is too long; use named values</source>
        <translation>表达式太长；请使用命名值</translation>
    </message>
    <message>
        <source>comparisons cannot be chained; write a &lt; b and b &lt; c</source>
        <translation>比较不能连写；请写 a &lt; b and b &lt; c</translation>
    </message>
    <message>
        <source>write &apos;not x is id&apos; instead of &apos;is not&apos;</source>
        <translation>请写 not x is id，不要写 is not</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>the sum is too long; use named values</source>
        <translation>加减式太长；请使用命名值</translation>
    </message>
    <message>
        <source>the product is too long; use named values</source>
        <translation>乘式太长；请使用命名值</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>a span of days such as 3mo</source>
        <translation>以天计的时长，如 3mo</translation>
    </message>
    <message>
        <source>%1 is %2 and has no fields</source>
        <translation>%1 是%2，没有字段</translation>
    </message>
    <message>
        <source>gradeSoFar means something in grade rows only</source>
        <translation>gradeSoFar 只能用在等级行中</translation>
    </message>
    <message>
        <source>%1 means something in liability steps only</source>
        <translation>%1 只能用在责任划分步骤中</translation>
    </message>
    <message>
        <source>%1 needs an id: write %1.id</source>
        <translation>%1 后面要有 id：请写 %1.id</translation>
    </message>
    <message>
        <source>several rows have the id %1; give the one that is meant an id of its own</source>
        <translation>有几行的 id 都是 %1；请给所指的那一行一个单独的 id</translation>
    </message>
    <message>
        <source>several rows are called %1; give each an id of its own</source>
        <translation>有几行都叫 %1；请给每行一个单独的 id</translation>
    </message>
    <message>
        <source>several vocabularies have a group %1; nothing says which is meant</source>
        <translation>几个词表都有分组 %1；看不出指的是哪个</translation>
    </message>
    <message>
        <source>events needs an id: write events.id</source>
        <translation>events 后面要有 id：请写 events.id</translation>
    </message>
    <message>
        <source>a path through a list collects ids; write a gather, as sum(x.%1 for x in …)</source>
        <translation>穿过列表的路径只收集 id；请写遍历式，如 sum(x.%1 for x in …)</translation>
    </message>
    <message>
        <source>nothing is called %1 here</source>
        <translation>这里没有名为 %1 的项</translation>
    </message>
    <message>
        <source>cases inside cases at most %1 deep</source>
        <translation>cases 最多嵌套 %1 层</translation>
    </message>
    <message>
        <source>cases are empty: the row never strikes</source>
        <translation>cases 是空的：这一行永远不会生效</translation>
    </message>
    <message>
        <source>The rulebook file %1 cannot be read.</source>
        <translation>无法读取制度文件 %1。</translation>
    </message>
    <message>
        <source>The rulebooks are missing: there is no %1.</source>
        <translation>找不到制度：没有 %1。</translation>
    </message>
    <message>
        <source>the file is too large for a rulebook: more than 8 MB</source>
        <translation>文件太大，不像制度：超过 8 MB</translation>
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
        <translation>编号格式要有 {serial:4}，否则两件投诉会得到同一个编号</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>these need one another in a circle: %1</source>
        <translation>它们互相依赖成圈：%1</translation>
    </message>
    <message>
        <source>no status is called &apos;%1&apos;</source>
        <translation>没有名为“%1”的状态</translation>
    </message>
    <message>
        <source>&apos;until&apos; and &apos;within&apos; exclude each other</source>
        <translation>until 和 within 不能同时使用</translation>
    </message>
    <message>
        <source>&apos;within&apos; needs &apos;from&apos;: what does it count from?</source>
        <translation>within 缺少 from：从什么时候算起？</translation>
    </message>
    <message>
        <source>&apos;from&apos; needs &apos;within&apos;: how long?</source>
        <translation>from 缺少 within：多长时间？</translation>
    </message>
    <message>
        <source>a time is missing: write from and within, or until</source>
        <translation>缺少时间：请写 from 和 within，或 until</translation>
    </message>
    <message>
        <source>out-of-scope stands in rows of its own: scope is settled before everything else</source>
        <translation>out-of-scope 要单独成行：先定范围，再定其他</translation>
    </message>
    <message>
        <source>mode is &quot;all&quot; or &quot;any&quot;, not &quot;%1&quot;</source>
        <translation>mode 只能是 &quot;all&quot; 或 &quot;any&quot;，不能是 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nobody is named for this deadline: role is missing</source>
        <translation>这个期限没有责任人：缺少 role</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>the expression ends where %1 is expected</source>
        <translation>表达式到此结束，这里还应有%1</translation>
    </message>
    <message>
        <source>%1 is expected, not &apos;%2&apos;</source>
        <translation>这里应是%1，不能是“%2”</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left over; an operator is missing before it</source>
        <translation>“%1”是多余的；它前面缺少运算符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a word of the grammar; %2 is expected</source>
        <translation>“%1”是语法词；这里应是%2</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is not known here</source>
        <translation>这里没有键“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2</source>
        <translation>“%1”必须是%2</translation>
    </message>
    <message>
        <source>; figures stand in quotes, as &quot;2000.00&quot;</source>
        <translation>；数字要加引号，如 &quot;2000.00&quot;</translation>
    </message>
    <message>
        <source>; days stand in quotes, as &quot;2026-10-01&quot;</source>
        <translation>；日期要加引号，如 &quot;2026-10-01&quot;</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>带引号的文字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] 中的列表</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds texts in quotes only</source>
        <translation>“%1”里只能有带引号的文字</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds tables only, as { … }</source>
        <translation>“%1”里只能有表，如 { … }</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>circumstance</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>投诉方式</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据种类</translation>
    </message>
    <message>
        <source>party</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>核准事项</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>payment status</source>
        <translation>货款情况</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>kind of return</source>
        <translation>退货类型</translation>
    </message>
    <message>
        <source>proof status</source>
        <translation>证据状态</translation>
    </message>
    <message>
        <source>approval status</source>
        <translation>核准状态</translation>
    </message>
    <message>
        <source>deadline status</source>
        <translation>期限状态</translation>
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
        <translation>证据行</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>证据件</translation>
    </message>
    <message>
        <source>responsible party</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>earlier complaint</source>
        <translation>以往投诉</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>filing limit</source>
        <translation>投诉时限</translation>
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
        <translation>整数</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>计算金额</translation>
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
        <translation>时刻</translation>
    </message>
    <message>
        <source>span of hours</source>
        <translation>以小时计的时长</translation>
    </message>
    <message>
        <source>span of days</source>
        <translation>以天计的时长</translation>
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
        <translation>%1的列表</translation>
    </message>
    <message>
        <source>list of ids</source>
        <translation>id 列表</translation>
    </message>
    <message>
        <source>a vocabulary holds at most %1 ids</source>
        <translation>一个词表最多 %1 个 id</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; stands twice among %2</source>
        <translation>id“%1”在%2中出现两次</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id; write letters and digits joined by single hyphens, as slip-inaccurate</source>
        <translation>“%1”不能作 id；请用字母和数字，以单个连字符相连，如 slip-inaccurate</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a word of the grammar and cannot be an id</source>
        <translation>“%1”是语法词，不能作 id</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a shared id of %2 already</source>
        <translation>“%1”已是%2的共用 id</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n argument(s)</source>
        <translation>
            <numerusform>%1 需要 %n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>two clauses have the id &apos;%1&apos;</source>
        <translation>有两个条款的 id 都是“%1”</translation>
    </message>
    <message>
        <source>&apos;max&apos; is %1, less than &apos;min&apos;, which is %2</source>
        <translation>max 为 %1，小于 min 的 %2</translation>
    </message>
    <message>
        <source>no placeholder in the clause here: only status, notice, recovery and penalty rows write it out</source>
        <translation>此处的条款不能用占位符：只有 status、notice、recovery、penalty 行会代入它</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in the lines of a liability step only; name the party here</source>
        <translation>“%1”只能用在责任划分步骤的 lines 中；此处请写明责任方</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is not known in a case: the row itself carries it</source>
        <translation>cases 中没有键“%1”：它应写在所在的行上</translation>
    </message>
    <message>
        <source>%1 looks at the sheets of others; of the period before they are not at hand, so &apos;before&apos; cannot name it</source>
        <translation>%1 要看其他考核表，而上期只有本表，所以 before 不能引用它</translation>
    </message>
    <message>
        <source>nothing reads the input %1</source>
        <translation>没有规则用到填报项 %1</translation>
    </message>
    <message>
        <source>an assessment needs a figure: write [[assessment.figure]]</source>
        <translation>考核至少要有一个指标：请写 [[assessment.figure]]</translation>
    </message>
    <message>
        <source>an assessment has at most %1 inputs and %1 figures</source>
        <translation>一项考核最多 %1 个填报项、%1 个指标</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &quot;%2&quot;</source>
        <translation>“%1”不能是“%2”</translation>
    </message>
    <message>
        <source>; write one of: %1</source>
        <translation>；请写下列之一：%1</translation>
    </message>
    <message>
        <source>no period is named: write periods = [&quot;month&quot;]</source>
        <translation>没有写周期：请写 periods = [&quot;month&quot;]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice in this assessment</source>
        <translation>“%1”在本考核中出现两次</translation>
    </message>
    <message>
        <source>a score needs its highest value: write max = &quot;100&quot;</source>
        <translation>评分要有最高分：请写 max = &quot;100&quot;</translation>
    </message>
    <message>
        <source>only counts and scores have a highest value</source>
        <translation>只有数量和评分有最大值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a highest value; write max = &quot;100&quot;</source>
        <translation>“%1”不能作最大值；请写 max = &quot;100&quot;</translation>
    </message>
    <message>
        <source>a choice needs its choices: write choices = [{ id = &quot;…&quot;, zh = &quot;…&quot; }]</source>
        <translation>选择项要有可选的内容：请写 choices = [{ id = &quot;…&quot;, zh = &quot;…&quot; }]</translation>
    </message>
    <message>
        <source>only an input of kind &quot;choice&quot; has choices</source>
        <translation>只有 kind 是 &quot;choice&quot; 的填报项才有 choices</translation>
    </message>
    <message>
        <source>the choice &apos;%1&apos; is called %2 above</source>
        <translation>选项“%1”在上面叫作“%2”</translation>
    </message>
    <message>
        <source>decimals are &quot;0&quot; to &quot;%1&quot;, not &quot;%2&quot;</source>
        <translation>decimals 只能是 &quot;0&quot; 到 &quot;%1&quot;，不能是 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>counts and money have no decimals to choose</source>
        <translation>数量和金额不能选小数位数</translation>
    </message>
    <message>
        <source>money has no weight</source>
        <translation>金额没有权重</translation>
    </message>
    <message>
        <source>a weight is a figure of its own: write &quot;30%&quot;, or a named value that is one</source>
        <translation>权重本身是一个数：请写 &quot;30%&quot;，或一个这样的命名值</translation>
    </message>
    <message>
        <source>the weights add up to %1, not to 100%</source>
        <translation>权重合计 %1，不是 100%</translation>
    </message>
    <message>
        <source>a rulebook has at most %1 assessments</source>
        <translation>一个制度最多 %1 项考核</translation>
    </message>
    <message>
        <source>two assessments have the id &apos;%1&apos;</source>
        <translation>有两项考核的 id 都是“%1”</translation>
    </message>
    <message>
        <source>%1 leaves no figure to the company</source>
        <translation>%1 没有留给公司自定的数值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no figure that the standard leaves open; there are %2</source>
        <translation>“%1”不是制度留给公司自定的数值；可定的有 %2</translation>
    </message>
    <message>
        <source>the figure is missing; it was %1</source>
        <translation>缺少数值；原为 %1</translation>
    </message>
    <message>
        <source>a figure stands on one line, without quotes and backslashes: %1</source>
        <translation>数值须写在一行内，不含引号和反斜杠：%1</translation>
    </message>
    <message>
        <source>ratio takes two values: write ratio(part, whole)</source>
        <translation>ratio 要两个值：请写 ratio(部分, 全部)</translation>
    </message>
    <message>
        <source>ratio takes two figures, or money and money; here %1 and %2</source>
        <translation>ratio 要两个数，或两个金额；这里是%1和%2</translation>
    </message>
    <message>
        <source>%1 looks at the complaint that is judged; an assessment can only name values that do not</source>
        <translation>%1 要看所判定的投诉；考核只能引用不看投诉的命名值</translation>
    </message>
    <message>
        <source>no input has the id &apos;%1&apos;</source>
        <translation>没有 id 为“%1”的填报项</translation>
    </message>
    <message>
        <source>no figure has the id &apos;%1&apos;</source>
        <translation>没有 id 为“%1”的指标</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of this input</source>
        <translation>“%1”不是这个填报项的选项</translation>
    </message>
    <message>
        <source>; its choices are %1</source>
        <translation>；它的选项有 %1</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>考核表</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no status; valid, pending, invalid and out-of-scope can be given other words</source>
        <translation>“%1”不是判定状态；能另定叫法的只有 valid、pending、invalid 和 out-of-scope</translation>
    </message>
</context>
<context>
    <name>RulebookFile</name>
    <message>
        <source>Rulebooks (*.toml);;All files (*)</source>
        <translation>制度文件 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
</context>
<context>
    <name>RulebookLint</name>
    <message>
        <source>this says the same as the case above it (line %1): one case with &apos;or&apos; would do</source>
        <translation>与上一种情况（第 %1 行）的结果相同：用 or 并成一种即可</translation>
    </message>
    <message>
        <source>there is no sentence for staff: text is missing</source>
        <translation>没有给经办人看的说明：缺少 text</translation>
    </message>
    <message>
        <source>this rests on the house default %1 and does not say so: add houseDefault = true</source>
        <translation>用到系统默认值 %1 却没有标明：请加 houseDefault = true</translation>
    </message>
    <message>
        <source>nobody is asked: the list of roles is empty</source>
        <translation>没有人可以核准：岗位列表是空的</translation>
    </message>
    <message>
        <source>the rulebook is too large to look for gaps and idle rows everywhere: the search was given up</source>
        <translation>制度太大，无法处处检查遗漏和用不到的行：检查已中止</translation>
    </message>
    <message>
        <source>not checked for gaps and idle rows: the conditions are too many</source>
        <translation>条件太多，没有检查遗漏和用不到的行</translation>
    </message>
    <message>
        <source>this can never hold: no complaint makes &apos;%1&apos; true</source>
        <translation>永远不会成立：没有投诉能使“%1”成立</translation>
    </message>
    <message>
        <source>this can never hold: &apos;%1&apos; is never true</source>
        <translation>永远不会成立：“%1”总是不成立</translation>
    </message>
    <message>
        <source>this can never hold: &apos;%1&apos; and &apos;%2&apos; exclude each other; the example meets only the first</source>
        <translation>永远不会成立：“%1”与“%2”互相排斥；示例只符合前一个</translation>
    </message>
    <message>
        <source>this can never hold: its conditions exclude one another</source>
        <translation>永远不会成立：各条件互相排斥</translation>
    </message>
    <message>
        <source>this is never chosen: whenever it is there, something before &apos;else&apos; is there too</source>
        <translation>永远用不到：它有值时，else 前面的总也有值</translation>
    </message>
    <message>
        <source>&apos;max&apos; may come out less than &apos;min&apos;</source>
        <translation>max 可能小于 min</translation>
    </message>
    <message>
        <source>&apos;max&apos; comes out less than &apos;min&apos;</source>
        <translation>max 会小于 min</translation>
    </message>
    <message>
        <source>this and the deadline of line %1 may hold together: two deadlines for one stage; give each an id if both are meant</source>
        <translation>与第 %1 行的期限可能同时成立：一个环节有了两个期限；如果确要两个，请各给一个 id</translation>
    </message>
    <message>
        <source>this and the row of line %1 may hold together: the first &apos;instead&apos; then counts</source>
        <translation>与第 %1 行可能同时成立：那时以第一个 instead 为准</translation>
    </message>
    <message>
        <source>this and the notice of line %1 have one id and may hold together: the notice then stands twice</source>
        <translation>与第 %1 行的提示 id 相同，且可能同时成立：那时提示会出现两次</translation>
    </message>
    <message>
        <source>this never gets its turn: whatever it would take, a case above it takes, as line %1 the example</source>
        <translation>永远轮不到：属于它的投诉都已归入上面的情况，如示例归入第 %1 行</translation>
    </message>
    <message>
        <source>this never gets its turn: the cases above it take everything</source>
        <translation>永远轮不到：上面的情况已包括全部投诉</translation>
    </message>
    <message>
        <source>there may be complaints that no case here takes</source>
        <translation>可能有投诉不属于这里的任何一种情况</translation>
    </message>
    <message>
        <source>there are complaints that no case here takes</source>
        <translation>有的投诉不属于这里的任何一种情况</translation>
    </message>
    <message>
        <source>the bands leave a hole: something holds below the figure of the example and above it, nothing at it</source>
        <translation>分档有空缺：低于和高于示例数值时都有成立的，恰为该数值时没有</translation>
    </message>
    <message>
        <source>the figure of the example falls between two bands: neither takes it, but line %1 further down</source>
        <translation>示例的数值落在两档之间：两档都不含它，由后面的第 %1 行接住</translation>
    </message>
    <message>
        <source>this step is never reached: those above it always take all that is left</source>
        <translation>永远到不了这一步：前面的步骤总把余下的损失全部分完</translation>
    </message>
    <message>
        <source>this grade is never given: whenever it holds, a higher grade holds too, as in the example</source>
        <translation>永远不会评为此等级：它符合时，更高的等级也符合，如示例</translation>
    </message>
    <message>
        <source>a complaint may stay pending for ever: when the last day has passed this still holds, and no row makes the complaint invalid</source>
        <translation>投诉可能永远待补：过了最后一天这一行仍成立，而没有一行判为无效</translation>
    </message>
    <message>
        <source>nothing reads the named value %1</source>
        <translation>没有规则用到命名值 %1</translation>
    </message>
    <message>
        <source>nothing reads the set %1</source>
        <translation>没有规则用到集合 %1</translation>
    </message>
    <message>
        <source>nothing reads the group %1</source>
        <translation>没有规则用到分组 %1</translation>
    </message>
    <message>
        <source>no row gives the grade %1</source>
        <translation>没有一行评为等级 %1</translation>
    </message>
    <message>
        <source>no row admits the evidence %1</source>
        <translation>没有一行采纳证据 %1</translation>
    </message>
    <message>
        <source>no approval is for the matter %1</source>
        <translation>没有核准行针对事项 %1</translation>
    </message>
    <message>
        <source>the stage %1 has no deadline and no rule reads it</source>
        <translation>环节 %1 没有期限，也没有规则用到它</translation>
    </message>
    <message>
        <source>no rule reads the event %1</source>
        <translation>没有规则用到事件 %1</translation>
    </message>
    <message>
        <source>no clause is named: where does the standard say so?</source>
        <translation>没有写明条款：制度的哪一条这样规定？</translation>
    </message>
</context>
<context>
    <name>RulebookService</name>
    <message>
        <source>The file is not UTF-8; save it as UTF-8 and try again.</source>
        <translation>文件不是 UTF-8 编码；请另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>Edition %1 of %2 is here already, word for word.</source>
        <translation>《%2》第 %1 版已经有了，内容完全相同。</translation>
    </message>
    <message>
        <source>There is an edition %1 of %2 already, with another content; an edition never changes, so give this one another name.</source>
        <translation>《%2》已有内容不同的第 %1 版；版本不再改动，请给这一版另取版本号。</translation>
    </message>
    <message>
        <source>Edition %1 takes over on %2 already; this one judges only until then.</source>
        <translation>第 %1 版已定于 %2 起施行；这一版只判定到那时为止。</translation>
    </message>
    <message>
        <source>There are other editions of %1, so this one needs the day from which it is in force, as 2026-10-01.</source>
        <translation>《%1》还有其他版本，这一版须写明施行日期，如 2026-10-01。</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) registered on %1 or later have been filed already; they keep the edition that judged them.</source>
        <translation>
            <numerusform>%1 起登记的投诉已有 %n 件列入台账；它们仍按原版本判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has brought in an edition %1 of %2 meanwhile; nothing was changed. Look at it first.</source>
        <translation>在此期间有人已导入《%2》第 %1 版；没有作任何改动，请先查看那一版。</translation>
    </message>
    <message>
        <source>There is no standard &quot;%1&quot;.</source>
        <translation>没有制度“%1”。</translation>
    </message>
    <message>
        <source>The figure is %1 already.</source>
        <translation>该数值已经是 %1。</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is needed here, as in %4.</source>
        <translation>%1 是%2，此处需要%3，如 %4。</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>Very satisfied</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未回访</translation>
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
        <translation>台账(&amp;L)</translation>
    </message>
    <message>
        <source>Sli&amp;p</source>
        <translation>投诉单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>统计(&amp;R)</translation>
    </message>
    <message>
        <source>Rule&amp;books</source>
        <translation>制度(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
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
        <translation>另一个窗口正在建立“%1”的搜索索引。</translation>
    </message>
    <message>
        <source>%1 places of the index belong to no complaint.</source>
        <translation>索引中有 %1 个位置不属于任何投诉。</translation>
    </message>
    <message>
        <source>Row %1 of the index cannot be read.</source>
        <translation>无法读取索引的第 %1 行。</translation>
    </message>
    <message>
        <source>Row %1 of the index names a place that was never given.</source>
        <translation>索引的第 %1 行指向从未分配的位置。</translation>
    </message>
    <message>
        <source>What waits at place %1 does not fit what the index says of it.</source>
        <translation>位置 %1 待并入的内容与索引所记不符。</translation>
    </message>
    <message>
        <source>Complaint %1 is not in the index.</source>
        <translation>索引中没有投诉 %1。</translation>
    </message>
    <message>
        <source>Complaint %1 stands in the wrong order.</source>
        <translation>投诉 %1 的次序不对。</translation>
    </message>
    <message>
        <source>The index has other texts of complaint %1 than the complaint itself.</source>
        <translation>索引中投诉 %1 的文字与投诉本身不同。</translation>
    </message>
    <message>
        <source>The search index of “%1” is damaged; make it anew (kesu-cli index --rebuild). The complaints are not touched by that.</source>
        <translation>“%1”的搜索索引已损坏，请重建（kesu-cli index --rebuild）。投诉内容不受影响。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The name or the password is wrong. Try again at %1.</source>
        <translation>用户名或密码不对。请在 %1 后重试。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>用户名或密码不对。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again at %1.</source>
        <translation>密码错误次数过多。请在 %1 后重试。</translation>
    </message>
    <message>
        <source>This password was given by an administrator; choose one of your own first.</source>
        <translation>此密码是管理员给的，请先改成自己的密码。</translation>
    </message>
</context>
<context>
    <name>SlipActions</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>登记(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Clause about this field</source>
        <translation>本栏所依据的条款</translation>
    </message>
    <message>
        <source>Discard this draft …</source>
        <translation>丢弃此草稿 …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>File the complaint: it goes into the ledger</source>
        <translation>登记投诉，列入台账</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>打印表单</translation>
    </message>
</context>
<context>
    <name>SlipRights</name>
    <message>
        <source>None of your roles lets you change “%1”.</source>
        <translation>您的角色都无权修改“%1”。</translation>
    </message>
</context>
<context>
    <name>StagesSection</name>
    <message>
        <source>Stages</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>More stages</source>
        <translation>更多环节</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>已记录 %1 项</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is no date; write 10-5, 2026-10-05, t or +3</source>
        <translation>“%1”不是日期，可写 10-5、2026-10-05、t、+3</translation>
    </message>
    <message>
        <source>“%1” is no time; write 10-5 9:30, 2026-10-05 09:30 or t</source>
        <translation>“%1”不是时间，可写 10-5 9:30、2026-10-05 09:30、t</translation>
    </message>
    <message>
        <source>“%1” is negative: an amount is 0.00 or more</source>
        <translation>“%1”是负数，金额应不小于 0.00</translation>
    </message>
    <message>
        <source>“%1” is no amount; write yuan, as 1234.50</source>
        <translation>“%1”不是金额，以元为单位，如 1234.50</translation>
    </message>
    <message>
        <source>“%1” is no quantity: write a whole number, as 5000</source>
        <translation>“%1”不是数量，请写整数，如 5000</translation>
    </message>
    <message>
        <source>“%1” is more than the whole: a share is at most 100%</source>
        <translation>“%1”超过全部，比例最多 100%</translation>
    </message>
    <message>
        <source>“%1” is no share: write percent with at most four decimals, as 66.67%</source>
        <translation>“%1”不是比例，请写百分数，最多四位小数，如 66.67%</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Of the history, the entries %1 to %2 are missing.</source>
        <translation>历史缺少第 %1 至 %2 条记录。</translation>
    </message>
    <message>
        <source>Entry %1 of the history (%2, %3) was changed, or is not the one that was written behind entry %4.</source>
        <translation>历史第 %1 条（%2，%3）已被改动，或不是当时接在第 %4 条之后的那一条。</translation>
    </message>
    <message>
        <source>The paper is right: it names entry %1 (%2, %3), and the history up to there is still the same.</source>
        <translation>与纸面相符：纸面所记的是第 %1 条（%2，%3），到该条为止的历史没有变动。</translation>
    </message>
    <message>
        <source>The paper does not fit: entry %1 (%2, %3) has another hash here, so the history up to there is not the one that the paper came from.</source>
        <translation>与纸面不符：第 %1 条（%2，%3）的哈希不同，到该条为止的历史已不是打印该纸面时的历史。</translation>
    </message>
    <message>
        <source>The history breaks off behind entry %1; it went on to entry %2.</source>
        <translation>历史在第 %1 条之后中断，原来记到第 %2 条。</translation>
    </message>
    <message>
        <source>The paper does not fit: it names entry %1, and this history ends with entry %2.</source>
        <translation>与纸面不符：纸面所记的是第 %1 条，而此历史止于第 %2 条。</translation>
    </message>
    <message>
        <source>The paper does not fit: no entry here has that hash.</source>
        <translation>与纸面不符：没有任何一条记录具有该哈希。</translation>
    </message>
    <message>
        <source>The attachment “%1” of the complaint %2 is missing.</source>
        <translation>缺少投诉 %2 的附件“%1”。</translation>
    </message>
    <message>
        <source>The attachment “%1” of the complaint %2 was changed: it is not what was attached.</source>
        <translation>投诉 %2 的附件“%1”已被改动，与添加时不同。</translation>
    </message>
    <message>
        <source>The attachment “%1” of the complaint %2 cannot be read.</source>
        <translation>无法读取投诉 %2 的附件“%1”。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>The file is damaged in “%1”: %2.</source>
        <translation>文件已损坏，位于“%1”：%2。</translation>
    </message>
    <message>
        <source>The database lacks “%1”, which every database of Kesu has.</source>
        <translation>数据库缺少“%1”，而 Kesu 的数据库都应有它。</translation>
    </message>
    <message>
        <source>“%1” is not as Kesu makes it.</source>
        <translation>“%1”与 Kesu 建立的不同。</translation>
    </message>
    <message>
        <source>“%1” is none of Kesu&apos;s.</source>
        <translation>“%1”不是由 Kesu 建立的。</translation>
    </message>
    <message>
        <source>The customer “%1”</source>
        <translation>客户“%1”</translation>
    </message>
    <message>
        <source>The product “%1”</source>
        <translation>产品“%1”</translation>
    </message>
    <message>
        <source>The department “%1”</source>
        <translation>部门“%1”</translation>
    </message>
    <message>
        <source>The member of staff “%1”</source>
        <translation>人员“%1”</translation>
    </message>
    <message>
        <source>The edition “%1” of a standard</source>
        <translation>制度版本“%1”</translation>
    </message>
    <message>
        <source>The assessment sheet “%1”</source>
        <translation>考核表“%1”</translation>
    </message>
    <message>
        <source>The user “%1”</source>
        <translation>用户“%1”</translation>
    </message>
    <message>
        <source>The role “%1”</source>
        <translation>角色“%1”</translation>
    </message>
    <message>
        <source>The draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>The last use of the customer “%1”</source>
        <translation>客户“%1”的最近使用时间</translation>
    </message>
    <message>
        <source>The last use of the product “%1”</source>
        <translation>产品“%1”的最近使用时间</translation>
    </message>
    <message>
        <source>The last use of the member of staff “%1”</source>
        <translation>人员“%1”的最近使用时间</translation>
    </message>
    <message>
        <source>The count of wrong passwords of the user “%1”</source>
        <translation>用户“%1”的密码错误次数</translation>
    </message>
    <message>
        <source>What is kept as settings</source>
        <translation>设置内容</translation>
    </message>
    <message>
        <source>The identity of the database</source>
        <translation>数据库标识</translation>
    </message>
    <message>
        <source>The count of the numbers given</source>
        <translation>编号计数</translation>
    </message>
    <message>
        <source>The list of what is still to be counted</source>
        <translation>待统计清单</translation>
    </message>
    <message>
        <source>The complaint %1</source>
        <translation>投诉 %1</translation>
    </message>
    <message>
        <source>What the ledger shows of the complaint %1</source>
        <translation>台账所列投诉 %1 的内容</translation>
    </message>
    <message>
        <source>%1 carries no seal: it was not written by Kesu.</source>
        <translation>%1：没有校验码，不是由 Kesu 写入的。</translation>
    </message>
    <message>
        <source>%1 is gone: it was removed past Kesu.</source>
        <translation>%1：已不存在，是绕过 Kesu 删除的。</translation>
    </message>
    <message>
        <source>%1 is not as Kesu wrote it: it was changed past Kesu.</source>
        <translation>%1：与 Kesu 写入的不同，是绕过 Kesu 改动的。</translation>
    </message>
    <message>
        <source>%1 is there, but no entry of the history put it there.</source>
        <translation>%1：现有此项，但历史中没有写入它的记录。</translation>
    </message>
    <message>
        <source>%1 is gone, though it was there after entry %2 of the history (%3, %4) and no later one removed it.</source>
        <translation>%1：已不存在，但它在历史第 %2 条（%3，%4）之后仍在，其后也没有删除它的记录。</translation>
    </message>
    <message>
        <source>%1 is not as entry %2 of the history (%3, %4) left it: it was changed past Kesu.</source>
        <translation>%1：与历史第 %2 条（%3，%4）写入的不同，是绕过 Kesu 改动的。</translation>
    </message>
    <message>
        <source>What was typed into the report “%1”</source>
        <translation>报告“%1”的填写内容</translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>The rulebook does not quote this clause.</source>
        <translation>制度没有收录这一条的原文。</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>应办事项</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>所依据的内容</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1 (house default)</source>
        <translation>%1（系统默认值）</translation>
    </message>
    <message>
        <source>One of these:</source>
        <translation>符合下列之一：</translation>
    </message>
    <message>
        <source>Not this:</source>
        <translation>不是下列情况：</translation>
    </message>
    <message>
        <source>The first of these that is known:</source>
        <translation>依次看，以先知道的为准：</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
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
        <translation>还核对了哪些规定</translation>
    </message>
    <message>
        <source>Rules that did not come to it</source>
        <translation>没有适用的规定</translation>
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
        <translation>%1（须%2签字）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ids</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>If %1 had come by %2 and was only not entered: enter it with its day</source>
        <translation>如果%1截至 %2 已交来，只是漏记：补记，并填提供日期</translation>
    </message>
    <message>
        <source>Hand in %1, by %2</source>
        <translation>最迟 %2 补交%1</translation>
    </message>
    <message>
        <source>Hand in %1</source>
        <translation>补交%1</translation>
    </message>
    <message>
        <source>If %1 really came by %2: correct its day (entered is %3, %4 too late)</source>
        <translation>如果%1其实截至 %2 已交来：更正提供日期（现填 %3，迟了 %4）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 had approved “%2” by %3 and it was only not entered: enter it</source>
        <translation>如果%1截至 %3 已核准“%2”，只是漏记：补记</translation>
    </message>
    <message>
        <source>Have “%2” approved by %1, by %3</source>
        <translation>最迟 %3 请%1核准“%2”</translation>
    </message>
    <message>
        <source>Have “%2” approved by %1</source>
        <translation>请%1核准“%2”</translation>
    </message>
    <message>
        <source>If “%1” was not before %2: correct its time</source>
        <translation>如果“%1”其实不早于 %2：更正时间</translation>
    </message>
    <message>
        <source>If “%1” was done by %2: enter that time</source>
        <translation>如果“%1”截至 %2 已完成：更正时间</translation>
    </message>
    <message>
        <source>Do “%1” and enter it, by %2</source>
        <translation>最迟 %2 完成“%1”并记录</translation>
    </message>
    <message>
        <source>Do “%1” and enter it</source>
        <translation>完成“%1”并记录</translation>
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
        <translation>如果“%1”其实是 %2：更正（现填 %3，晚了 %4）</translation>
    </message>
    <message>
        <source>If “%1” is really %2: correct it (entered is %3, %4 earlier)</source>
        <translation>如果“%1”其实是 %2：更正（现填 %3，早了 %4）</translation>
    </message>
    <message>
        <source>If “%1” is really %2: correct it</source>
        <translation>如果“%1”其实是%2：更正</translation>
    </message>
    <message>
        <source>Fill in “%1”, if it is %2</source>
        <translation>补填“%1”（如为%2）</translation>
    </message>
    <message>
        <source>If “%1” is the case: tick it</source>
        <translation>如果确属“%1”：勾选</translation>
    </message>
    <message>
        <source>If “%1” is not the case: untick it</source>
        <translation>如果不属“%1”：取消勾选</translation>
    </message>
    <message>
        <source>Fill in “%1”, for example %2</source>
        <translation>补填“%1”，例如%2</translation>
    </message>
    <message>
        <source>If %2 belongs to “%1”: add it</source>
        <translation>如果确有%2：加入“%1”</translation>
    </message>
    <message>
        <source>If %2 does not belong to “%1”: take it out</source>
        <translation>如果没有%2：从“%1”中删去</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>补填“%1”</translation>
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
        <translation>数据库。</translation>
    </message>
    <message>
        <source>The case whose complaint is filed, or - for standard input.</source>
        <translation>要登记其投诉的案例文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the disk and your rights.</source>
        <translation>无法写入 %1，请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>The days of one year, in the form of resources/calendars, or - for standard input.</source>
        <translation>一年的放假安排，格式同 resources/calendars；- 表示标准输入。</translation>
    </message>
    <message>
        <source>%1: %2 working days, kept in %3
</source>
        <translation>%1：%2 个工作日，已存入 %3
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date that exists; write it as 2026-10-05</source>
        <translation>“%1”不是存在的日期；请写成 2026-10-05</translation>
    </message>
    <message>
        <source>The first day, as 2026-10-01.</source>
        <translation>第一天，如 2026-10-01。</translation>
    </message>
    <message>
        <source>The last day; it counts too.</source>
        <translation>最后一天，计入在内。</translation>
    </message>
    <message>
        <source>Lists each day, + for worked and - for off, before the number.</source>
        <translation>先逐日列出（+ 上班，- 放假），再给出天数。</translation>
    </message>
    <message>
        <source>TO %1 lies before FROM %2; write the earlier day first</source>
        <translation>TO %1 早于 FROM %2；请先写较早的一天</translation>
    </message>
    <message>
        <source>no holiday notice is known for %1: counted Monday to Friday</source>
        <translation>没有 %1 年的放假通知：按周一至周五计算</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation>（另有 %1 处）</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Usage: kesu-cli %1</source>
        <translation>用法：kesu-cli %1</translation>
    </message>
    <message>
        <source>; &quot;kesu-cli %1 --help&quot; shows what it takes</source>
        <translation>；用法见 kesu-cli %1 --help</translation>
    </message>
    <message>
        <source>%1: the argument %2 is missing</source>
        <translation>%1：缺少参数 %2</translation>
    </message>
    <message>
        <source>%1: the argument &quot;%2&quot; is one too many</source>
        <translation>%1：参数“%2”是多余的</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output.</source>
        <translation>结果无法写到标准输出。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 是文件夹，请给出文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its name and your rights.</source>
        <translation>无法读取 %1，请检查文件名和权限。</translation>
    </message>
    <message>
        <source>%1: is larger than %L2 bytes; nothing of the kind is</source>
        <translation>%1：超过 %L2 字节；这类文件不会这么大</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 未能读到末尾。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no day; write it as 2026-10-05.</source>
        <translation>--%1：“%2”不是日期；请写成 2026-10-05。</translation>
    </message>
    <message>
        <source>%1 is there already; name a file that is not.</source>
        <translation>%1 已经存在，请给一个不存在的文件名。</translation>
    </message>
    <message>
        <source>First day of registration.</source>
        <translation>登记日期，从这一天起。</translation>
    </message>
    <message>
        <source>Last day of registration.</source>
        <translation>登记日期，到这一天止。</translation>
    </message>
    <message>
        <source>--from %1 lies after --to %2; turn them round.</source>
        <translation>--from %1 晚于 --to %2；请对调。</translation>
    </message>
    <message>
        <source>Language of what is written: zh_CN (default), zh_TW or en.</source>
        <translation>输出的语言：zh_CN（默认）、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2.</source>
        <translation>--language：“%1”不在 %2 之中。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no whole number from %3 to %4.</source>
        <translation>--%1：“%2”不是 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>The database; made if it is not there.</source>
        <translation>数据库；没有则新建。</translation>
    </message>
    <message>
        <source>How many to invent.</source>
        <translation>虚构多少件。</translation>
    </message>
    <message>
        <source>The same seed gives the same complaints.</source>
        <translation>种子相同，生成的投诉也相同。</translation>
    </message>
    <message>
        <source>--from %1 lies after %2, the last day of the data.</source>
        <translation>--from %1 晚于数据的最后一天 %2。</translation>
    </message>
    <message>
        <source>Inventing</source>
        <translation>正在虚构数据</translation>
    </message>
    <message>
        <source>--format is missing: write --format xlsx or --format csv.</source>
        <translation>缺少 --format：请写 --format xlsx 或 --format csv。</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of xlsx, csv.</source>
        <translation>--format：“%1”不是 xlsx、csv 之一。</translation>
    </message>
    <message>
        <source>xlsx or csv.</source>
        <translation>xlsx 或 csv。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>--out is missing: name the file to write.</source>
        <translation>缺少 --out：请给出要写入的文件。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>--profile: &quot;%1&quot; is neither internal nor customer.</source>
        <translation>--profile：“%1”既不是 internal 也不是 customer。</translation>
    </message>
    <message>
        <source>--all-in: &quot;%1&quot; is no month; write it as 2026-10.</source>
        <translation>--all-in：“%1”不是月份；请写成 2026-10。</translation>
    </message>
    <message>
        <source>--all-in: no complaint was registered in %1.</source>
        <translation>--all-in：%1 没有登记投诉。</translation>
    </message>
    <message>
        <source>NUMBER: there is no complaint %1 in the database.</source>
        <translation>NUMBER：数据库中没有编号为 %1 的投诉。</translation>
    </message>
    <message>
        <source>Ledger numbers of the complaints to print.</source>
        <translation>要打印的投诉编号。</translation>
    </message>
    <message>
        <source>Who gets the paper: internal (default, where the form has both) or customer.</source>
        <translation>联次：internal（内部联，两联都有时默认）或 customer（客户联）。</translation>
    </message>
    <message>
        <source>%1: forms %2, pages %3.</source>
        <translation>%1：表单 %2 份，共 %3 页。</translation>
    </message>
    <message>
        <source>%1 more rows were rejected; --rejects FILE.csv keeps them all</source>
        <translation>另有 %1 行未导入；用 --rejects FILE.csv 可全部存下</translation>
    </message>
    <message>
        <source>The table: .xlsx or .csv.</source>
        <translation>表格文件：.xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Which column fills which field.</source>
        <translation>对应表：哪一列填入哪个字段。</translation>
    </message>
    <message>
        <source>Does everything and keeps nothing.</source>
        <translation>全部试做一遍，但不保留。</translation>
    </message>
    <message>
        <source>Writes the rows that were not taken, with the reasons.</source>
        <translation>把未导入的行连同原因写入此文件。</translation>
    </message>
    <message>
        <source>--mapping is missing: name the mapping file (.toml).</source>
        <translation>缺少 --mapping：请给出对应表文件（.toml）。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>read %1
imported %2
skipped as known %3
rejected %4
</source>
        <translation>读取 %1
导入 %2
已有而跳过 %3
未导入 %4
</translation>
    </message>
    <message>
        <source>The database to make; it must not be there.</source>
        <translation>要新建的数据库；不得已经存在。</translation>
    </message>
    <message>
        <source>column %1: </source>
        <translation>第 %1 列：</translation>
    </message>
    <message>
        <source>%1: line %2 is longer than %L3 bytes; no case is</source>
        <translation>%1：第 %2 行超过 %L3 字节；案例不会这么长</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lines could not be judged, the first is line %4</source>
        <translation>%1：%3 行中有 %2 行无法判定，最先的是第 %4 行</translation>
    </message>
    <message>
        <source>Takes one case a line and gives one verdict a line.</source>
        <translation>每行一个案例，每行输出一个判定。</translation>
    </message>
    <message>
        <source>The case to judge, or - for standard input.</source>
        <translation>要判定的案例文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of table, json, csv.</source>
        <translation>--format：“%1”不是 table、json、csv 之一。</translation>
    </message>
    <message>
        <source>--status: &quot;%1&quot; is none of valid, pending, invalid, out-of-scope, open, overdue, closed.</source>
        <translation>--status：“%1”不是 valid、pending、invalid、out-of-scope、open、overdue、closed 之一。</translation>
    </message>
    <message>
        <source>--limit: &quot;%1&quot; is no number; write for example 50.</source>
        <translation>--limit：“%1”不是数字；请写例如 50。</translation>
    </message>
    <message>
        <source>Words that must stand in number, customer, product, description …</source>
        <translation>在编号、客户、产品、投诉内容等处必须出现的词 …</translation>
    </message>
    <message>
        <source>valid, pending, invalid, out-of-scope, open, overdue or closed.</source>
        <translation>valid（有效）、pending（待补）、invalid（无效）、out-of-scope（不属客诉）、open（未结案）、overdue（已超期）或 closed（已结案）。</translation>
    </message>
    <message>
        <source>At most so many, the latest first.</source>
        <translation>最多多少件，最近的在前。</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table（默认）、json 或 csv。</translation>
    </message>
    <message>
        <source>Judges a case and prints the verdict as JSON.</source>
        <translation>判定一个案例，以 JSON 输出判定。</translation>
    </message>
    <message>
        <source>Makes a new database.</source>
        <translation>新建数据库。</translation>
    </message>
    <message>
        <source>Files the complaint of a case.</source>
        <translation>登记一个案例中的投诉。</translation>
    </message>
    <message>
        <source>Prints a complaint with its verdict as JSON.</source>
        <translation>以 JSON 输出一件投诉及其判定。</translation>
    </message>
    <message>
        <source>Lists the ledger.</source>
        <translation>列出台账。</translation>
    </message>
    <message>
        <source>Takes the complaints of a table into the ledger.</source>
        <translation>把表格中的投诉导入台账。</translation>
    </message>
    <message>
        <source>Writes the ledger as a spreadsheet.</source>
        <translation>把台账导出为电子表格。</translation>
    </message>
    <message>
        <source>Makes a database with the invented sample month.</source>
        <translation>新建含有虚构示例月份的数据库。</translation>
    </message>
    <message>
        <source>Fills a database with invented complaints.</source>
        <translation>用虚构的投诉填充数据库。</translation>
    </message>
    <message>
        <source>Prints forms as PDF.</source>
        <translation>把表单打印成 PDF。</translation>
    </message>
    <message>
        <source>Prints the report over a period as PDF.</source>
        <translation>把某一统计期的报告打印成 PDF。</translation>
    </message>
    <message>
        <source>Lists the rulebooks at hand.</source>
        <translation>列出可用的制度。</translation>
    </message>
    <message>
        <source>Checks a rulebook file.</source>
        <translation>检查制度文件。</translation>
    </message>
    <message>
        <source>Counts the working days between two days.</source>
        <translation>计算两个日期之间的工作日。</translation>
    </message>
    <message>
        <source>Takes the holiday notice of a year into the calendar.</source>
        <translation>把一年的放假通知导入日历。</translation>
    </message>
    <message>
        <source>Subcommands (--help behind one shows what it takes):</source>
        <translation>子命令（后面加 --help 显示用法）：</translation>
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
        <translation>没有子命令“%1”。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>要写入的 PDF 文件。</translation>
    </message>
    <message>
        <source>Language of the paper: zh_CN (default), zh_TW or en.</source>
        <translation>纸面语言：zh_CN（默认）、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>--out is missing: name the PDF to write.</source>
        <translation>缺少 --out：请给出要写入的 PDF。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be read; write it as %3.</source>
        <translation>--%1：无法识别“%2”；请写成 %3。</translation>
    </message>
    <message>
        <source>--to: %1 lies before --from %2.</source>
        <translation>--to：%1 早于 --from 的 %2。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no whole number above 0.</source>
        <translation>--%1：“%2”不是大于 0 的整数。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The month to report on.</source>
        <translation>统计的月份。</translation>
    </message>
    <message>
        <source>The quarter to report on.</source>
        <translation>统计的季度。</translation>
    </message>
    <message>
        <source>The year to report on.</source>
        <translation>统计的年份。</translation>
    </message>
    <message>
        <source>The first day, with --to.</source>
        <translation>起始日期，与 --to 同用。</translation>
    </message>
    <message>
        <source>The last day, with --from.</source>
        <translation>截止日期，与 --from 同用。</translation>
    </message>
    <message>
        <source>Every figure as JSON; - for standard output.</source>
        <translation>全部数据的 JSON 文件；- 为标准输出。</translation>
    </message>
    <message>
        <source>Batches delivered in the period.</source>
        <translation>统计期内交付批次。</translation>
    </message>
    <message>
        <source>Quantity shipped in the period.</source>
        <translation>统计期内出货数量。</translation>
    </message>
    <message>
        <source>%1: %2, complaints %3, pages %4.</source>
        <translation>%1：%2，投诉 %3 件，共 %4 页。</translation>
    </message>
    <message>
        <source>Living through the sample month</source>
        <translation>正在推演示例月份</translation>
    </message>
    <message>
        <source>there is no complaint with the number &quot;%1&quot;; &quot;list&quot; shows them, and one without a number is named #ID</source>
        <translation>没有编号为“%1”的投诉；用 list 可列出全部，未编号的写作 #ID</translation>
    </message>
    <message>
        <source>The complaint&apos;s number, or #ID while it has none.</source>
        <translation>投诉编号；未编号时写 #ID。</translation>
    </message>
    <message>
        <source>%1 is named twice; give each file a name of its own.</source>
        <translation>%1 写了两次；请给每个文件不同的名称。</translation>
    </message>
    <message>
        <source>The report as a workbook too.</source>
        <translation>同时把报告存为工作簿。</translation>
    </message>
    <message>
        <source>The sheet to work out, or - for standard input: rulebook, assessment, asOf, period, and, as far as the standard asks for them, subject, inputs, complaints, earlier and beside.</source>
        <translation>要计算的考核表；- 表示标准输入。内容为 rulebook、assessment、asOf、period，以及制度所需的 subject、inputs、complaints、earlier、beside。</translation>
    </message>
    <message>
        <source>Says why behind each verdict: the key explanation has for each list of the verdict one of the same order, with rows, facts, names, spans counted day by day and the sum in steps; wouldChange says what would make it better.</source>
        <translation>在判定后附上理由：键 explanation 对判定的每个列表各有一个次序相同的列表，含规则行、事实、命名值、逐日计数和分步计算；wouldChange 说明怎样能改善结果。</translation>
    </message>
    <message>
        <source>Works out the figures of a period and prints them as JSON.</source>
        <translation>计算一个周期的考核指标，以 JSON 输出。</translation>
    </message>
    <message>
        <source>Prints a rulebook as people read it, as Markdown.</source>
        <translation>把制度写成便于阅读的文字（Markdown）。</translation>
    </message>
    <message>
        <source>Tells clause by clause what differs between two rulebooks.</source>
        <translation>逐条列出两个制度的不同。</translation>
    </message>
    <message>
        <source>Brings a new edition of a standard into a database.</source>
        <translation>把制度的新版本导入数据库。</translation>
    </message>
    <message>
        <source>Judges all past complaints by a draft beside what they got.</source>
        <translation>按草案重新判定以往的全部投诉，与原判定对照。</translation>
    </message>
    <message>
        <source>%1 has no edition &quot;%2&quot;; there is: %3.</source>
        <translation>%1 没有版本“%2”；现有：%3。</translation>
    </message>
    <message>
        <source>no rulebook has the id &quot;%1&quot;; there is: %2.</source>
        <translation>没有 id 为“%1”的制度；现有：%2。</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1（删除）</translation>
    </message>
    <message>
        <source>The earlier rulebook: an id, an id with its edition as id@1, or a file.</source>
        <translation>较早的制度：id、带版本的 id（如 id@1）或文件。</translation>
    </message>
    <message>
        <source>The later rulebook, named in the same way.</source>
        <translation>较晚的制度，写法相同。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>It says the same as edition %1.</source>
        <translation>内容与第 %1 版相同。</translation>
    </message>
    <message>
        <source>%1, edition %2, takes over from edition %3 on %4.</source>
        <translation>《%1》第 %2 版自 %4 起接替第 %3 版。</translation>
    </message>
    <message>
        <source>%1, edition %2, is the first edition here.</source>
        <translation>《%1》第 %2 版，是本数据库中该制度的第一版。</translation>
    </message>
    <message>
        <source>nothing was brought in: there is no terminal to ask on; say --yes if you mean it.</source>
        <translation>没有导入：没有可供确认的终端；确要导入请加 --yes。</translation>
    </message>
    <message>
        <source>Bring it in? [y/N]</source>
        <translation>导入这一版吗？[y/N]</translation>
    </message>
    <message>
        <source>The edition to bring in.</source>
        <translation>要导入的版本（制度文件）。</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>不再询问。</translation>
    </message>
    <message>
        <source>The reason, for the history.</source>
        <translation>原因，记入历史。</translation>
    </message>
    <message>
        <source>nothing was brought in.</source>
        <translation>没有导入。</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
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
        <translation>没有错误</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>没有警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>no hints</source>
        <translation>没有提示</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The rulebooks to check, or - for standard input.</source>
        <translation>要检查的制度文件，可以有几个；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Print the findings as JSON.</source>
        <translation>以 JSON 输出检查结果。</translation>
    </message>
    <message>
        <source>Fail on warnings too (exit 2).</source>
        <translation>有警告也算不合格（退出码 2）。</translation>
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
        <translation>增减</translation>
    </message>
    <message>
        <source>complaints judged twice %1, differing %2</source>
        <translation>重新判定投诉 %1 件，结果不同 %2 件</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>not judged, since their own edition is not at hand: %1</source>
        <translation>缺少原来的版本而未判定：%1 件</translation>
    </message>
    <message>
        <source>complaints with ids that the draft does not know: %1</source>
        <translation>含有草案中没有的词语的投诉：%1 件</translation>
    </message>
    <message>
        <source>%1 more differ; --list N shows more of them.</source>
        <translation>另有 %1 件不同；用 --list N 可显示更多。</translation>
    </message>
    <message>
        <source>The rulebook to try: a file, or one of the library as id or id@1.</source>
        <translation>要试的制度：文件，或现有制度的 id（可带版本，如 id@1）。</translation>
    </message>
    <message>
        <source>How many of the differing complaints to show.</source>
        <translation>显示多少件结果不同的投诉。</translation>
    </message>
    <message>
        <source>All that was found as JSON; - for standard output instead of the text.</source>
        <translation>把全部结果写成 JSON；- 表示写到标准输出，不再输出文字。</translation>
    </message>
    <message>
        <source>The differing complaints shown, as a spreadsheet.</source>
        <translation>把列出的不同投诉写成表格（CSV）。</translation>
    </message>
    <message>
        <source>--draft is missing: name the rulebook to try (.toml).</source>
        <translation>缺少 --draft：请指明要试的制度文件（.toml）。</translation>
    </message>
    <message>
        <source>Judging again</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>stopped; the figures are of the complaints judged until then.</source>
        <translation>已中止；以上数字只含此前已判定的投诉。</translation>
    </message>
    <message>
        <source>--by: &quot;%1&quot; is neither clause nor topic.</source>
        <translation>--by：“%1”既不是 clause 也不是 topic。</translation>
    </message>
    <message>
        <source>The id of the rulebook, or a rulebook file to read instead.</source>
        <translation>制度的 id，或改读的制度文件。</translation>
    </message>
    <message>
        <source>That edition, not the newest one.</source>
        <translation>用这个版本，而不是最新版本。</translation>
    </message>
    <message>
        <source>Puts the rules under their clauses (clause) or together (topic).</source>
        <translation>规则列在各条款之下（clause），或按主题归类（topic）。</translation>
    </message>
    <message>
        <source>Where clauses were used</source>
        <translation>条款使用情况</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉件数</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Also the editions of that database, and where it used the clauses.</source>
        <translation>包括该数据库里的版本，以及各条款的使用情况。</translation>
    </message>
    <message>
        <source>an edition that the database keeps cannot be read, so what was filed under it is not judged: %1</source>
        <translation>无法读取数据库所存的一个版本，按该版登记的投诉未予判定：%1</translation>
    </message>
    <message>
        <source>Only complaints filed under that standard. Without it those of the draft&apos;s own, or all where it has none.</source>
        <translation>只重判按该制度登记的投诉。不写时重判草案所属制度的投诉；该制度没有投诉的，重判全部投诉。</translation>
    </message>
    <message>
        <source>The complaints of every standard.</source>
        <translation>所有制度的投诉。</translation>
    </message>
    <message>
        <source>--all and --rulebook exclude each other.</source>
        <translation>--all 与 --rulebook 不能同时使用。</translation>
    </message>
    <message>
        <source>--keep: &quot;%1&quot; is not three numbers; write for how many days, weeks and months one is kept, as 7,4,12.</source>
        <translation>--keep：“%1”不是三个数字；请写明保留多少天、周、月的备份，如 7,4,12。</translation>
    </message>
    <message>
        <source>The file to write; it must not be there. Attachments go beside it.</source>
        <translation>要写入的文件，不能是已有文件。附件存放在旁边。</translation>
    </message>
    <message>
        <source>Instead of --out: the folder that holds one backup after the other; the outlived ones are removed.</source>
        <translation>代替 --out：依次存放各份备份的文件夹；过了保留期的备份会被移除。</translation>
    </message>
    <message>
        <source>With --folder: of how many days, weeks and months one backup each is kept (as the database has it, or 7,4,12).</source>
        <translation>与 --folder 同用：多少天、周、月各保留一份备份（默认按数据库的设置，没有设置时为 7,4,12）。</translation>
    </message>
    <message>
        <source>backup: name either --out with the file to write or --folder with the folder of backups.</source>
        <translation>backup：请用 --out 给出要写入的文件，或用 --folder 给出备份文件夹。</translation>
    </message>
    <message>
        <source>--keep goes with --folder, not with --out.</source>
        <translation>--keep 与 --folder 同用，不能与 --out 同用。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Who works, where the database has users. The password is asked for, or taken from KESU_PASSWORD.</source>
        <translation>操作的用户（数据库设有用户时）。密码会询问，或取自 KESU_PASSWORD。</translation>
    </message>
    <message>
        <source>Takes the password from the first line of a file.</source>
        <translation>从文件的第一行读取密码。</translation>
    </message>
    <message>
        <source>Checking the search index …</source>
        <translation>正在检查搜索索引 …</translation>
    </message>
    <message>
        <source>The search index is sound: %1 complaints compared.</source>
        <translation>搜索索引完好：已比对投诉 %1 件。</translation>
    </message>
    <message>
        <source>The search index of %1 is not made yet; make it with: kesu-cli index %1 --rebuild</source>
        <translation>%1 的搜索索引尚未建立；请用此命令建立：kesu-cli index %1 --rebuild</translation>
    </message>
    <message>
        <source>The search index differs from the complaints at %2 places; make it anew with: kesu-cli index %1 --rebuild</source>
        <translation>搜索索引有 %2 处与投诉不符；请用此命令重建：kesu-cli index %1 --rebuild</translation>
    </message>
    <message>
        <source>Making the search index …</source>
        <translation>正在建立搜索索引 …</translation>
    </message>
    <message>
        <source>Compare the index with every complaint; exit 1 if they differ.</source>
        <translation>把索引与每件投诉比对；不符时退出码为 1。</translation>
    </message>
    <message>
        <source>Make the index anew from the complaints.</source>
        <translation>从投诉重建索引。</translation>
    </message>
    <message>
        <source>--check and --rebuild are two things: give one of them.</source>
        <translation>--check 与 --rebuild 不能同时使用，请只写一个。</translation>
    </message>
    <message>
        <source>The search index is ready: %1 complaints, %2 of them not merged yet.</source>
        <translation>搜索索引已就绪：投诉 %1 件，其中 %2 件尚未并入。</translation>
    </message>
    <message>
        <source>The search index is not made yet: searching reads all %1 complaints.</source>
        <translation>搜索索引尚未建立：搜索时要读取全部 %1 件投诉。</translation>
    </message>
    <message>
        <source>Tells how the search index stands, checks it or makes it anew.</source>
        <translation>显示搜索索引的状态，检查或重建索引。</translation>
    </message>
    <message>
        <source>Saves a database with its attachments while others work.</source>
        <translation>备份数据库及其附件，不影响他人工作。</translation>
    </message>
    <message>
        <source>Makes a database out of a backup.</source>
        <translation>从备份恢复为数据库。</translation>
    </message>
    <message>
        <source>Finds whatever was changed in a database past Kesu.</source>
        <translation>查出数据库中绕过 Kesu 所作的改动。</translation>
    </message>
    <message>
        <source>Makes the first user of a database, its administrator.</source>
        <translation>建立数据库的第一个用户，即管理员。</translation>
    </message>
    <message>
        <source>Makes a further user.</source>
        <translation>添加用户。</translation>
    </message>
    <message>
        <source>Lists the users with their roles.</source>
        <translation>列出用户及其角色。</translation>
    </message>
    <message>
        <source>Changes one&apos;s own password.</source>
        <translation>修改自己的密码。</translation>
    </message>
    <message>
        <source>Gives an administrator a new password by the recovery code.</source>
        <translation>用恢复码重设管理员密码。</translation>
    </message>
    <message>
        <source>The backup; its attachments are found beside it.</source>
        <translation>备份文件；附件在它旁边。</translation>
    </message>
    <message>
        <source>The database to make out of it.</source>
        <translation>要恢复成的数据库。</translation>
    </message>
    <message>
        <source>If a database is there already, set it aside under another name; it stays whole.</source>
        <translation>已有同名数据库时，把它改名留存，内容不变。</translation>
    </message>
    <message>
        <source>--to is missing: name the database to make.</source>
        <translation>缺少 --to：请给出要恢复成的数据库。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>a password is needed: type it at a terminal, name a file with --%1, or set %2.</source>
        <translation>需要密码：请在终端输入，用 --%1 给出文件，或设置 %2。</translation>
    </message>
    <message>
        <source>this database has users: name yours with --user.</source>
        <translation>此数据库设有用户：请用 --user 给出用户名。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Takes the new password from the first line of a file; else it is asked for, or taken from KESU_NEW_PASSWORD.</source>
        <translation>从文件的第一行读取新密码；不写时会询问，或取自 KESU_NEW_PASSWORD。</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>%1 的新密码：</translation>
    </message>
    <message>
        <source>Recovery code: %1
Write it down and keep it in a safe place: it is shown once, and nothing else opens the database when the administrators&apos; passwords are lost.</source>
        <translation>恢复码：%1
请抄下并妥善保管：它只显示这一次；管理员密码全部丢失时，只有它能打开数据库。</translation>
    </message>
    <message>
        <source>--roles: there is no role &quot;%1&quot;; there are %2.</source>
        <translation>--roles：没有角色“%1”；现有 %2。</translation>
    </message>
    <message>
        <source>The administrator&apos;s name.</source>
        <translation>管理员的用户名。</translation>
    </message>
    <message>
        <source>%1 has users already; &quot;user add&quot; makes further ones.</source>
        <translation>%1 已设有用户；请用“user add”添加。</translation>
    </message>
    <message>
        <source>The new user&apos;s name.</source>
        <translation>新用户的用户名。</translation>
    </message>
    <message>
        <source>Names of roles, separated by commas.</source>
        <translation>角色名称，以逗号分隔。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>name yourself with --user.</source>
        <translation>请用 --user 给出自己的用户名。</translation>
    </message>
    <message>
        <source>An administrator&apos;s name.</source>
        <translation>管理员的用户名。</translation>
    </message>
    <message>
        <source>Takes the recovery code from a file.</source>
        <translation>从文件读取恢复码。</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>恢复码：</translation>
    </message>
    <message>
        <source>and %1 further places.</source>
        <translation>另有 %1 处。</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>数据库完好。</translation>
    </message>
    <message>
        <source>Entries of the history: %1; complaints: %2; attached files: %3.</source>
        <translation>历史记录 %1 条；投诉 %2 件；附件 %3 个。</translation>
    </message>
    <message>
        <source>The history ends with %1.</source>
        <translation>历史链头为 %1。</translation>
    </message>
    <message>
        <source>The head of the history from a printed report: is it in this database, unchanged?</source>
        <translation>打印报告上的历史链头：核对它是否在此数据库中且没有变动。</translation>
    </message>
    <message>
        <source>Leaves out the attached files and the comparison of indexes with their tables.</source>
        <translation>不核验附件，也不比对索引与数据表。</translation>
    </message>
    <message>
        <source>Writes what was found as JSON.</source>
        <translation>把核验结果写成 JSON。</translation>
    </message>
    <message>
        <source>--head: &quot;%1&quot; is no head of a history; write it as on the report, for example 512-1A2B-3C4D-5E6F-7081.</source>
        <translation>--head：“%1”不是历史链头；请按报告上的写法，如 512-1A2B-3C4D-5E6F-7081。</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在核验 …</translation>
    </message>
    <message>
        <source>Give either numbers, or --all-in with a month, or --blank with a standard.</source>
        <translation>请给出编号、用 --all-in 给出月份或用 --blank 给出制度，三者取一。</translation>
    </message>
    <message>
        <source>KIND: there is no form &quot;%1&quot;, or several standards have one; &quot;kesu-cli forms list&quot; names them all.</source>
        <translation>KIND：没有表单“%1”，或有几个制度都有它；用“kesu-cli forms list”可列出全部表单。</translation>
    </message>
    <message>
        <source>--profile: the form %1 (%2) is internal.</source>
        <translation>--profile：表单 %1（%2）属内部资料。</translation>
    </message>
    <message>
        <source>--profile: the form %1 (%2) is for the customer; say customer.</source>
        <translation>--profile：表单 %1（%2）是给客户的，请写 customer。</translation>
    </message>
    <message>
        <source>KIND: the register %1 (%2) lists a month; give --all-in.</source>
        <translation>KIND：台账 %1（%2）按月份列出，请用 --all-in 指定月份。</translation>
    </message>
    <message>
        <source>--blank: there is no standard &quot;%1&quot;; there is: %2.</source>
        <translation>--blank：没有制度“%1”，可用的是：%2。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The form, by its key (handling, pcb/memo) or its title; &quot;forms list&quot; names them.</source>
        <translation>表单的键（如 handling、pcb/memo）或标题；用“forms list”可列出。</translation>
    </message>
    <message>
        <source>All complaints registered in a month, instead of numbers; a register lists them.</source>
        <translation>不写编号，打印某月登记的全部投诉；台账则逐件列出。</translation>
    </message>
    <message>
        <source>A form to fill in by hand, with the words of that standard.</source>
        <translation>供手写的空白表单，用语取自该制度。</translation>
    </message>
    <message>
        <source>A file for each complaint; --out is a folder.</source>
        <translation>每件投诉一个文件；--out 为文件夹。</translation>
    </message>
    <message>
        <source>%1: lines %2, pages %3.</source>
        <translation>%1：共 %2 行、%3 页。</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>customer too</source>
        <translation>客户可见</translation>
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
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>The layout files to check.</source>
        <translation>要检查的版式文件。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>列表 %1</translation>
    </message>
    <message>
        <source>Only the forms of that standard.</source>
        <translation>只列该制度的表单。</translation>
    </message>
    <message>
        <source>--rulebook: there is no standard &quot;%1&quot;; there is: %2.</source>
        <translation>--rulebook：没有制度“%1”，可用的是：%2。</translation>
    </message>
    <message>
        <source>Lists the paper forms.</source>
        <translation>列出纸质表单。</translation>
    </message>
    <message>
        <source>Lists what a form can print, and who may see it.</source>
        <translation>列出表单可以打印的栏目，以及谁可以看到。</translation>
    </message>
    <message>
        <source>Checks layout files of forms.</source>
        <translation>检查表单的版式文件。</translation>
    </message>
    <message>
        <source>Tells whether a printed form shows what is stored now.</source>
        <translation>查明打印的表单与现存内容是否一致。</translation>
    </message>
    <message>
        <source>The numbers of the complaints behind each figure too.</source>
        <translation>同时列出每项数据对应的投诉编号。</translation>
    </message>
    <message>
        <source>The half-year to report on.</source>
        <translation>统计的半年。</translation>
    </message>
    <message>
        <source>Only complaints judged by this standard.</source>
        <translation>只统计按该制度判定的投诉。</translation>
    </message>
    <message>
        <source>Only complaints of this customer.</source>
        <translation>只统计该客户的投诉。</translation>
    </message>
    <message>
        <source>Only complaints about this product.</source>
        <translation>只统计该产品的投诉。</translation>
    </message>
    <message>
        <source>Only complaints for which this department, or other party, is responsible.</source>
        <translation>只统计由该部门或其他责任方负责的投诉。</translation>
    </message>
    <message>
        <source>Give one period: --month, --quarter, --half, --year, or --from with --to.</source>
        <translation>请指定一个统计期：--month、--quarter、--half、--year，或 --from 加 --to。</translation>
    </message>
    <message>
        <source>--rulebook: there is no standard &quot;%1&quot;; there are %2.</source>
        <translation>--rulebook：没有制度“%1”，可用的有 %2。</translation>
    </message>
    <message>
        <source>--department: no standard and no list of departments knows &quot;%1&quot;; give its name or its code.</source>
        <translation>--department：各制度和部门资料中都没有“%1”，请写名称或代码。</translation>
    </message>
    <message>
        <source>What the QR code of the form says, or the entry and hash at its foot.</source>
        <translation>表单二维码的内容，或页脚版本号后面的代码。</translation>
    </message>
    <message>
        <source>CODE: &quot;%1&quot; is no code of a form; give the text of its QR code, or the entry and hash at its foot as 512-1A2B-3C4D-5E6F-7081</source>
        <translation>CODE：“%1”不是表单的代码；请给出二维码的内容，或页脚版本号后面的代码，如 512-1A2B-3C4D-5E6F-7081</translation>
    </message>
    <message>
        <source>CODE: %1</source>
        <translation>CODE：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s), no errors.</source>
        <translation>
            <numerusform>%n 份表单，没有错误。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::AccessPanel</name>
    <message>
        <source>One user, no password</source>
        <translation>单用户，无密码</translation>
    </message>
    <message>
        <source>Whoever opens this database may do everything; the history names the user of the computer. Set up users when several people work with it: each signs in with a password and does what their roles allow.</source>
        <translation>打开此数据库的人可以进行任何操作，历史中记的是电脑用户名。多人使用时请设置用户：各人用密码登录，按角色的权限操作。</translation>
    </message>
    <message>
        <source>Set up users …</source>
        <translation>设置用户 …</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Locking and recovery</source>
        <translation>锁定和恢复码</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>用户和角色</translation>
    </message>
    <message>
        <source>Who works with this database and what each may do. Rights hold for the window and for kesu-cli alike.</source>
        <translation>哪些人使用此数据库，各有什么权限。权限对窗口和 kesu-cli 同样有效。</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E) …</translation>
    </message>
    <message>
        <source>New &amp;password …</source>
        <translation>重设密码(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Add user …</source>
        <translation>添加用户(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Copy …</source>
        <translation>复制(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Add role …</source>
        <translation>添加角色(&amp;A) …</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>New recovery &amp;code …</source>
        <translation>重新生成恢复码(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>自动锁定(&amp;L)</translation>
    </message>
    <message>
        <source>without a key or a mouse touched; what was typed is kept. 0 means never.</source>
        <translation>这段时间内没有键盘和鼠标操作就锁定；已输入的内容会保留。0 表示从不锁定。</translation>
    </message>
    <message>
        <source>Lost passwords</source>
        <translation>密码丢失</translation>
    </message>
    <message>
        <source>Gives an administrator a new password when none can sign in. A new code ends the old one.</source>
        <translation>管理员都无法登录时，用来重设管理员密码。生成新恢复码后，旧的即失效。</translation>
    </message>
    <message>
        <source>Remove the role “%1”?</source>
        <translation>移除角色“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Make a new recovery code? The one on paper opens nothing any more then.</source>
        <translation>重新生成恢复码？纸上的旧恢复码将随即失效。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>重新生成</translation>
    </message>
</context>
<context>
    <name>kesu::AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
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
        <translation>您的每次修改都以此名记入历史。</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Of this computer only; the database stays as it is.</source>
        <translation>只影响这台电脑，不改动数据库。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>分支机构(&amp;B)</translation>
    </message>
    <message>
        <source>The company has none; see Product lines.</source>
        <translation>公司还没有设置分支机构，见“产品线”。</translation>
    </message>
    <message>
        <source>New slips entered here are judged by its rulebook.</source>
        <translation>在这台电脑上登记的新投诉按其制度判定。</translation>
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
        <translation>有些制度或日历文件有错误，未予采用。</translation>
    </message>
    <message>
        <source>&amp;Other file …</source>
        <translation>其他文件(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;New file …</source>
        <translation>新建文件(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu);;All files (*)</source>
        <translation>Kesu 数据库 (*.kesu);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where the database is to lie</source>
        <translation>数据库存放位置</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu 数据库 (*.kesu)</translation>
    </message>
    <message>
        <source>Entering the sample month …</source>
        <translation>正在录入示例月份 …</translation>
    </message>
    <message>
        <source>Some editions that the database keeps cannot be read. What was filed under them is not judged.</source>
        <translation>数据库所存的制度中有些版本无法读取，按这些版本登记的投诉不予判定。</translation>
    </message>
</context>
<context>
    <name>kesu::ApprovalLines</name>
    <message>
        <source>Approvals that are asked for</source>
        <translation>须核准的事项</translation>
    </message>
    <message>
        <source>Sign now …</source>
        <translation>登录核准 …</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>补录纸面审批</translation>
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
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Department or employee</source>
        <translation>部门或员工</translation>
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
        <translation>季度</translation>
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
        <translation>哪个部门</translation>
    </message>
    <message>
        <source>Which employee</source>
        <translation>哪位员工</translation>
    </message>
</context>
<context>
    <name>kesu::AssessmentPage</name>
    <message>
        <source>This sheet cannot be worked out</source>
        <translation>无法计算此考核表</translation>
    </message>
    <message>
        <source>It is kept by edition %2 of “%1”, which is not installed. Import it under “Rulebooks”.</source>
        <translation>此表按《%1》第 %2 版保存，而该版本没有安装。请在“制度”中导入。</translation>
    </message>
    <message>
        <source>There is no such assessment in this period</source>
        <translation>本期没有这项考核</translation>
    </message>
    <message>
        <source>“%1”, edition %2, which is in force at the beginning of this period, does not have it. Choose another period.</source>
        <translation>本期开始时施行的《%1》第 %2 版没有这项考核。请选择其他周期。</translation>
    </message>
    <message>
        <source>The sheet cannot be saved yet.</source>
        <translation>考核表还不能保存。</translation>
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
        <translation>考核表的修改记录</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
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
        <translation>条款</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the sheet as CSV</source>
        <translation>把考核表保存为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>No standard in use assesses a period</source>
        <translation>启用的制度没有定期考核</translation>
    </message>
    <message>
        <source>Some standards have indicators, scores or grades for a month, a quarter or a year. Choose one of them in the settings; its sheets are then filled in here.</source>
        <translation>有的制度规定了月度、季度或年度的指标、评分或等级。请在设置中启用这样的制度，然后在此处填写考核表。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>CS&amp;V …</source>
        <translation>CSV(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>撤销修改(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve sheet</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>修改记录(&amp;R)</translation>
    </message>
    <message>
        <source>The sheet has been changed and not saved.</source>
        <translation>考核表已修改，尚未保存。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Still to be entered: %1</source>
        <translation>还要填写：%1</translation>
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
        <translation>请选择考核对象。</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>已修改，尚未保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <translation>%2 于 %1 保存</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) of the period</source>
        <translation>
            <numerusform>本期投诉 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::AttachmentStrip</name>
    <message>
        <source>Add files …</source>
        <translation>添加文件 …</translation>
    </message>
    <message>
        <source>or drop photos and files here, or paste them</source>
        <translation>或把照片、文件拖放到此处，也可粘贴</translation>
    </message>
    <message>
        <source>proves …</source>
        <translation>证明 …</translation>
    </message>
    <message>
        <source>Kind of evidence of the marked file</source>
        <translation>选中附件的证据种类</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, %2 kB, added %3</source>
        <translation>%1，%2 kB，%3 添加</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>粘贴的图片 %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>What can be done with the marked file</source>
        <translation>可对选中附件进行的操作</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>另存为(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take off the slip</source>
        <translation>从投诉单移除(&amp;T)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
</context>
<context>
    <name>kesu::BackupButton</name>
    <message>
        <source>Backup …</source>
        <translation>正在备份 …</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>备份于 %1</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>没有备份</translation>
    </message>
</context>
<context>
    <name>kesu::BackupKeeper</name>
    <message>
        <source>Copying and checking the database …</source>
        <translation>正在复制并检查数据库 …</translation>
    </message>
    <message>
        <source>Copying and checking the attachments …</source>
        <translation>正在复制并检查附件 …</translation>
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
        <translation>备份说明已丢失；恢复时会检查文件本身</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) were missing or changed already</source>
        <translation>
            <numerusform>备份时已有 %n 个附件缺失或被改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉件数</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>历史记录条数</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>kesu::BackupPlanForm</name>
    <message>
        <source>when the window is &amp;closed</source>
        <translation>关闭窗口时(&amp;C)</translation>
    </message>
    <message>
        <source>every &amp;day from</source>
        <translation>每天(&amp;D)，不早于</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Days whose last backup is kept</source>
        <translation>按天保留最后一份备份的天数</translation>
    </message>
    <message>
        <source>Weeks whose last backup is kept</source>
        <translation>按周保留最后一份备份的周数</translation>
    </message>
    <message>
        <source>Months whose last backup is kept</source>
        <translation>按月保留最后一份备份的月数</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H) …</translation>
    </message>
    <message>
        <source>A folder on another disk, best on a USB disk or another computer</source>
        <translation>另一个磁盘上的文件夹，最好在移动硬盘或另一台电脑上</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Time of the daily backup</source>
        <translation>每天备份的时间</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation>备份间隔小时数</translation>
    </message>
    <message>
        <source>days,</source>
        <translation>天、</translation>
    </message>
    <message>
        <source>weeks and</source>
        <translation>周、</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月，每期留最后一份</translation>
    </message>
    <message>
        <source>the last of each of</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时备份</translation>
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
        <translation>打印全部各联，同一表单的各联相连(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Forms of several complaints</source>
        <translation>批量打印表单</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>未能完成的事项</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计 …</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;chosen in the ledger</source>
        <translation>
            <numerusform>台账中选中的 %n 件(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>All lines of the ledger as it is &amp;filtered now</source>
        <translation>台账当前筛选的全部投诉(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Registered in this period</source>
        <translation>此期间登记的投诉(&amp;R)</translation>
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
        <translation>表单</translation>
    </message>
    <message>
        <source>Forms to be printed of each complaint</source>
        <translation>每件投诉要打印的表单</translation>
    </message>
    <message>
        <source>Internal form</source>
        <translation>内部联</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>客户联</translation>
    </message>
    <message>
        <source>&amp;Who gets the paper</source>
        <translation>联次(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>One P&amp;DF for all</source>
        <translation>全部合为一个 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>A PDF for &amp;each form, named</source>
        <translation>每份表单一个 PDF，文件名为(&amp;E)</translation>
    </message>
    <message>
        <source>{number} {customer} {form}</source>
        <translation>{number} {customer} {form}</translation>
    </message>
    <message>
        <source>How the files are named</source>
        <translation>文件命名方式</translation>
    </message>
    <message>
        <source>{number}, {customer}, {form} and {date} are filled in.</source>
        <translation>{number} 代表编号，{customer} 代表客户，{form} 代表表单，{date} 代表日期。</translation>
    </message>
    <message>
        <source>The pr&amp;inter</source>
        <translation>打印机(&amp;I)</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1（条款 %2）</translation>
    </message>
    <message>
        <source>No complaint was found.</source>
        <translation>没有找到投诉。</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translation>请至少选择一种表单。</translation>
    </message>
    <message>
        <source>%1 complaint(s), %2 form(s), %3 page(s)</source>
        <translation>投诉 %1 件，表单 %2 份，共 %3 页</translation>
    </message>
    <message>
        <source>%1 complaint(s), %2 form(s), about %3 page(s)</source>
        <translation>投诉 %1 件，表单 %2 份，约 %3 页</translation>
    </message>
    <message>
        <source>Forms %1 – %2</source>
        <translation>表单 %1 – %2</translation>
    </message>
    <message>
        <source>Forms %1</source>
        <translation>表单 %1</translation>
    </message>
    <message>
        <source>Save the forms as PDF</source>
        <translation>把表单保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>选择存放表单的文件夹</translation>
    </message>
    <message>
        <source>Stopped. The files that were finished are in the folder.</source>
        <translation>已停止。已完成的文件在文件夹中。</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>已停止，未保留任何文件。</translation>
    </message>
    <message>
        <source>%1 form(s) with %2 page(s) went to the printer.</source>
        <translation>已将 %1 份表单（共 %2 页）送往打印机。</translation>
    </message>
    <message>
        <source>%1 form(s) with %2 page(s) were written to %3.</source>
        <translation>已将 %1 份表单（共 %2 页）写入 %3。</translation>
    </message>
    <message>
        <source>%1 form(s) with %2 page(s) were written into %3.</source>
        <translation>已将 %1 份表单（共 %2 页）写入文件夹 %3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) had to be left out:</source>
        <translation>
            <numerusform>有 %n 件投诉未能打印：</numerusform>
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
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>Tables and triggers</source>
        <translation>数据表和触发器</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Stored row</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Derived row</source>
        <translation>派生数据行</translation>
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
        <translation>核验结果</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>历史记录号</translation>
    </message>
    <message>
        <source>Last entry by</source>
        <translation>最后修改人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Monday to Friday as the State Council&apos;s notices change them. A line marks a day off, a dot a make-up working day.</source>
        <translation>周一至周五，按国务院放假通知调整。横线表示放假，圆点表示调休上班。</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>No notice is known for %1: its working days are counted Monday to Friday, and every verdict that depends on it says so.</source>
        <translation>尚未收录 %1 年的放假通知：该年工作日按周一至周五计算，凡依赖该年的判定都会注明。</translation>
    </message>
</context>
<context>
    <name>kesu::CalendarReader</name>
    <message>
        <source>unknown key; known here are %1</source>
        <translation>未知的键；此处可用的有 %1</translation>
    </message>
    <message>
        <source>is missing; write for example year = 2026</source>
        <translation>缺少；请写例如 year = 2026</translation>
    </message>
    <message>
        <source>must be a year from %1 to %2, for example year = 2026</source>
        <translation>必须是 %1 到 %2 的年份，例如 year = 2026</translation>
    </message>
    <message>
        <source>must be text in quotation marks</source>
        <translation>必须是带引号的文字</translation>
    </message>
    <message>
        <source>must be a date without quotation marks, for example 2026-10-01</source>
        <translation>必须是不带引号的日期，例如 2026-10-01</translation>
    </message>
    <message>
        <source>%1 lies neither in %2 nor in the December before</source>
        <translation>%1 既不在 %2 年，也不在其前一年的 12 月</translation>
    </message>
    <message>
        <source>%1 is there twice; a day can stand in one list only</source>
        <translation>%1 出现了两次；一天只能列在一处</translation>
    </message>
    <message>
        <source>%1 is no weekend day, so it is worked anyway; leave it out</source>
        <translation>%1 不是周末，本来就上班；请删去</translation>
    </message>
    <message>
        <source>must be a list of dates, for example [2026-10-01, 2026-10-02]</source>
        <translation>必须是日期列表，例如 [2026-10-01, 2026-10-02]</translation>
    </message>
    <message>
        <source>is missing; name the notice that the days come from</source>
        <translation>缺少；请写明依据的放假通知</translation>
    </message>
    <message>
        <source>is missing; write for example name = &quot;国庆节&quot;</source>
        <translation>缺少；请写例如 name = &quot;国庆节&quot;</translation>
    </message>
    <message>
        <source>is missing; list the days off, for example off = [2026-10-01]</source>
        <translation>缺少；请列出放假的日期，例如 off = [2026-10-01]</translation>
    </message>
    <message>
        <source>at least one [[%1]] is needed</source>
        <translation>至少要有一个 [[%1]]</translation>
    </message>
    <message>
        <source>this is no TOML: %1</source>
        <translation>不是有效的 TOML：%1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is too large for the days of one year</source>
        <translation>文件太大，不像一年的放假安排</translation>
    </message>
    <message>
        <source>The folder %1 holds no calendar; install Kesu again.</source>
        <translation>文件夹 %1 中没有日历，请重新安装 Kesu。</translation>
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
        <translation>%1：周末</translation>
    </message>
    <message>
        <source>%1: %2, day off</source>
        <translation>%1：%2，放假</translation>
    </message>
    <message>
        <source>%1: make-up working day for %2</source>
        <translation>%1：%2调休上班</translation>
    </message>
</context>
<context>
    <name>kesu::CaseJson</name>
    <message>
        <source>stands twice in the same object; keep one of the two</source>
        <translation>在同一对象中出现两次；请只留一个</translation>
    </message>
    <message>
        <source>holds more than %L1 values; a case is smaller</source>
        <translation>含有超过 %L1 个值；案例没有这么大</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels; a case never is</source>
        <translation>嵌套超过 %1 层；案例不会这么深</translation>
    </message>
    <message>
        <source>is larger than %L1 bytes; a case is smaller</source>
        <translation>超过 %L1 字节；案例没有这么大</translation>
    </message>
    <message>
        <source>is empty; write a case as a JSON object {…}</source>
        <translation>是空的；案例要写成 JSON 对象 {…}</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from the cost that counts, &quot;%2&quot;; leave it out</source>
        <translation>&quot;%1&quot; 与计入的费用 &quot;%2&quot; 不同；请删去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; write &quot;signature&quot; or &quot;phone&quot;</source>
        <translation>没有 &quot;%1&quot;；请写 &quot;signature&quot; 或 &quot;phone&quot;</translation>
    </message>
    <message>
        <source>a case is a JSON object; begin it with {</source>
        <translation>案例是 JSON 对象；请以 { 开头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rulebook at hand; at hand are %2</source>
        <translation>没有制度 &quot;%1&quot;；可用的有 %2</translation>
    </message>
    <message>
        <source>is missing; it must be given</source>
        <translation>缺少；必须填写</translation>
    </message>
    <message>
        <source>%1 is no text; write text in quotation marks</source>
        <translation>%1 不是文字；请写带引号的文字</translation>
    </message>
    <message>
        <source>%1 is too long; at most %L2 characters are kept</source>
        <translation>%1 太长；最多 %L2 个字符</translation>
    </message>
    <message>
        <source>%1 holds the character U+0000, which no text may hold</source>
        <translation>%1 含有字符 U+0000，文字中不允许</translation>
    </message>
    <message>
        <source>&quot;&quot; is no id; write one or leave the field out</source>
        <translation>&quot;&quot; 不是 id；请填写，或去掉此字段</translation>
    </message>
    <message>
        <source>%1 is not a moment that exists; write local time as &quot;2026-10-05T09:30:00&quot;</source>
        <translation>%1 不是存在的时刻；请写当地时间，如 &quot;2026-10-05T09:30:00&quot;</translation>
    </message>
    <message>
        <source>%1 is no list; write a list […]</source>
        <translation>%1 不是列表；请写列表 […]</translation>
    </message>
    <message>
        <source>%1 is not a date that exists; write it as &quot;2026-10-05&quot;</source>
        <translation>%1 不是存在的日期；请写成 &quot;2026-10-05&quot;</translation>
    </message>
    <message>
        <source>%1 is no amount as text; write yuan in quotation marks, for example &quot;%2&quot;</source>
        <translation>%1 不是带引号的金额；请以元为单位写在引号中，例如 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is no amount; write yuan with at most two decimals and no other marks, for example &quot;1234.50&quot;</source>
        <translation>%1 不是金额；请以元为单位，最多两位小数，不带其他符号，例如 &quot;1234.50&quot;</translation>
    </message>
    <message>
        <source>%1 is negative; amounts are 0.00 or more</source>
        <translation>%1 是负数；金额不得小于 0.00</translation>
    </message>
    <message>
        <source>%1 is no share; write percent as text with at most four decimals, for example &quot;66.67%&quot;</source>
        <translation>%1 不是比例；请写带引号的百分数，最多四位小数，例如 &quot;66.67%&quot;</translation>
    </message>
    <message>
        <source>%1 is no quantity; write a whole number from 0 to %2 without quotation marks</source>
        <translation>%1 不是数量；请写 0 到 %2 的整数，不带引号</translation>
    </message>
    <message>
        <source>%1 is neither true nor false; write one of the two</source>
        <translation>%1 既不是 true 也不是 false；请写其中之一</translation>
    </message>
    <message>
        <source>%1 is no object; write {…}</source>
        <translation>%1 不是对象；请写 {…}</translation>
    </message>
    <message>
        <source>%1 is no object of events with their moments; write {…}</source>
        <translation>%1 不是由事件及其时刻组成的对象；请写 {…}</translation>
    </message>
    <message>
        <source>%1 stands in a field that no case has</source>
        <translation>%1 写在案例没有的字段中</translation>
    </message>
    <message>
        <source>holds more than %L1 elements; no list of a case does</source>
        <translation>含有超过 %L1 项；案例的列表没有这么长</translation>
    </message>
    <message>
        <source>%1 is no entry; write a whole number, or a text as &quot;87.5&quot; or &quot;94%&quot;</source>
        <translation>%1 不能填在这里；请写整数，或写成文字，如 &quot;87.5&quot;、&quot;94%&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period; write &quot;2026-10&quot;, &quot;2026-Q4&quot;, &quot;2026-H1&quot; or &quot;2026&quot;</source>
        <translation>&quot;%1&quot; 不是周期；请写 &quot;2026-10&quot;、&quot;2026-Q4&quot;、&quot;2026-H1&quot; 或 &quot;2026&quot;</translation>
    </message>
    <message>
        <source>a sheet is a JSON object; begin it with {</source>
        <translation>考核表是 JSON 对象；请以 { 开头</translation>
    </message>
</context>
<context>
    <name>kesu::CheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>用编辑器打开(&amp;O)</translation>
    </message>
    <message>
        <source>Check a rulebook file</source>
        <translation>检查制度文件</translation>
    </message>
    <message>
        <source>What the checker found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>选择(&amp;C) …</translation>
    </message>
    <message>
        <source>A rulebook file (.toml)</source>
        <translation>制度文件 (.toml)</translation>
    </message>
    <message>
        <source>Rulebook file</source>
        <translation>制度文件</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a rulebook file. It is checked again whenever you save it.</source>
        <translation>请选择制度文件。每次保存该文件后都会重新检查。</translation>
    </message>
    <message>
        <source>Rulebook to check</source>
        <translation>要检查的制度</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>没有需要修改的地方。</translation>
    </message>
    <message>
        <source>%1. With an error it cannot judge.</source>
        <translation>%1。有错误时不能用于判定。</translation>
    </message>
    <message>
        <source>%1. It can judge.</source>
        <translation>%1。可以用于判定。</translation>
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
        <translation>%1金额</translation>
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
        <translation>打开列表</translation>
    </message>
    <message>
        <source>“%1” is not in the list: open it with Down</source>
        <translation>列表中没有“%1”，按向下键可打开列表</translation>
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
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Printed at the head of every form and report</source>
        <translation>印在每张表单和报告的抬头</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Unit of the closing limit</source>
        <translation>结案期限的单位</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>C&amp;hoose picture …</source>
        <translation>选择图片(&amp;H) …</translation>
    </message>
    <message>
        <source>Company &amp;name</source>
        <translation>公司名称(&amp;N)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>公司标志</translation>
    </message>
    <message>
        <source>To be &amp;closed within</source>
        <translation>结案期限(&amp;C)</translation>
    </message>
    <message>
        <source>Where the rulebook of a complaint gives no limit of its own.</source>
        <translation>用于制度未规定结案期限的投诉。</translation>
    </message>
    <message>
        <source>Repeated &amp;within</source>
        <translation>重复投诉期限(&amp;W)</translation>
    </message>
    <message>
        <source>A complaint repeats an earlier one of the same customer, product and category within this time.</source>
        <translation>同一客户、产品、不良类别在此期限内再次投诉，计为重复投诉。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>What stands on forms and reports of this database.</source>
        <translation>印在本数据库的表单和报告上的内容。</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择公司标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg *.bmp)</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Kesu can read. PNG, JPEG, SVG and BMP will do.</source>
        <translation>“%1”不是可以读取的图片，请用 PNG、JPEG、SVG 或 BMP。</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>没有标志</translation>
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
        <translation>您在此编辑期间，%1 于 %2 保存了此投诉单。</translation>
    </message>
    <message>
        <source>Somebody else saved this slip while it was being edited here.</source>
        <translation>您在此编辑期间，有人保存了此投诉单。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both; they are marked.</source>
        <translation>
            <numerusform>双方都修改了的栏目有 %n 个，已标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>No field was changed by both.</source>
        <translation>没有双方都修改的栏目。</translation>
    </message>
    <message>
        <source>Choose what stays: ← mine, → theirs, Space the other one. Nothing is lost until it is saved.</source>
        <translation>选择保留哪一个：← 我的，→ 对方的，空格键切换。保存之前不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>不同的栏目</translation>
    </message>
    <message>
        <source>The marked field in full</source>
        <translation>选中栏目的全文</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>全用我的(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Keep mine as a new &amp;draft</source>
        <translation>我的另存为新草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save the result</source>
        <translation>保存合并结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>Mine: %1
Theirs: %2</source>
        <translation>我的：%1
对方的：%2</translation>
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
        <translation>对方的</translation>
    </message>
    <message>
        <source>%1, stays</source>
        <translation>%1，保留</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>我的内容</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>已保存的内容</translation>
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
        <translation>已超期</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有超期的事项。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有到期的事项。</translation>
    </message>
    <message>
        <source>Within three working days</source>
        <translation>三个工作日内</translation>
    </message>
    <message>
        <source>Nothing is due in the next three working days.</source>
        <translation>三个工作日内没有到期的事项。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Nothing waits for evidence, approval or a later day.</source>
        <translation>没有等待证据、审批或以后日期的事项。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>没有草稿。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>补证据</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>未填客户</translation>
    </message>
</context>
<context>
    <name>kesu::FigureDetail</name>
    <message>
        <source>House default</source>
        <translation>系统默认值</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
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
        <translation>设定本公司的数值</translation>
    </message>
    <message>
        <source>“%1” leaves this figure open. What you set makes a new edition; complaints that are filed already keep theirs.</source>
        <translation>《%1》没有规定这个数值。设定后形成新版本；已登记的投诉仍按原版本判定。</translation>
    </message>
    <message>
        <source>Decided by whom, where it is written down</source>
        <translation>由谁决定，依据哪份文件</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
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
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Now it is %1.</source>
        <translation>现为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Edition %1 in force from %2. %n complaint(s) filed since then keep the edition they have.</source>
        <translation>
            <numerusform>将形成第 %1 版，自 %2 起施行。该日起已登记的 %n 件投诉仍按原版本判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition %1 in force from %2.</source>
        <translation>将形成第 %1 版，自 %2 起施行。</translation>
    </message>
</context>
<context>
    <name>kesu::FigureList</name>
    <message>
        <source>Figures and their complaints</source>
        <translation>数据与对应投诉</translation>
    </message>
    <message>
        <source>%1: %2. Shows these complaints in the ledger.</source>
        <translation>%1：%2。在台账中显示这些投诉。</translation>
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
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
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
        <translation>权重</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>kesu::FileBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Save everything as a new file …</source>
        <translation>全部另存为新文件(&amp;W) …</translation>
    </message>
    <message>
        <source>Open &amp;another …</source>
        <translation>打开其他数据库(&amp;O) …</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Everything saved so far can still be read here and saved as a new file; what you type now is kept on this computer.</source>
        <translation>程序不再向它写入。已保存的内容仍可在此查看，也可另存为新文件；现在输入的内容留存在这台电脑上。</translation>
    </message>
    <message>
        <source>The database “%1” was deleted or moved away.</source>
        <translation>数据库“%1”被删除或移走。</translation>
    </message>
    <message>
        <source>Put the file back and try again, or save everything as a new file before closing the window.</source>
        <translation>请把文件放回原处后重试，或在关闭窗口前全部另存为新文件。</translation>
    </message>
    <message>
        <source>Another file has taken the place of the database “%1”.</source>
        <translation>数据库“%1”被另一个文件替换。</translation>
    </message>
    <message>
        <source>“Try again” opens the file that lies there now. If it is the wrong one, save everything as a new file first.</source>
        <translation>“重试”将打开现在的那个文件。如果它不是正确的文件，请先全部另存为新文件。</translation>
    </message>
    <message>
        <source>The journal beside the database “%1” was deleted.</source>
        <translation>数据库“%1”旁的日志文件被删除。</translation>
    </message>
    <message>
        <source>The last changes may be missing in the file itself: save everything as a new file and go on with that one.</source>
        <translation>文件中可能缺少最近的修改：请全部另存为新文件，改用新文件。</translation>
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
            <numerusform>%1 及另外 %n 项</numerusform>
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
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>kesu::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
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
        <translation>级别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Example case</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>kesu::FirstStartDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始使用(&amp;S)</translation>
    </message>
    <message>
        <source>Welcome to Kesu</source>
        <translation>欢迎使用客诉 Kesu</translation>
    </message>
    <message>
        <source>Printed on forms and reports; can be changed later</source>
        <translation>印在表单和报告上，以后可以修改</translation>
    </message>
    <message>
        <source>Search by trade or title</source>
        <translation>按行业或名称搜索</translation>
    </message>
    <message>
        <source>Search the rulebooks</source>
        <translation>搜索制度</translation>
    </message>
    <message>
        <source>Complaints judged by your own standard: what counts, by when, who bears what.</source>
        <translation>按本公司的制度判定客诉：是否有效、何时到期、谁来承担。</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H) …</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>Try a &amp;sample month</source>
        <translation>试用示例月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open a database …</source>
        <translation>打开已有数据库(&amp;O) …</translation>
    </message>
    <message>
        <source>“%1” is there already. Open it, or choose another name.</source>
        <translation>“%1”已经存在。请打开它，或换一个名称。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose a folder of your own.</source>
        <translation>“%1”不可写入，请选择自己的文件夹。</translation>
    </message>
    <message>
        <source>Where the database is to lie</source>
        <translation>数据库存放位置</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu 数据库 (*.kesu)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu);;All files (*)</source>
        <translation>Kesu 数据库 (*.kesu);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the trade …</source>
        <translation>请选择行业 …</translation>
    </message>
    <message>
        <source>Another trade</source>
        <translation>其他行业</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>行业(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rulebooks</source>
        <translation>制度(&amp;R)</translation>
    </message>
    <message>
        <source>Tick the rulebook that judges your complaints. All of them can be changed later.</source>
        <translation>请勾选判定客诉所用的制度，以后都可以修改。</translation>
    </message>
    <message>
        <source>Your own figures, a further rulebook or an edition of your own can follow at any time.</source>
        <translation>以后随时可以设定本公司的数值、加用其他制度或导入自己的版本。</translation>
    </message>
    <message>
        <source>New slips begin with the uppermost one; product lines and branches can have their own.</source>
        <translation>新投诉单默认采用最上面的制度；产品线和分支机构可以另行指定。</translation>
    </message>
    <message>
        <source>A new database has no users yet: whoever opens it may do everything. Users are set up later in Settings ▸ Users and roles.</source>
        <translation>新数据库还没有用户，打开它的人可以进行任何操作。以后可在“设置 ▸ 用户和角色”中设置用户。</translation>
    </message>
</context>
<context>
    <name>kesu::FirstUserDialog</name>
    <message>
        <source>Set up users</source>
        <translation>设置用户</translation>
    </message>
    <message>
        <source>The first user is the administrator</source>
        <translation>第一个用户是管理员</translation>
    </message>
    <message>
        <source>From now on everybody signs in with a name and a password, and does what their roles allow. The administrator makes the other users. Rights keep colleagues to their own work; they do not hide the file: whoever can copy it can read it with another program, so keep its folder closed to strangers.</source>
        <translation>今后每个人都用用户名和密码登录，按角色的权限操作。其他用户由管理员添加。权限用于同事之间分工，并不隐藏文件：能复制文件的人，就能用其他程序读取，所以请不要让无关的人访问其文件夹。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Set up users</source>
        <translation>设置用户(&amp;S)</translation>
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
        <translation>这里没有您可以打印的表单。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Not everything can be shown on paper.</source>
        <translation>有些内容无法打印。</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>正在读取台账 …</translation>
    </message>
</context>
<context>
    <name>kesu::FormEdit</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
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
        <translation>恢复自带版式(&amp;B)</translation>
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
        <translation>每行一联；不填则只打印一份</translation>
    </message>
    <message>
        <source>Fields that are printed</source>
        <translation>打印的栏目</translation>
    </message>
    <message>
        <source>What is wrong with the layout file</source>
        <translation>版式文件的问题</translation>
    </message>
    <message>
        <source>Form &amp;number</source>
        <translation>表单编号(&amp;N)</translation>
    </message>
    <message>
        <source>Revisi&amp;on</source>
        <translation>版次(&amp;O)</translation>
    </message>
    <message>
        <source>Names of the &amp;copies</source>
        <translation>各联名称(&amp;C)</translation>
    </message>
    <message>
        <source>Fields that are &amp;printed</source>
        <translation>打印的栏目(&amp;P)</translation>
    </message>
    <message>
        <source>Rep&amp;lace by a file …</source>
        <translation>用文件替换(&amp;L) …</translation>
    </message>
    <message>
        <source>Save &amp;as a file …</source>
        <translation>另存为文件(&amp;A) …</translation>
    </message>
    <message>
        <source>%1 · clause %2</source>
        <translation>%1 · 条款 %2</translation>
    </message>
    <message>
        <source>Layout: as shipped</source>
        <translation>版式：程序自带</translation>
    </message>
    <message>
        <source>Layout: the company&apos;s own file</source>
        <translation>版式：公司自定文件</translation>
    </message>
</context>
<context>
    <name>kesu::FormOptions</name>
    <message>
        <source>Internal form</source>
        <translation>内部联</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>客户联</translation>
    </message>
    <message>
        <source>&amp;Empty, to write by hand</source>
        <translation>空白，供手写(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>各联(&amp;O)</translation>
    </message>
    <message>
        <source>Copies to be printed</source>
        <translation>要打印的各联</translation>
    </message>
    <message>
        <source>The form is printed once for each, with its name at the edge</source>
        <translation>每联打印一份，页边印有联名</translation>
    </message>
    <message>
        <source>&amp;Rulebook</source>
        <translation>制度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表单(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Who gets the paper</source>
        <translation>联次(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>Form number %1</source>
        <translation>表单编号 %1</translation>
    </message>
</context>
<context>
    <name>kesu::FormPreview</name>
    <message>
        <source>Filled with the last complaint</source>
        <translation>填入最近的投诉</translation>
    </message>
    <message>
        <source>With nothing filled in</source>
        <translation>空白表单</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>预览内容</translation>
    </message>
    <message>
        <source>Who gets the paper</source>
        <translation>联次</translation>
    </message>
    <message>
        <source>Internal form</source>
        <translation>内部联</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>客户联</translation>
    </message>
    <message>
        <source>You may not print this form.</source>
        <translation>您无权打印此表单。</translation>
    </message>
    <message>
        <source>There is no complaint yet, so the form is shown empty.</source>
        <translation>还没有投诉，因此显示空白表单。</translation>
    </message>
</context>
<context>
    <name>kesu::FormsPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Numbers, copies and fields of the printed forms. Name and logo stand in Company.</source>
        <translation>表单的编号、各联和栏目。公司名称和标志在“公司”中设置。</translation>
    </message>
    <message>
        <source>Search forms</source>
        <translation>搜索表单</translation>
    </message>
    <message>
        <source>For every company</source>
        <translation>通用表单</translation>
    </message>
    <message>
        <source>The company&apos;s own layout has errors, so the shipped one is printed:</source>
        <translation>公司自定的版式有错误，现按程序自带的版式打印：</translation>
    </message>
    <message>
        <source>%1 – changed by the company</source>
        <translation>%1 – 公司已修改</translation>
    </message>
    <message>
        <source>Choose a layout file</source>
        <translation>选择版式文件</translation>
    </message>
    <message>
        <source>Layouts of forms (*.toml)</source>
        <translation>表单版式 (*.toml)</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it is there and that you may read it.</source>
        <translation>无法读取 %1。请检查文件是否存在、您是否有读取权限。</translation>
    </message>
    <message>
        <source>%1 was not taken:</source>
        <translation>未采用 %1：</translation>
    </message>
    <message>
        <source>%1 was taken, with remarks:</source>
        <translation>已采用 %1，但请注意：</translation>
    </message>
    <message>
        <source>Save the layout as a file</source>
        <translation>把版式保存为文件</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write.</source>
        <translation>无法写入 %1。请选择有写入权限的文件夹。</translation>
    </message>
</context>
<context>
    <name>kesu::HistoryModel</name>
    <message>
        <source>created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>file added</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>file removed</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>栏目</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>丢弃</translation>
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
        <translation>恢复</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>加校验码</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Number of the entry in the chain of the whole history</source>
        <translation>在整个历史链中的记录号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录号</translation>
    </message>
</context>
<context>
    <name>kesu::ImportDialog</name>
    <message>
        <source>&amp;Try without keeping</source>
        <translation>试导入(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows …</source>
        <translation>保存未导入的行(&amp;S) …</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <translation>导入投诉</translation>
    </message>
    <message>
        <source>An .xlsx or .csv file with one complaint a row</source>
        <translation>每行一件投诉的 .xlsx 或 .csv 文件</translation>
    </message>
    <message>
        <source>Table to import</source>
        <translation>要导入的表格</translation>
    </message>
    <message>
        <source>Mapping: which column fills which field</source>
        <translation>对应表：哪一列填入哪个字段</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>选择(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>对应表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Other mapping …</source>
        <translation>其他对应表(&amp;O) …</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>Rejected rows with their reasons</source>
        <translation>未导入的行及原因</translation>
    </message>
    <message>
        <source>&amp;First rows</source>
        <translation>前几行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rejected rows</source>
        <translation>未导入的行(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>对应表文件</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>对应表 (*.toml)</translation>
    </message>
    <message>
        <source>Choose a mapping: it says which column fills which field.</source>
        <translation>请选择对应表：它说明哪一列填入哪个字段。</translation>
    </message>
    <message>
        <source>Choose the table that holds the complaints.</source>
        <translation>请选择含有投诉的表格。</translation>
    </message>
    <message>
        <source>These are the first rows. Try it to see what would become of all of them.</source>
        <translation>以上是前几行。试导入可以看到全部行的结果。</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入 …</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在试导入 …</translation>
    </message>
    <message>
        <source>&amp;Rejected rows (%1)</source>
        <translation>未导入的行(&amp;R)（%1）</translation>
    </message>
    <message>
        <source>%1 rows read: %2 imported, %3 known already, %4 rejected.</source>
        <translation>读取 %1 行：导入 %2，已有 %3，未导入 %4。</translation>
    </message>
    <message>
        <source>%1 rows read: %2 would be imported, %3 are known already, %4 would be rejected. Nothing has been kept.</source>
        <translation>读取 %1 行：可导入 %2，已有 %3，不能导入 %4。这次没有保留任何内容。</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 未导入</translation>
    </message>
    <message>
        <source>The rejected rows with their reasons lie in %1. Mend them there and import that file.</source>
        <translation>未导入的行及原因已存入 %1。请在其中改正，然后导入该文件。</translation>
    </message>
</context>
<context>
    <name>kesu::ImportEditionDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import an edition</source>
        <translation>导入新版本</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>条款变化</translation>
    </message>
    <message>
        <source>What the checker found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What &amp;changes</source>
        <translation>条款变化(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>Decided by whom, where it is written down</source>
        <translation>由谁决定，依据哪份文件</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Choose the file of the new edition. Nothing is kept before you say so.</source>
        <translation>请选择新版本的文件。确认之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H) …</translation>
    </message>
    <message>
        <source>A rulebook file (.toml)</source>
        <translation>制度文件 (.toml)</translation>
    </message>
    <message>
        <source>Rulebook file</source>
        <translation>制度文件</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Edition to import</source>
        <translation>要导入的版本</translation>
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
        <translation>《%1》第 %2 版，施行日期 %3：这是本数据库中还没有的制度。</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) filed since that day keep the edition they have.</source>
        <translation>
            <numerusform>该日起已登记的 %n 件投诉仍按原版本判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>检查结果(&amp;F)（%1）</translation>
    </message>
    <message>
        <source>Everything is new.</source>
        <translation>全部为新内容。</translation>
    </message>
    <message>
        <source>Both editions say the same.</source>
        <translation>两个版本内容相同。</translation>
    </message>
    <message>
        <source>It cannot be imported: %1.</source>
        <translation>不能导入：%1。</translation>
    </message>
    <message>
        <source>Import edition %1 of “%2”?</source>
        <translation>导入《%2》第 %1 版吗？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>kesu::JudgementPanel</name>
    <message>
        <source>The rulebook of this slip is not at hand, so that nothing can be judged.</source>
        <translation>缺少本单适用的制度，无法判定。</translation>
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
        <translation>尚未启用</translation>
    </message>
</context>
<context>
    <name>kesu::KeptEditsBar</name>
    <message>
        <source>&amp;Go on with them</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Edits kept at %1 are shown here; they are not saved yet.</source>
        <translation>这里显示的是 %1 留存的修改，尚未保存。</translation>
    </message>
    <message>
        <source>%1 The complaint was changed since; saving asks what to do.</source>
        <translation>%1此投诉在那之后又被修改过，保存时会询问如何处理。</translation>
    </message>
</context>
<context>
    <name>kesu::LeavingDialog</name>
    <message>
        <source>A backup is made before the window closes.</source>
        <translation>关闭窗口前正在备份。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>不备份，直接关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Backup on leaving</source>
        <translation>关闭前备份</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>The backup on leaving was not made: %1</source>
        <translation>关闭前未能备份：%1</translation>
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
        <translation>进度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>登记期间</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>不良类别</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Search number, customer, product, order, batch, text</source>
        <translation>搜索编号、客户、产品、订单、批号、内容</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>搜索台账</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结案</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
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
        <translation>本季度</translation>
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
        <translation>自选起止日期 …</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Borne by: %1</source>
        <translation>责任方：%1</translation>
    </message>
    <message>
        <source>Only the complaints behind a figure: %1</source>
        <translation>仅限数据对应的投诉：%1</translation>
    </message>
</context>
<context>
    <name>kesu::LedgerPage</name>
    <message>
        <source>&amp;Print forms</source>
        <translation>打印表单(&amp;P)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;New complaint</source>
        <translation>新建投诉(&amp;N)</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>No complaint matches</source>
        <translation>没有符合条件的投诉</translation>
    </message>
    <message>
        <source>Take away a filter or search for fewer words. Two characters of a name, pinyin initials or part of a number are enough.</source>
        <translation>请去掉一个筛选条件或减少搜索词。名称中的两个字、拼音首字母或编号的一部分即可。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>台账还是空的</translation>
    </message>
    <message>
        <source>Enter the first complaint with Ctrl+N, or import an existing ledger from Excel or CSV.</source>
        <translation>按 Ctrl+N 登记第一件投诉，或从 Excel、CSV 导入已有台账。</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>%1 complaint(s)</source>
        <translation>共 %1 件</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>company bears %1</source>
        <translation>公司承担 %1</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在统计 …</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No view has been saved</source>
        <translation>还没有保存的视图</translation>
    </message>
    <message>
        <source>&amp;Save these filters as a view …</source>
        <translation>把当前筛选保存为视图(&amp;S) …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>删除视图(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>Print &amp;as</source>
        <translation>选择表单打印(&amp;A)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
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
        <translation>客户投诉台账 %1</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the ledger …</source>
        <translation>正在导出台账 …</translation>
    </message>
    <message>
        <source>%1 complaint(s) written to %2</source>
        <translation>已将 %1 件投诉写入 %2</translation>
    </message>
    <message>
        <source>No slip is open</source>
        <translation>没有打开的投诉单</translation>
    </message>
    <message>
        <source>Open a complaint from the desk or the ledger, or enter a new one with Ctrl+N.</source>
        <translation>请从工作台或台账打开投诉，或按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>No rulebook is installed, so no complaint can be judged. Install Kesu again.</source>
        <translation>没有安装任何制度，无法判定投诉。请重新安装 Kesu。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>设置已保存</translation>
    </message>
    <message>
        <source>The company&apos;s settings have been changed and not saved.</source>
        <translation>公司设置已修改，尚未保存。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Kesu</source>
        <translation>客诉 Kesu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New complaint</source>
        <translation>新建投诉(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import ledger …</source>
        <translation>导入台账(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export ledger …</source>
        <translation>导出台账(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Other database …</source>
        <translation>其他数据库(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;lip</source>
        <translation>投诉单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kesu</source>
        <translation>关于 Kesu(&amp;A)</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>数据库 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项超期</numerusform>
        </translation>
    </message>
    <message>
        <source>Kesu %1 – customer complaints judged by the company&apos;s own standard</source>
        <translation>客诉 Kesu %1 – 按公司自己的制度判定客户投诉</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
Qt %1 · database %2</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更高版本发布。
Qt %1 · 数据库 %2</translation>
    </message>
    <message>
        <source>the changes of the assessment sheet</source>
        <translation>考核表的修改</translation>
    </message>
    <message>
        <source>the changes of the company&apos;s settings</source>
        <translation>公司设置的修改</translation>
    </message>
    <message>
        <source>This page is not open to you</source>
        <translation>您无权打开此页</translation>
    </message>
    <message>
        <source>&amp;Scan a form …</source>
        <translation>扫描表单(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Blank form …</source>
        <translation>空白表单(&amp;B) …</translation>
    </message>
    <message>
        <source>&amp;Forms of several complaints …</source>
        <translation>批量打印表单(&amp;F) …</translation>
    </message>
    <message>
        <source>There is no form to print</source>
        <translation>没有可打印的表单</translation>
    </message>
    <message numerus="yes">
        <source>Forms of the %n &amp;chosen</source>
        <translation>
            <numerusform>打印选中 %n 件的表单(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Register of these lines</source>
        <translation>按台账打印当前列表(&amp;R)</translation>
    </message>
    <message>
        <source>All lines of the present filter as a list</source>
        <translation>以列表打印当前筛选的全部投诉</translation>
    </message>
    <message>
        <source>“%1” is no code of a form.</source>
        <translation>“%1”不是表单的代码。</translation>
    </message>
</context>
<context>
    <name>kesu::MasterDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
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
        <translation>新建客户“%1”</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>经办业务员</translation>
    </message>
    <message>
        <source>Create staff member “%1”</source>
        <translation>新建人员“%1”</translation>
    </message>
    <message>
        <source>Create product “%1”</source>
        <translation>新建产品“%1”</translation>
    </message>
</context>
<context>
    <name>kesu::MasterPanel</name>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R) …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>从列表中移除“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries from the list?</source>
        <translation>
            <numerusform>从列表中移除 %n 项吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Complaints that name it keep the name.</source>
        <translation>已使用该名称的投诉保持不变。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合的内容</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Search for fewer letters.</source>
        <translation>请减少搜索的字。</translation>
    </message>
    <message>
        <source>What is typed on a slip can be added to this list there as well.</source>
        <translation>填写投诉单时也可以随手加入。</translation>
    </message>
</context>
<context>
    <name>kesu::NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>页面</translation>
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
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Type the password a second time.</source>
        <translation>请再次输入密码。</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>两次输入的密码不同，请都重新输入。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A few words in a row are easy to keep in mind and hard to guess.</source>
        <translation>
            <numerusform>至少 %n 个字符。几个词连在一起，容易记，也不易被猜中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short: %1 of %2 characters.</source>
        <translation>太短：至少 %2 个字符，现有 %1 个。</translation>
    </message>
    <message>
        <source>Long enough. A longer one is harder to guess.</source>
        <translation>长度够了。再长一些更不易被猜中。</translation>
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
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>kesu::PageView</name>
    <message>
        <source>Pages as they are printed</source>
        <translation>打印页面</translation>
    </message>
</context>
<context>
    <name>kesu::PanelDelegate</name>
    <message>
        <source>House default: the source leaves it blank.</source>
        <translation>系统默认值：原文此处留空。</translation>
    </message>
</context>
<context>
    <name>kesu::PasswordDialog</name>
    <message>
        <source>New password of %1</source>
        <translation>%1 的新密码</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Your password was given to you by somebody else. Choose one that only you know.</source>
        <translation>您的密码是别人给的，请改成只有自己知道的密码。</translation>
    </message>
    <message>
        <source>Tell it to %1 in person; it cannot be read again. It has to be changed at the next signing in.</source>
        <translation>请当面告诉 %1；之后无法再查看。对方下次登录时必须修改。</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>旧密码</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>旧密码(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
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
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的密码</translation>
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
        <translation>季度</translation>
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
        <translation>统计周期</translation>
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
        <translation>期间</translation>
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
        <translation>显示(&amp;S)</translation>
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
        <translation>对应表中有此列</translation>
    </message>
    <message>
        <source>Not named by the mapping</source>
        <translation>对应表中没有此列</translation>
    </message>
</context>
<context>
    <name>kesu::PrintPreviewDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印 …</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>保存 PDF …</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>kesu::ProseContents</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>kesu::RecoveryCodeDialog</name>
    <message>
        <source>The code is written down and &amp;kept in a safe place</source>
        <translation>已抄下恢复码并妥善保管(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Write this code down now</source>
        <translation>请现在抄下此恢复码</translation>
    </message>
    <message>
        <source>When no administrator knows a password any more, this code makes a new one. It is shown only this once, works once, and is kept nowhere in the database. Keep it like a key: on paper, under lock, not beside this computer.</source>
        <translation>管理员都忘记密码时，可用此恢复码重设。它只显示这一次，只能用一次，也不保存在数据库中。请像钥匙一样保管：抄在纸上，锁好，不要放在这台电脑旁。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::RecoveryDialog</name>
    <message>
        <source>Password forgotten</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>An administrator can give you a new password under Settings, Users and roles. Only where no administrator can sign in any more, the recovery code helps: it was shown when the users were set up, and gives an administrator a new password.</source>
        <translation>管理员可以在“设置”的“用户和角色”中为您重设密码。只有管理员都无法登录时，才用恢复码重设管理员密码；恢复码在设置用户时显示过。</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>管理员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>重设密码(&amp;S)</translation>
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
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>单元格内容</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>未导入的原因</translation>
    </message>
</context>
<context>
    <name>kesu::ReplayDialog</name>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>保存为 CSV(&amp;S) …</translation>
    </message>
    <message>
        <source>Try a draft on past complaints</source>
        <translation>用草案重判以往投诉</translation>
    </message>
    <message>
        <source>Choose the file of a draft. All filed complaints of its standard are judged by it beside what they got; nothing is changed.</source>
        <translation>请选择草案文件。将按草案重新判定该制度已登记的全部投诉，与原判定对照；不改动任何内容。</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H) …</translation>
    </message>
    <message>
        <source>A rulebook file (.toml)</source>
        <translation>制度文件 (.toml)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation>前后合计</translation>
    </message>
    <message>
        <source>Complaints that come out differently</source>
        <translation>结果不同的投诉</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>开始重判(&amp;T)</translation>
    </message>
    <message>
        <source>Draft to try</source>
        <translation>要试的草案</translation>
    </message>
    <message>
        <source>“%1”, edition %2: ready to be tried.</source>
        <translation>《%1》第 %2 版：可以开始重判。</translation>
    </message>
    <message>
        <source>This is no rulebook yet: %1</source>
        <translation>草案还不能使用：%1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>%1 of %2 judged; %3 come out differently.</source>
        <translation>已重判 %1/%2 件，结果不同 %3 件。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>中途停止，只含已重判的投诉。</translation>
    </message>
    <message>
        <source>There is no filed complaint of this standard.</source>
        <translation>没有按该制度登记的投诉。</translation>
    </message>
    <message>
        <source>%1 complaints judged; %2 come out differently.</source>
        <translation>共重判 %1 件，结果不同 %2 件。</translation>
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
        <translation>%1 件含有草案中没有的词语：%2。</translation>
    </message>
    <message>
        <source>%1 could not be judged: their own edition is not at hand.</source>
        <translation>%1 件缺少原来的版本，无法判定。</translation>
    </message>
    <message>
        <source>Save what comes out differently</source>
        <translation>保存结果不同的投诉</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1 重判对照</translation>
    </message>
</context>
<context>
    <name>kesu::ReplayModel</name>
    <message>
        <source>without a number</source>
        <translation>未编号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>事项</translation>
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
        <translation>投诉件数：%1</translation>
    </message>
    <message>
        <source>Loss shared out</source>
        <translation>划分的损失</translation>
    </message>
    <message>
        <source>Borne by %1</source>
        <translation>%1承担</translation>
    </message>
    <message>
        <source>Claimed back</source>
        <translation>追偿金额</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
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
        <translation>增减</translation>
    </message>
</context>
<context>
    <name>kesu::ReportCasesPanel</name>
    <message>
        <source>&amp;Choose the cases by hand</source>
        <translation>自选案例(&amp;C)</translation>
    </message>
    <message>
        <source>Otherwise the three with the greatest loss are told.</source>
        <translation>不自选时列出损失最大的三件。</translation>
    </message>
    <message>
        <source>Add a complaint …</source>
        <translation>添加投诉 …</translation>
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
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Cases that are told</source>
        <translation>所选案例</translation>
    </message>
    <message>
        <source>What is said of &amp;it</source>
        <translation>点评(&amp;I)</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Number of the complaint, or words that only it has</source>
        <translation>投诉编号，或只有该投诉才有的字词</translation>
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
        <translation>出货数量(&amp;S)</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>关于“%1”</translation>
    </message>
    <message>
        <source>Remark of the clerk</source>
        <translation>填写备注</translation>
    </message>
    <message>
        <source>What comes &amp;next</source>
        <translation>下期重点(&amp;N)</translation>
    </message>
    <message>
        <source>What the next period is about</source>
        <translation>填写下期工作重点</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A whole number above 0, for example 420</source>
        <translation>请填大于 0 的整数，例如 420</translation>
    </message>
</context>
<context>
    <name>kesu::ReportsPage</name>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Figures as JSON …</source>
        <translation>导出数据 JSON(&amp;F) …</translation>
    </message>
    <message>
        <source>Save P&amp;DF …</source>
        <translation>保存 PDF(&amp;D) …</translation>
    </message>
    <message>
        <source>Nothing to report for %1</source>
        <translation>%1没有可统计的投诉</translation>
    </message>
    <message>
        <source>No complaint was registered in these twelve months. Enter one, or choose another period above.</source>
        <translation>这十二个月没有登记投诉。请先登记，或在上方选择其他周期。</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder in which you may write.</source>
        <translation>无法写入 %1。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Workbook …</source>
        <translation>工作簿(&amp;W) …</translation>
    </message>
    <message>
        <source>Save the report as a workbook</source>
        <translation>把报告保存为工作簿</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Adding up the complaints …</source>
        <translation>正在汇总投诉 …</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>%1 changed what is typed into this report meanwhile.</source>
        <translation>%1 在此期间修改了此报告的填写内容。</translation>
    </message>
    <message>
        <source>What you typed is still here and not kept yet. Decide which of the two stays.</source>
        <translation>您填写的内容仍在，但还没有保存。请决定保留哪一份。</translation>
    </message>
    <message>
        <source>None of these complaints was registered in these twelve months. Choose other ones, or another period, above.</source>
        <translation>这十二个月没有登记此范围内的投诉。请在上方选择其他范围或其他周期。</translation>
    </message>
    <message>
        <source>Shows these complaints in the ledger</source>
        <translation>在台账中显示这些投诉</translation>
    </message>
    <message>
        <source>%1: %2. Shows these complaints in the ledger.</source>
        <translation>%1：%2。在台账中显示这些投诉。</translation>
    </message>
    <message>
        <source>Opens this complaint</source>
        <translation>打开此投诉</translation>
    </message>
    <message>
        <source>Looking for the complaints …</source>
        <translation>正在查找投诉 …</translation>
    </message>
    <message>
        <source>&amp;Appendix</source>
        <translation>附录(&amp;A)</translation>
    </message>
    <message>
        <source>Lists the numbers of the complaints behind the figures at the end of the report</source>
        <translation>在报告末尾列出数据对应的投诉编号</translation>
    </message>
    <message>
        <source>&amp;Targets …</source>
        <translation>目标(&amp;T) …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
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
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>#%1, which is no longer there</source>
        <translation>#%1（已不存在）</translation>
    </message>
    <message>
        <source>No complaint of %1 matches “%2”.</source>
        <translation>%1没有与“%2”相符的投诉。</translation>
    </message>
    <message>
        <source>Several complaints of %1 match “%2”.</source>
        <translation>%1有几件投诉与“%2”相符。</translation>
    </message>
    <message>
        <source>Give its number, or words that only this one has.</source>
        <translation>请写编号，或只有该投诉才有的字词。</translation>
    </message>
</context>
<context>
    <name>kesu::RescuedDialog</name>
    <message>
        <source>A slip without customer and product</source>
        <translation>没有填写客户和产品的投诉单</translation>
    </message>
    <message>
        <source>Typed by %1 until %2</source>
        <translation>%1 输入，至 %2</translation>
    </message>
    <message>
        <source>Not saved because: %1</source>
        <translation>没有保存的原因：%1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批号 %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>投诉内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>附件 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续填写(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Recovered slips</source>
        <translation>找回的投诉单</translation>
    </message>
    <message>
        <source>These slips were typed and could not be saved. They are kept on this computer until they are saved or discarded.</source>
        <translation>这些投诉单已输入内容，但没能保存。它们留存在这台电脑上，直到保存或丢弃。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Discard what was typed for “%1”? It is gone then.</source>
        <translation>丢弃为“%1”输入的内容？丢弃后不再保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>kesu::ResourceLocator</name>
    <message>
        <source>The rulebooks and calendars of Kesu are not in %1; install Kesu again or set KESU_RESOURCES.</source>
        <translation>%1 中没有 Kesu 的制度和日历；请重新安装 Kesu，或设置 KESU_RESOURCES。</translation>
    </message>
</context>
<context>
    <name>kesu::RestoreDialog</name>
    <message>
        <source>%1 – restored</source>
        <translation>%1 – 恢复</translation>
    </message>
    <message>
        <source>%1 – restored %2</source>
        <translation>%1 – 恢复 %2</translation>
    </message>
    <message>
        <source>&amp;Rename the file that is there and put the backup in its place</source>
        <translation>把已有文件改名，由备份代替(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open it afterwards</source>
        <translation>恢复后打开(&amp;O)</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>恢复(&amp;E)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup becomes a database in a new place, with its attachments. What is open now stays as it is.</source>
        <translation>备份连同附件在新位置恢复为数据库。当前打开的数据库不变。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>选择(&amp;H) …</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新数据库</translation>
    </message>
    <message>
        <source>New &amp;database</source>
        <translation>新数据库(&amp;D)</translation>
    </message>
    <message>
        <source>The backup is being read through …</source>
        <translation>正在通读备份 …</translation>
    </message>
    <message>
        <source>made at %1</source>
        <translation>备份于 %1</translation>
    </message>
    <message>
        <source>complaints: %1</source>
        <translation>投诉 %1 件</translation>
    </message>
    <message>
        <source>entries of the history: %1</source>
        <translation>历史记录 %1 条</translation>
    </message>
    <message>
        <source>attachments: %1</source>
        <translation>附件 %1 个</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>备份完好。</translation>
    </message>
    <message>
        <source>Where the database is to lie</source>
        <translation>数据库存放位置</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu 数据库 (*.kesu)</translation>
    </message>
    <message>
        <source>Say where the database is to lie.</source>
        <translation>请指定数据库的存放位置。</translation>
    </message>
    <message>
        <source>This is the database that is open now; choose another name.</source>
        <translation>这是当前打开的数据库，请另取名称。</translation>
    </message>
    <message>
        <source>This is the backup itself; choose another name.</source>
        <translation>这是备份本身，请另取名称。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The backup is being restored …</source>
        <translation>正在恢复备份 …</translation>
    </message>
    <message>
        <source>What was there is called %1 now.</source>
        <translation>原有文件已改名为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The backup was restored; %n attachment(s) could not be had.</source>
        <translation>
            <numerusform>备份已恢复；有 %n 个附件未能取得。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was restored and checked.</source>
        <translation>备份已恢复，并经检查无误。</translation>
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
        <translation>审批岗位</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>权限(&amp;R)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>&amp;Approves as</source>
        <translation>审批岗位(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>sees %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Comes with the right “%1”.</source>
        <translation>有“%1”权限时才能选择。</translation>
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
        <translation>用户数</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>可查看</translation>
    </message>
    <message>
        <source>Approves as</source>
        <translation>审批岗位</translation>
    </message>
</context>
<context>
    <name>kesu::RowsEditorBase</name>
    <message>
        <source>Remove this row (Ctrl+Delete)</source>
        <translation>删除本行 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>删除本行</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>还须填写：%1</translation>
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
        <translation>保持不变(&amp;Y)</translation>
    </message>
    <message>
        <source>This product belongs to “%1”, whose complaints “%2” judges.</source>
        <translation>此产品属于“%1”，其投诉按《%2》判定。</translation>
    </message>
</context>
<context>
    <name>kesu::RulebookCheckList</name>
    <message>
        <source>filing limit</source>
        <translation>投诉时限</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>投诉证据</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>liability</source>
        <translation>责任划分</translation>
    </message>
    <message>
        <source>recoveries</source>
        <translation>追偿</translation>
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
        <translation>不判定单件投诉</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Made for this trade</source>
        <translation>适用本行业</translation>
    </message>
    <message>
        <source>For every trade</source>
        <translation>各行业通用</translation>
    </message>
    <message>
        <source>Made for other trades</source>
        <translation>适用其他行业</translation>
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
        <translation>查找制度</translation>
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
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Rulebooks in use</source>
        <translation>启用的制度</translation>
    </message>
    <message>
        <source>New complaints are judged by the default one; each slip can choose another of those ticked here.</source>
        <translation>新投诉按默认制度判定；每张投诉单可以改用此处勾选的其他制度。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>At least one rulebook must be in use, else no complaint could be judged.</source>
        <translation>至少要启用一个制度，否则无法判定投诉。</translation>
    </message>
</context>
<context>
    <name>kesu::RulebooksPage</name>
    <message>
        <source>No rulebook is installed</source>
        <translation>没有安装制度</translation>
    </message>
    <message>
        <source>The folder with the rulebooks is empty or unreadable. Install Kesu again.</source>
        <translation>制度文件夹是空的或无法读取。请重新安装 Kesu。</translation>
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
        <translation>打印或存为 PDF(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;heck a rulebook file …</source>
        <translation>检查制度文件(&amp;H) …</translation>
    </message>
    <message>
        <source>&amp;Import an edition …</source>
        <translation>导入新版本(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Try a draft on past complaints …</source>
        <translation>用草案重判以往投诉(&amp;T) …</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>规则的排列</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>按条款</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
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
        <translation>现行</translation>
    </message>
    <message>
        <source>not in force today</source>
        <translation>今日未施行</translation>
    </message>
    <message>
        <source>Copied: “%1” as Markdown.</source>
        <translation>已复制《%1》的 Markdown 文本。</translation>
    </message>
</context>
<context>
    <name>kesu::SafetyBars</name>
    <message>
        <source>&amp;Look at them …</source>
        <translation>查看(&amp;K) …</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>以后再说(&amp;T)</translation>
    </message>
    <message>
        <source>Do &amp;not show this again</source>
        <translation>不再显示(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The database lies on a network share.</source>
        <translation>数据库位于网络共享。</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) that could not be saved were recovered.</source>
        <translation>
            <numerusform>找回了 %n 张没能保存的投诉单。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer until they are saved or discarded.</source>
        <translation>它们留存在这台电脑上，直到保存或丢弃。</translation>
    </message>
    <message>
        <source>The file “%1” is still not there.</source>
        <translation>文件“%1”仍不存在。</translation>
    </message>
    <message>
        <source>Save everything as a new file</source>
        <translation>全部另存为新文件</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu)</source>
        <translation>Kesu 数据库 (*.kesu)</translation>
    </message>
    <message>
        <source>%1 – rescued.kesu</source>
        <translation>%1 – 另存.kesu</translation>
    </message>
    <message>
        <source>Saving everything as a new file …</source>
        <translation>正在全部另存为新文件 …</translation>
    </message>
</context>
<context>
    <name>kesu::SafetyPanel</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>放弃修改(&amp;R)</translation>
    </message>
    <message>
        <source>Res&amp;tore …</source>
        <translation>恢复(&amp;E) …</translation>
    </message>
    <message>
        <source>Data safety</source>
        <translation>数据安全</translation>
    </message>
    <message>
        <source>Written and checked: %1 (%2)</source>
        <translation>已写入并检查：%1（%2）</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>备份位置和时间</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>现有备份</translation>
    </message>
    <message>
        <source>Restore another &amp;file …</source>
        <translation>恢复其他备份文件(&amp;A) …</translation>
    </message>
    <message>
        <source>Show the fo&amp;lder</source>
        <translation>打开备份文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>Kesu databases (*.kesu);;All files (*)</source>
        <translation>Kesu 数据库 (*.kesu);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Finds everything that was changed outside Kesu: in the database, in its history, in attachments. The head of the history stands on printed reports and proves them.</source>
        <translation>查出在 Kesu 之外对数据库、历史和附件所作的一切改动。历史链头印在报告上，可证明报告的内容。</translation>
    </message>
    <message>
        <source>&amp;Verify the database …</source>
        <translation>核验数据库(&amp;V) …</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>投诉件数</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>数据库结构</translation>
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
        <translation>正在查看备份文件夹 …</translation>
    </message>
    <message>
        <source>The next one is due at %1.</source>
        <translation>下次备份定于 %1。</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>最近一次备份：%1</translation>
    </message>
    <message>
        <source>There is no backup of this database yet.</source>
        <translation>此数据库还没有备份。</translation>
    </message>
    <message>
        <source>Choose a folder for backups first</source>
        <translation>请先选择备份文件夹</translation>
    </message>
</context>
<context>
    <name>kesu::ScanDialog</name>
    <message>
        <source>Scan a form</source>
        <translation>扫描表单</translation>
    </message>
    <message>
        <source>Hold the scanner over the QR code at the head of the form. Without a scanner, type the entry and the groups of letters and digits at its foot, as 512-1A2B-3C4D-5E6F-7081.</source>
        <translation>请用扫描枪对准表单抬头的二维码。没有扫描枪时，请输入页脚版本号后面的代码，如 512-1A2B-3C4D-5E6F-7081。</translation>
    </message>
    <message>
        <source>&amp;Code of the form</source>
        <translation>表单代码(&amp;C)</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>表单代码</translation>
    </message>
    <message>
        <source>What the form shows</source>
        <translation>表单所记的内容</translation>
    </message>
    <message>
        <source>&amp;Open complaint</source>
        <translation>打开投诉(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is no code of a form.</source>
        <translation>“%1”不是表单的代码。</translation>
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
        <translation>%1等另外 %2 项</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>其后修改：%1</translation>
    </message>
    <message>
        <source>Print &amp;anew</source>
        <translation>重新打印(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kesu::ScopeBar</name>
    <message>
        <source>Report over one standard</source>
        <translation>只统计一个制度</translation>
    </message>
    <message>
        <source>Report over one customer</source>
        <translation>只统计一个客户</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Report over one product</source>
        <translation>只统计一个产品</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>Report over one department or other responsible party</source>
        <translation>只统计一个部门或其他责任方</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>全部责任方</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>全部投诉</translation>
    </message>
    <message>
        <source>Report over all complaints again</source>
        <translation>重新统计全部投诉</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
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
        <translation>检查搜索索引(&amp;K)</translation>
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
        <translation>进度</translation>
    </message>
    <message>
        <source>The search index knows all %1 complaints.</source>
        <translation>搜索索引已收录全部 %1 件投诉。</translation>
    </message>
    <message>
        <source>The search index knows %1 of %2 complaints; until it is made, searching is slower.</source>
        <translation>搜索索引已收录 %2 件投诉中的 %1 件；建好之前，搜索较慢。</translation>
    </message>
    <message>
        <source>The search index agrees with all %1 complaints.</source>
        <translation>搜索索引与全部 %1 件投诉相符。</translation>
    </message>
    <message>
        <source>The search index is wrong for %1 of %2 complaints: make it anew.</source>
        <translation>搜索索引有 %1 件投诉不符（共 %2 件），请重建。</translation>
    </message>
</context>
<context>
    <name>kesu::SearchIndexing</name>
    <message>
        <source>Making the search index: %1 %</source>
        <translation>正在建立搜索索引：%1 %</translation>
    </message>
    <message>
        <source>Until it is ready, searching reads every complaint and takes longer.</source>
        <translation>建好之前，搜索要逐件读取投诉，用时较长。</translation>
    </message>
    <message>
        <source>The search index could not be made</source>
        <translation>未能建立搜索索引</translation>
    </message>
</context>
<context>
    <name>kesu::SectionIndex</name>
    <message>
        <source>Parts of the slip</source>
        <translation>投诉单各部分</translation>
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
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Switch user …</source>
        <translation>切换用户(&amp;S) …</translation>
    </message>
    <message>
        <source>Change &amp;password …</source>
        <translation>修改密码(&amp;P) …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>One user, no password</source>
        <translation>单用户，无密码</translation>
    </message>
    <message>
        <source>%1 is signed in. What they may do follows from their roles.</source>
        <translation>%1 已登录，可进行的操作由其角色决定。</translation>
    </message>
    <message>
        <source>This database has no users: whoever opens it may do everything, and the history names %1. Users and roles are set up in the settings.</source>
        <translation>此数据库没有设置用户：打开它的人可以进行任何操作，历史中记为 %1。可在“设置”中设置用户和角色。</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>&amp;Users and roles …</source>
        <translation>用户和角色(&amp;U) …</translation>
    </message>
    <message>
        <source>&amp;Set up users …</source>
        <translation>设置用户(&amp;S) …</translation>
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
        <translation>启用的制度</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Data safety</source>
        <translation>数据安全</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>用户和角色</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>kesu::SheetForm</name>
    <message>
        <source>Entries</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Nothing has to be entered: all figures come from the ledger.</source>
        <translation>不需填写：各项指标都由台账算出。</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
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
        <translation>快捷键</translation>
    </message>
    <message>
        <source>In fields and tables</source>
        <translation>在栏目和表格中</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next field; in a table open the line</source>
        <translation>下一栏；在表格中打开该行</translation>
    </message>
    <message>
        <source>Tab / Shift+Tab</source>
        <translation>Tab / Shift+Tab</translation>
    </message>
    <message>
        <source>Next or previous field, in the order of the paper</source>
        <translation>按纸面顺序的下一栏或上一栏</translation>
    </message>
    <message>
        <source>Alt + underlined letter</source>
        <translation>Alt + 带下划线的字母</translation>
    </message>
    <message>
        <source>Goes straight to a field or button</source>
        <translation>直接到该栏或按钮</translation>
    </message>
    <message>
        <source>Copies the chosen lines of a table for Excel</source>
        <translation>复制表格中选中的行，可粘贴到 Excel</translation>
    </message>
    <message>
        <source>Left / Right</source>
        <translation>← / →</translation>
    </message>
    <message>
        <source>Neighbouring column of the desk</source>
        <translation>工作台的相邻一栏</translation>
    </message>
    <message>
        <source>The clause behind the field or line</source>
        <translation>当前栏或行所依据的条款</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Left / Ctrl+Right</source>
        <translation>Ctrl+← / Ctrl+→</translation>
    </message>
    <message>
        <source>Period before or after of a report</source>
        <translation>报告的上一期或下一期</translation>
    </message>
    <message>
        <source>Tab, Enter, Escape</source>
        <translation>Tab、Enter、Esc</translation>
    </message>
    <message>
        <source>In a report: the next figure, its complaints, out of the pages</source>
        <translation>在报告中：下一项数据、其对应的投诉、离开页面</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>From the complaints behind a figure back to it</source>
        <translation>从数据对应的投诉返回该数据</translation>
    </message>
</context>
<context>
    <name>kesu::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Kesu is locked</source>
        <translation>Kesu 已锁定</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切换用户</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>What was typed is kept. Sign in to go on; another user may sign in as well.</source>
        <translation>已输入的内容会保留。请登录后继续；也可由其他用户登录。</translation>
    </message>
    <message>
        <source>Sign in to go on. If another user signs in, this is lost: %1</source>
        <translation>请登录后继续。如由其他用户登录，将丢失：%1</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft of the user who typed it.</source>
        <translation>已输入的内容会保存为输入者的草稿。</translation>
    </message>
    <message>
        <source>%1. The holder of the role signs in for this one approval; whoever works here stays signed in.</source>
        <translation>%1。由担任该岗位的人登录，只作这一次核准；当前用户保持登录。</translation>
    </message>
    <message>
        <source>&amp;Other database …</source>
        <translation>其他数据库(&amp;O) …</translation>
    </message>
    <message>
        <source>Password &amp;forgotten …</source>
        <translation>忘记密码(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
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
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
</context>
<context>
    <name>kesu::SlipHead</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Back to the ledger</source>
        <translation>回到台账</translation>
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
        <translation>还不能登记，请看“%1”</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Filed; it gets its number when it is valid</source>
        <translation>已登记，判定有效后编号</translation>
    </message>
    <message>
        <source>Filed as %1</source>
        <translation>已登记，编号 %1</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard this draft? What was typed is gone then.</source>
        <translation>丢弃这份草稿？已输入的内容将不再保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>The changes of this complaint are not saved yet.</source>
        <translation>此投诉的修改还没有保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>对照(&amp;C) …</translation>
    </message>
    <message>
        <source>Somebody else has changed this slip in the meantime.</source>
        <translation>在此期间有人修改了此投诉单。</translation>
    </message>
    <message>
        <source>What you typed stands here. Compare both and choose what stays.</source>
        <translation>您输入的内容还在。请对照两处修改，选择保留哪些。</translation>
    </message>
    <message>
        <source>What you typed stands here and is kept on this computer. It is offered again when this database is opened.</source>
        <translation>您输入的内容还在，并已留存在这台电脑上。下次打开此数据库时会提示找回。</translation>
    </message>
    <message>
        <source>What you typed stands here and nowhere else: leave this window open. %1</source>
        <translation>您输入的内容只在此窗口中：请不要关闭窗口。%1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>没有保存：%1</translation>
    </message>
    <message>
        <source>Your edit is a draft of its own now</source>
        <translation>您的修改已另存为草稿</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Approve %1?</source>
        <translation>核准“%1”？</translation>
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
        <translation>此投诉单没能保存：现在离开会丢失已输入的内容。</translation>
    </message>
    <message>
        <source>Leave it all the same</source>
        <translation>仍要离开</translation>
    </message>
</context>
<context>
    <name>kesu::SlipPage</name>
    <message>
        <source>New slip</source>
        <translation>新投诉单</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>未编号</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No clause speaks of this field here</source>
        <translation>没有条款涉及此栏</translation>
    </message>
    <message>
        <source>Recovered as it was typed at %1</source>
        <translation>已找回 %1 输入的内容</translation>
    </message>
    <message>
        <source>Print &amp;as</source>
        <translation>选择表单打印(&amp;A)</translation>
    </message>
    <message>
        <source>Choose the form to print</source>
        <translation>选择要打印的表单</translation>
    </message>
</context>
<context>
    <name>kesu::SlipSection</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>kesu::TagEdit</name>
    <message>
        <source>Search: characters, initials or code</source>
        <translation>搜索：汉字、拼音首字母或代码</translation>
    </message>
</context>
<context>
    <name>kesu::TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reports tell beside these rates whether the target was met. Leave out what has none.</source>
        <translation>报告会在这些比率旁注明是否达标。没有目标的留空。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <comment>rate, at least or at most, unit</comment>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>A number from 0 to 1,000,000</source>
        <translation>请填 0 至 1,000,000 的数</translation>
    </message>
    <message>
        <source>A percentage from 0 to 100, for example 95</source>
        <translation>请填 0 至 100 的百分数，例如 95</translation>
    </message>
</context>
<context>
    <name>kesu::TimeSpan</name>
    <message>
        <source>half a working day</source>
        <translation>半个工作日</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当天</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
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
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::UserDialog</name>
    <message>
        <source>May sign &amp;in</source>
        <translation>可以登录(&amp;I)</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>As it is to stand in the history, for example the person&apos;s own name</source>
        <translation>历史中显示的名称，如本人姓名</translation>
    </message>
    <message>
        <source>Whoever has left the company is switched off, not removed: the history names them.</source>
        <translation>离职人员只停用，不移除：历史中有他们的名称。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密码(&amp;P)</translation>
    </message>
    <message>
        <source>Has to be changed at the first signing in.</source>
        <translation>首次登录时必须修改。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
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
        <translation>须修改密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可以登录</translation>
    </message>
</context>
<context>
    <name>kesu::VerifyDialog</name>
    <message>
        <source>&amp;Everything, the contents of attachments too</source>
        <translation>全部，包括附件内容(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quickly, without the contents of attachments</source>
        <translation>快速，不含附件内容(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Save as text …</source>
        <translation>保存为文本(&amp;S) …</translation>
    </message>
    <message>
        <source>Verify the database</source>
        <translation>核验数据库</translation>
    </message>
    <message>
        <source>Every change stands in the history, and each entry carries the hash of all before it. Verifying finds what was changed, removed or added outside Kesu. It changes nothing.</source>
        <translation>每次修改都记入历史，每条记录都带有此前全部记录的哈希。核验可查出在 Kesu 之外所作的改动、删除和添加，不改动任何内容。</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>核验进度</translation>
    </message>
    <message>
        <source>Broken places</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Is this head from &amp;paper in the history?</source>
        <translation>核对纸面上的历史链头(&amp;P)</translation>
    </message>
    <message>
        <source>Head of the history as it is printed on a report</source>
        <translation>报告上印的历史链头</translation>
    </message>
    <message>
        <source>It stands on every printed report. Leave it empty to verify without one.</source>
        <translation>印在每份打印的报告上。不核对时留空。</translation>
    </message>
    <message>
        <source>&amp;Head of the history</source>
        <translation>历史链头(&amp;H)</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>历史链头</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>“%1” is no head of a history. One looks like 512-1A2B-3C4D-5E6F-7081.</source>
        <translation>“%1”不是历史链头，其形式如 512-1A2B-3C4D-5E6F-7081。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>核验(&amp;V)</translation>
    </message>
    <message>
        <source>%1 entries of the history, %2 complaints, %3 attachments (%4) in %5 s</source>
        <translation>历史记录 %1 条，投诉 %2 件，附件 %3 个（%4），用时 %5 秒</translation>
    </message>
    <message>
        <source>The database is sound: nothing was changed outside Kesu.</source>
        <translation>数据库完好：没有在 Kesu 之外作过改动。</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>只列出前 %1 处。</translation>
    </message>
    <message>
        <source>Keep the file as it is, save this list, and restore the last sound backup into a new place to compare.</source>
        <translation>请保持文件原样，保存此清单，并把最近一份完好的备份恢复到新位置，以便对照。</translation>
    </message>
    <message numerus="yes">
        <source>The database is broken at %n place(s).</source>
        <translation>
            <numerusform>数据库有 %n 处不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the history: %1</source>
        <translation>历史链头：%1</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>保存核验结果</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source> – verified.txt</source>
        <translation> – 核验结果.txt</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
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
        <translation>春节</translation>
    </message>
    <message>
        <source>Tomb-sweeping Day</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two holidays on one day</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>make-up working day for %1</source>
        <translation>%1调休上班</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on. Start Kesu on a desktop, or use kesu-cli, which needs none.</source>
        <translation>没有可用的显示器，无法打开窗口。请在桌面环境中启动，或使用不需要显示器的 kesu-cli。</translation>
    </message>
    <message>
        <source>Customer complaints, judged by the company&apos;s own standard.</source>
        <translation>按本公司的制度判定客户投诉。</translation>
    </message>
    <message>
        <source>The database to open; without it the one opened last.</source>
        <translation>要打开的数据库；不写则打开上次的数据库。</translation>
    </message>
    <message>
        <source>Name one database, not several.</source>
        <translation>只能指定一个数据库。</translation>
    </message>
</context>
</TS>
