<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>資料庫「%1」已損壞，請從備份恢復。</translation>
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
    <name>HandlingForm</name>
    <message>
        <source>Customer complaint handling form</source>
        <translation>客訴處理單</translation>
    </message>
    <message>
        <source>Customer complaint answer form</source>
        <translation>客訴回覆單</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>客訴編號</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <translation>客戶聯</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>依據：%1</translation>
    </message>
    <message>
        <source>Internal: not to be given to the customer</source>
        <translation>內部資料，不得交付客戶</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
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
        <source>Return</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>客戶退貨</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴資訊</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>Salesman</source>
        <translation>經辦業務員</translation>
    </message>
    <message>
        <source>Contact, phone</source>
        <translation>聯絡人/電話</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>客訴方式</translation>
    </message>
    <message>
        <source>Complained on</source>
        <translation>客訴日期</translation>
    </message>
    <message>
        <source>Product, spec.</source>
        <translation>產品名稱
/規格</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>接收時間</translation>
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
        <source>Unit price</source>
        <translation>產品單價</translation>
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
        <source>Use</source>
        <translation>產品使用
情況</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>貨款回收
情況</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Complaint of this kind</source>
        <translation>同類客訴</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>no. ____</source>
        <translation>第 ____ 次</translation>
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
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>調查</translation>
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
        <source>Responsible</source>
        <translation>責任部門</translation>
    </message>
    <message>
        <source>Investigated by</source>
        <translation>調查人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>處理意見與措施</translation>
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
        <source>Answer and follow-up</source>
        <translation>回覆與回訪</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回覆日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結案日期</translation>
    </message>
    <message>
        <source>Followed up on</source>
        <translation>回訪日期</translation>
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
        <source>Filing limit</source>
        <translation>客訴時限</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>條款 %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後日期</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>時限內</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超時限</translation>
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
        <source>No evidence is asked for</source>
        <translation>本制度不要求證據</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>條款 %1：%2</translation>
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
        <source>Cost</source>
        <translation>損失種類</translation>
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
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
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
        <source>%1 by telephone</source>
        <translation>%1（電話）</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>受理判定</translation>
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
        <source>Loss and liability</source>
        <translation>損失與責任劃分</translation>
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
        <source>Approval</source>
        <translation>簽核</translation>
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
        <source>Signatures</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Customer (signature and stamp)</source>
        <translation>客戶（簽字蓋章）</translation>
    </message>
    <message>
        <source>For the company (stamp)</source>
        <translation>公司（蓋章）</translation>
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
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Registered in the period</source>
        <translation>本期登記</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <source>Defects</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Who bears the loss</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
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
</context>
<context>
    <name>PanelLines</name>
    <message>
        <source>The rulebook does not quote this clause.</source>
        <translation>制度檔案中沒有收錄此條款原文。</translation>
    </message>
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
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <source>Complaint rate %1 (delivered batches %2); PPM %3 (shipped quantity %4).</source>
        <translation>客訴率 %1（交付批次 %2）；PPM %3（出貨數量 %4）。</translation>
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
        <source>Customers and products</source>
        <translation>客戶與產品</translation>
    </message>
    <message>
        <source>No customer or product in this period.</source>
        <translation>本期沒有客戶或產品記錄。</translation>
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
        <source>Value</source>
        <translation>數值</translation>
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
        <source>Repeat rate %1 (%2 of %3), within %4 months.</source>
        <translation>重複率 %1（%2/%3），按 %4 個月內統計。</translation>
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
        <source>Returns: %1 complaints, quantity %2, value %3. Claimed %4, accepted %5.</source>
        <translation>退貨 %1 件，數量 %2，金額 %3；索賠 %4，同意賠付 %5。</translation>
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
        <translation>歷史鏈根雜湊 %1</translation>
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
        <source>Root hash of the history</source>
        <translation>歷史鏈根雜湊</translation>
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
        <translation>運算式裡不能有反斜槓</translation>
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
</context>
<context>
    <name>RulebookText</name>
    <message>
        <source>(house default)</source>
        <translation>（系統預設值）</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>不良類別</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Words of this rulebook</source>
        <translation>本制度用語</translation>
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
        <translation>列印處理單</translation>
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
        <source>The form: handling.</source>
        <translation>表單：handling（客訴處理單）。</translation>
    </message>
    <message>
        <source>Ledger numbers of the complaints to print.</source>
        <translation>要列印的客訴編號。</translation>
    </message>
    <message>
        <source>Who gets the paper: internal (default) or customer.</source>
        <translation>聯次：internal（內部聯，預設）或 customer（客戶聯）。</translation>
    </message>
    <message>
        <source>All complaints registered in a month, instead of numbers.</source>
        <translation>某月登記的全部客訴，代替編號。</translation>
    </message>
    <message>
        <source>KIND: there is no form &quot;%1&quot;; the form is called handling.</source>
        <translation>KIND：沒有表單「%1」，可用的是 handling。</translation>
    </message>
    <message>
        <source>Give either numbers or --all-in with a month.</source>
        <translation>請給出編號，或用 --all-in 給出月份，二者取一。</translation>
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
        <source>Give one period: --month, --quarter, --year, or --from with --to.</source>
        <translation>請給出一個統計期：--month、--quarter、--year，或 --from 加 --to。</translation>
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
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The rulebook to check, or - for standard input.</source>
        <translation>要檢查的制度檔案；- 表示標準輸入。</translation>
    </message>
    <message>
        <source>%1: no errors in %2, edition %3</source>
        <translation>%1：%2 第 %3 版沒有錯誤</translation>
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
        <source>For example QR-025 REV: B</source>
        <translation>例如 QR-025 REV: B</translation>
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
        <source>&amp;Form number</source>
        <translation>表單編號(&amp;F)</translation>
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
        <source>Rulebook</source>
        <translation>適用制度</translation>
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
        <source>&amp;Rulebook</source>
        <translation>適用制度(&amp;R)</translation>
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
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
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
        <source>Change</source>
        <translation>變更</translation>
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
</context>
<context>
    <name>kesu::LedgerPage</name>
    <message>
        <source>&amp;Print forms</source>
        <translation>打印表單(&amp;P)</translation>
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
        <source>Figures and their complaints</source>
        <translation>資料與對應客訴</translation>
    </message>
    <message>
        <source>What the next period is about</source>
        <translation>填寫下期工作重點</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Delivered &amp;batches</source>
        <translation>交付批次(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Shipped quantity</source>
        <translation>出貨數量(&amp;S)</translation>
    </message>
    <message>
        <source>What comes &amp;next</source>
        <translation>下期重點(&amp;N)</translation>
    </message>
    <message>
        <source>A whole number above 0, for example 420</source>
        <translation>請填大於 0 的整數，例如 420</translation>
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
        <source>Show these complaints in the ledger</source>
        <translation>在台帳中檢視這些客訴</translation>
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
</context>
<context>
    <name>kesu::ResourceLocator</name>
    <message>
        <source>The rulebooks and calendars of Kesu are not in %1; install Kesu again or set KESU_RESOURCES.</source>
        <translation>%1 中沒有 Kesu 的制度和日曆；請重新安裝 Kesu，或設定 KESU_RESOURCES。</translation>
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
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <source>%1, edition %2</source>
        <translation>%1&#x3000;第 %2 版</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Search the clauses</source>
        <translation>搜尋條款</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>No rulebook is installed</source>
        <translation>沒有安裝制度</translation>
    </message>
    <message>
        <source>The folder with the rulebooks is empty or unreadable. Install Kesu again.</source>
        <translation>制度資料夾是空的或無法讀取。請重新安裝 Kesu。</translation>
    </message>
    <message>
        <source>Edition %1, in force from %2 · %3</source>
        <translation>第 %1 版，%2 起施行 · %3</translation>
    </message>
    <message>
        <source>No clause matches</source>
        <translation>沒有符合的條款</translation>
    </message>
    <message>
        <source>Search for fewer or shorter words.</source>
        <translation>請減少或縮短搜尋詞。</translation>
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
        <source>Draft not kept: %1</source>
        <translation>草稿未能儲存：%1</translation>
    </message>
    <message>
        <source>Edits not kept: %1</source>
        <translation>修改未能留存：%1</translation>
    </message>
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
        <source>Somebody else has changed this complaint in the meantime.</source>
        <translation>此客訴已被他人修改。</translation>
    </message>
    <message>
        <source>Keep my edit as a draft</source>
        <translation>把我的修改存為草稿</translation>
    </message>
    <message>
        <source>Drop my edit and show theirs</source>
        <translation>放棄我的修改，顯示他人的</translation>
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
