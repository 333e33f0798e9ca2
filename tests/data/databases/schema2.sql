PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE complaint (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT UNIQUE CHECK (number <> ''),
    rulebook TEXT NOT NULL CHECK (rulebook <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    source TEXT UNIQUE CHECK (source <> ''),
    registered_at TEXT NOT NULL CHECK (length(registered_at) = 19),
    complaint_date TEXT CHECK (length(complaint_date) = 10),
    channel TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_region TEXT NOT NULL,
    product_name TEXT NOT NULL,
    product_code TEXT NOT NULL,
    order_no TEXT NOT NULL,
    batch_no TEXT NOT NULL,
    delivered_on TEXT CHECK (length(delivered_on) = 10),
    delivered_quantity INTEGER CHECK (delivered_quantity >= 0),
    defective_quantity INTEGER CHECK (defective_quantity >= 0),
    unit TEXT NOT NULL,
    unit_price_fen INTEGER CHECK (unit_price_fen >= 0),
    usage TEXT NOT NULL,
    first_used_on TEXT CHECK (length(first_used_on) = 10),
    payment_status TEXT NOT NULL,
    description TEXT NOT NULL,
    compensation_fen INTEGER CHECK (compensation_fen >= 0),
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    salesman TEXT NOT NULL,
    product_spec TEXT NOT NULL,
    goods_received_on TEXT CHECK (length(goods_received_on) = 10),
    inspection_result TEXT NOT NULL,
    cause_of_occurrence TEXT NOT NULL,
    cause_of_escape TEXT NOT NULL,
    investigator TEXT NOT NULL,
    proposal TEXT NOT NULL,
    disposition TEXT NOT NULL,
    objection TEXT NOT NULL,
    final_decision TEXT NOT NULL,
    answer TEXT NOT NULL,
    follow_up_result TEXT NOT NULL,
    satisfaction TEXT NOT NULL
        CHECK (satisfaction IN ('', 'very-satisfied', 'satisfied', 'fair', 'dissatisfied', 'very-dissatisfied')),
    judged_by TEXT NOT NULL,
    remarks TEXT NOT NULL
) STRICT;
INSERT INTO complaint VALUES(1,3,'SX2026-0001','trial','1',NULL,'2026-11-20T10:00:00','2026-11-19','','华联商厦','domestic','橡木餐桌','XM-180','','','2026-11-02',40,3,'张',NULL,'',NULL,'',replace('桌面开裂，\n三张','\n',char(10)),NULL,'王芳','','张伟','',NULL,'','','','','','','','','','','','','');
INSERT INTO complaint VALUES(2,1,'SX2026-0002','trial','1',NULL,'2026-11-20T11:00:00','2026-11-19','','海信商城','domestic','橡木餐桌','XM-180','','','2026-11-02',40,3,'张',NULL,'',NULL,'',replace('桌面开裂，\n三张','\n',char(10)),NULL,'王芳','','张伟','',NULL,'','','','','','','','','','','','','');
CREATE TABLE complaint_category (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    category TEXT NOT NULL CHECK (category <> ''),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO complaint_category VALUES(1,0,'crack');
INSERT INTO complaint_category VALUES(2,0,'crack');
CREATE TABLE complaint_circumstance (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    circumstance TEXT NOT NULL CHECK (circumstance <> ''),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO complaint_circumstance VALUES(1,0,'damp-storage');
CREATE TABLE demand (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    amount_fen INTEGER CHECK (amount_fen >= 0),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO demand VALUES(1,0,'claim',320000);
INSERT INTO demand VALUES(2,0,'claim',2500000);
CREATE TABLE evidence (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    provided_on TEXT NOT NULL CHECK (length(provided_on) = 10),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO evidence VALUES(1,0,'photo','2026-11-20');
CREATE TABLE evidence_signer (
    complaint_id INTEGER NOT NULL,
    evidence_position INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    signer TEXT NOT NULL CHECK (signer <> ''),
    PRIMARY KEY (complaint_id, evidence_position, position),
    FOREIGN KEY (complaint_id, evidence_position) REFERENCES evidence (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO evidence_signer VALUES(1,0,0,'customer');
CREATE TABLE cost (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    estimate_fen INTEGER CHECK (estimate_fen >= 0),
    actual_fen INTEGER CHECK (actual_fen >= 0),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO cost VALUES(1,0,'fuel',NULL,10000);
CREATE TABLE responsible (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    party TEXT NOT NULL CHECK (party <> ''),
    share_millionths INTEGER NOT NULL CHECK (share_millionths BETWEEN 0 AND 1000000),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO responsible VALUES(1,0,'department:production',1000000);
CREATE TABLE approval (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    matter TEXT NOT NULL CHECK (matter <> ''),
    role TEXT NOT NULL CHECK (role <> ''),
    agreed_at TEXT NOT NULL CHECK (length(agreed_at) = 19),
    given_by TEXT NOT NULL CHECK (given_by IN ('signature', 'phone')),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO approval VALUES(1,0,'claim','quality-manager','2026-11-20T15:00:00','phone');
CREATE TABLE complaint_event (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    event TEXT NOT NULL CHECK (event <> ''),
    happened_at TEXT NOT NULL CHECK (length(happened_at) = 19),
    PRIMARY KEY (complaint_id, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE goods_return (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id),
    kind TEXT NOT NULL,
    amount_fen INTEGER CHECK (amount_fen >= 0),
    quantity INTEGER CHECK (quantity >= 0),
    emergency INTEGER NOT NULL CHECK (emergency IN (0, 1)),
    phone_approved_at TEXT CHECK (length(phone_approved_at) = 19)
) STRICT;
CREATE TABLE measure (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    measure TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_on TEXT CHECK (length(due_on) = 10),
    done_on TEXT CHECK (length(done_on) = 10),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO measure VALUES(1,0,'改进烘干工艺','赵强','2026-12-31',NULL);
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
    added_at TEXT NOT NULL CHECK (length(added_at) = 19),
    evidence_kind TEXT NOT NULL
) STRICT;
INSERT INTO attachment VALUES(1,1,0,'照片.jpg','64de77b736e52e12970fbc7e4a8bd9835d1827e6fd2ffdd9d42d2681ab22c1f6',15,'2026-11-20T10:00:00','');
CREATE TABLE ledger_line (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id),
    number TEXT NOT NULL,
    rulebook TEXT NOT NULL,
    registered_at TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    product_name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('valid', 'pending', 'invalid', 'out-of-scope')),
    grade TEXT NOT NULL,
    clause TEXT NOT NULL,
    reason TEXT NOT NULL,
    categories TEXT NOT NULL,
    demands TEXT NOT NULL,
    parties TEXT NOT NULL,
    loss_total_fen INTEGER NOT NULL,
    company_bears_fen INTEGER NOT NULL,
    return_fen INTEGER,
    close_due_at TEXT CHECK (length(close_due_at) = 19),
    closed_at TEXT CHECK (length(closed_at) = 19),
    next_due_at TEXT CHECK (length(next_due_at) = 19),
    next_stage TEXT NOT NULL,
    next_role TEXT NOT NULL,
    judged_at TEXT NOT NULL CHECK (length(judged_at) = 19),
    rejudge_at TEXT CHECK (length(rejudge_at) = 19),
    search_text TEXT NOT NULL
) STRICT;
INSERT INTO ledger_line VALUES(1,'SX2026-0001','trial','2026-11-20T10:00:00','华联商厦','橡木餐桌','valid','ordinary','','','crack','claim',replace('customer\ncompany','\n',char(10)),320000,192000,NULL,'2026-12-11T23:59:59',NULL,'2026-11-25T23:59:59','reply','after-sales','2026-11-20T15:30:00','2026-11-21T00:00:00',replace('sx2026-0001\n华联商厦\n王芳\n张伟\n橡木餐桌\nxm-180\n桌面开裂,\n三张\n改进烘干工艺\n赵强\n照片.jpg','\n',char(10)));
INSERT INTO ledger_line VALUES(2,'SX2026-0002','trial','2026-11-20T11:00:00','海信商城','橡木餐桌','valid','serious','','','crack','claim','company',2500000,2500000,NULL,'2026-12-11T23:59:59',NULL,'2026-11-25T23:59:59','reply','after-sales','2026-11-20T11:00:00','2026-11-21T00:00:00',replace('sx2026-0002\n海信商城\n王芳\n张伟\n橡木餐桌\nxm-180\n桌面开裂,\n三张','\n',char(10)));
CREATE TABLE liability_line (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    party TEXT NOT NULL CHECK (party <> ''),
    share_millionths INTEGER NOT NULL,
    of_fen INTEGER NOT NULL,
    amount_fen INTEGER NOT NULL,
    clause TEXT NOT NULL,
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO liability_line VALUES(1,0,'customer',400000,320000,128000,'6.1');
INSERT INTO liability_line VALUES(1,1,'company',600000,320000,192000,'6.1');
INSERT INTO liability_line VALUES(2,0,'company',1000000,2500000,2500000,'6.2');
CREATE TABLE task (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    what TEXT NOT NULL CHECK (what <> ''),
    detail TEXT NOT NULL,
    role TEXT NOT NULL,
    due_at TEXT CHECK (length(due_at) = 19),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO task VALUES(1,0,'reply','2026-11-20 10:00 登记，最迟 2026-11-25 答复。','after-sales','2026-11-25T23:59:59');
INSERT INTO task VALUES(2,0,'reply','2026-11-20 11:00 登记，最迟 2026-11-25 答复。','after-sales','2026-11-25T23:59:59');
INSERT INTO task VALUES(2,1,'approval','索赔 25,000.00 元，由总经理核准。','general-manager',NULL);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    base_version INTEGER NOT NULL CHECK (base_version >= 0),
    updated_at TEXT NOT NULL CHECK (length(updated_at) = 19),
    record TEXT NOT NULL CHECK (record LIKE '{%}')
) STRICT;
INSERT INTO draft VALUES(2,1,1,'2026-11-20T15:30:00','{"complaint":{"categories":["crack"],"complaintDate":"2026-11-19","customer":{"name":"海信商城","region":"domestic"},"demands":[{"amount":"25000.00","kind":"claim"}],"description":"改了一半","product":{"code":"XM-180","defectiveQuantity":3,"deliveredOn":"2026-11-02","deliveredQuantity":40,"name":"橡木餐桌","unit":"张"},"registeredAt":"2026-11-20T11:00:00"},"edition":"1","handling":{"contact":"王芳","salesman":"张伟"},"id":2,"number":"SX2026-0002","rulebook":"trial","state":"filed","version":1}');
INSERT INTO draft VALUES(3,1,0,'2026-11-20T15:30:00','{"complaint":{"categories":["crack"],"complaintDate":"2026-11-19","customer":{"name":"新客户","region":"domestic"},"demands":[{"amount":"1.00","kind":"claim"}],"description":"桌面开裂，\n三张","product":{"code":"XM-180","defectiveQuantity":3,"deliveredOn":"2026-11-02","deliveredQuantity":40,"name":"橡木餐桌","unit":"张"},"registeredAt":"2026-11-20T15:30:00"},"handling":{"contact":"王芳","salesman":"张伟"},"id":3,"rulebook":"trial","state":"draft","unparsed":{"complaint.compensation":"12.345.6"},"version":1}');
CREATE TABLE number_series (
    series TEXT PRIMARY KEY CHECK (series <> ''),
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO number_series VALUES('SX2026-{serial}',2);
INSERT INTO number_series VALUES('slip',4);
CREATE TABLE customer (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    region TEXT NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    salesman TEXT NOT NULL,
    last_used_at TEXT CHECK (length(last_used_at) = 19)
) STRICT;
INSERT INTO customer VALUES(1,NULL,'华联商厦','domestic','王芳','','张伟','2026-11-20T15:30:00');
INSERT INTO customer VALUES(2,NULL,'海信商城','domestic','王芳','','张伟','2026-11-20T11:00:00');
CREATE TABLE product (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    spec TEXT NOT NULL,
    unit TEXT NOT NULL,
    last_used_at TEXT CHECK (length(last_used_at) = 19),
    UNIQUE (name, code, spec)
) STRICT;
INSERT INTO product VALUES(1,'XM-180','橡木餐桌','','张','2026-11-20T15:30:00');
CREATE TABLE department (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    department TEXT NOT NULL,
    role TEXT NOT NULL,
    last_used_at TEXT CHECK (length(last_used_at) = 19)
) STRICT;
CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('close.within','15wd');
INSERT INTO setting VALUES('company.name','华光家具有限公司');
INSERT INTO setting VALUES('repeat.window.months','3');
INSERT INTO setting VALUES('rulebooks','trial');
CREATE TABLE rulebook_edition (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    rulebook TEXT NOT NULL CHECK (rulebook <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    in_force_from TEXT CHECK (length(in_force_from) = 10),
    origin TEXT NOT NULL CHECK (origin IN ('shipped', 'imported')),
    toml TEXT NOT NULL CHECK (toml <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    imported_at TEXT NOT NULL CHECK (length(imported_at) = 19),
    imported_by TEXT NOT NULL,
    UNIQUE (rulebook, edition)
) STRICT;
INSERT INTO rulebook_edition VALUES(1,'trial','1','2026-01-01','imported',replace(replace('# 试行制度\r\n[rulebook]\nid = "trial"\ntitle = "客户投诉处理规定（试行）"\nedition = "1"   # 版次\ninForceFrom = "2026-01-01"\nsector = "家具"\nassignNumberAt = "register"\nnumberPattern = "SX{yyyy}-{serial:4}"\n\n[vocabulary]\nrole = [\n  { id = "after-sales", zh = "售后专员" },\n  { id = "quality-manager", zh = "质量经理" },\n  { id = "general-manager", zh = "总经理" },\n]\ncategory = [\n  { id = "crack", zh = "开裂" },\n  { id = "scratch", zh = "划伤" },\n]\ncircumstance = [{ id = "damp-storage", zh = "客户存放在潮湿处" }]\ngrade = [{ id = "serious", zh = "严重投诉" }, { id = "ordinary", zh = "一般投诉" }]\n\n[let]\nclaimed = { is = "sum(d.amount for d in demands where d.kind is claim)", zh = "索赔金额" }\nlimitHigh = { is = "5000.00", zh = "质量经理核准的上限", houseDefault = true }\n\n[[filing]]\nclause = "2"\nfrom = "product.deliveredOn"\nwithin = "30d"\ntext = "{from} 交货，最后一天 {lastDay}。"\n\n[[status]]\nis = "invalid"\nclause = "2"\nwhen = "given(filing.lastDay) and complaintDate > filing.lastDay"\ntext = "最后一天 {filing.lastDay}，{complaintDate} 才投诉，无效。"\n\n[[approval]]\nfor = "claim"\nwhen = "given(claimed)"\ntext = "索赔 {claimed} 元，由{roles}核准。"\ncases = [\n  { clause = "4.1", when = "claimed <= limitHigh", roles = ["quality-manager"] },\n  { clause = "4.2", roles = ["general-manager"] },\n]\n\n[[deadline]]\nstage = "reply"\nrole = "after-sales"\nclause = "5"\nfrom = "registeredAt"\nwithin = "3wd"\ntext = "{from} 登记，最迟 {dueAt} 答复。"\n\n[liability]\ntotal = "claimed if status is valid"\n\n[[liability.step]]\ncases = [\n  { clause = "6.1", when = "ticked damp-storage", lines = [{ party = "customer", share = "40%" }, { party = "company", share = "60%" }], text = "" },\n  { clause = "6.2", lines = [{ party = "company", share = "100%" }], text = "" },\n]\n\n[[grade]]\nis = "serious"\nclause = "7"\nwhen = "claimed > 20000.00"\ntext = "索赔超过 20000 元，属严重投诉。"\n\n[[grade]]\nis = "ordinary"\nclause = "7"\ntext = "属一般投诉。"\n','\r',char(13)),'\n',char(10)),'efbd9314ccc32a3faafb7370d92847e15c49e087fa117eb11ef48da9c1a7c713','2026-11-20T10:00:00','陈敏');
INSERT INTO rulebook_edition VALUES(2,'satisfaction-survey','1','2026-01-01','shipped',replace('# 顾客满意度评价与反馈信息报告: an answer does not stay overnight, a settlement takes no longer than a week, work on site is confirmed on the dispatch slip.\n\n[rulebook]\nid = "satisfaction-survey"\ntitle = "顾客满意度评价与反馈信息报告"\nedition = "1"\ninForceFrom = "2026-01-01"\nsector = "设备制造"\ntrades = ["machinery"]\nassignNumberAt = { is = "register", houseDefault = true }\nnumberPattern = { is = "KS{yyyy}{MM}-{serial:4}", houseDefault = true }\n\n# ================================================================ words\n\n[vocabulary]\nrole = [\n  { id = "sales", zh = "销售部", en = "Sales", tw = "銷售部", clause = "评价 1", does = "调查，答复，写报告" },\n  { id = "general-manager", zh = "总经理", en = "General manager", tw = "總經理", clause = "服务 一", does = "参加用户座谈会" },\n  { id = "supply-sales", zh = "供销部（部长）", en = "Supply and sales (head)", tw = "供銷部（部長）", clause = "反馈 一", does = "走访主要用户，跟踪订单，争取新用户" },\n  { id = "technical-quality", zh = "技术质检部（部长）", en = "Technology and quality inspection (head)", tw = "技術品檢部（部長）", clause = "反馈 一.1", does = "走访主要用户，落实改进，到现场指导、培训用户" },\n  { id = "service-engineer", zh = "现场服务人员", en = "Service engineer", tw = "現場服務人員", clause = "服务 一", does = "安装，现场服务，请用户在安装派工单上确认" },\n]\ndepartment = [\n  { id = "sales", zh = "销售部", en = "Sales", tw = "銷售部" },\n  { id = "supply-sales", zh = "供销部", en = "Supply and sales", tw = "供銷部" },\n  { id = "technical-quality", zh = "技术质检部", en = "Technology and quality inspection", tw = "技術品檢部" },\n]\ncategory = [\n  { id = "service-quality", zh = "服务质量", en = "Quality of service", tw = "服務品質", clause = "评价 1", groups = ["survey"] },\n  { id = "after-sales", zh = "售后服务", en = "After-sales service", tw = "售後服務", clause = "评价 1", groups = ["survey"] },\n  { id = "price", zh = "价格", en = "Price", tw = "價格", clause = "评价 1", groups = ["survey"] },\n  { id = "delivery", zh = "交付期", en = "Delivery time", tw = "交付期", clause = "评价 1", groups = ["survey"] },\n  { id = "quality-information", zh = "质量信息", en = "Quality information", tw = "品質資訊", clause = "评价 2b", groups = ["feedback"] },\n  { id = "technical-support", zh = "技术支持、培训", en = "Technical support, training", tw = "技術支援、培訓", clause = "服务 一", groups = ["feedback"] },\n]\ncircumstance = [\n  { id = "on-site-service-done", zh = "已实施安装、现场服务或现场处理", en = "Installed, served or handled on site", tw = "已實施安裝、現場服務或現場處理", clause = "服务 一" },\n  { id = "contract-changed", zh = "合同或产品要求变更", en = "Contract or product demands changed", tw = "合同或產品要求變更", clause = "反馈 二.2" },\n]\nevidence = [\n  { id = "dispatch-slip", zh = "安装派工单", en = "Dispatch slip", tw = "安裝派工單", clause = "服务 一" },\n]\n\n# ================================================================ validity: nothing is void for want of a slip\n\n[[status]]\nis = "pending"\nclause = "服务 一"\nwhen = "proof.dispatch-slip.status is missing"\ntext = "已在现场安装或服务，还缺用户签字确认的安装派工单。"\n\n[[status]]\nis = "valid"\nclause = "评价 2b"\ntext = "{complaintDate} 收到顾客意见，受理：答复不过夜，处理不过周。"\n\n# ================================================================ evidence\n\n[[evidence]]\nid = "dispatch-slip"\nclause = "服务 一"\nwhen = "ticked on-site-service-done"\nkinds = [{ kind = "dispatch-slip", allSign = "[customer]" }]\ntext = "现场安装或服务须有用户签字的{label}，没有时限。"\n\n# ================================================================ deadlines: both from the day of the customer''s word\n\n[[deadline]]\nstage = "reply"\nclause = "评价 2b"\nrole = "sales"\nfrom = "complaintDate"\nwithin = "0d"\ntext = "答复不过夜：{from} 收到，当天答复，最迟 {dueAt}。"\n\n[[deadline]]\nstage = "handle"\nclause = "评价 2b"\nrole = "sales"\nfrom = "complaintDate"\nwithin = "1w"\ntext = "处理不过周：{from} 收到，{within}内处理完，最迟 {dueAt}。"\n\n# ================================================================ notices\n\n[[notice]]\nid = "pass-to-departments"\nclause = "评价 2a"\nwhen = "not given(events.forward)"\ntext = "把顾客的意见传给有关部门。"\n\n[[notice]]\nid = "agree-contract-change"\nclause = "反馈 二.2"\nwhen = "ticked contract-changed"\ntext = "合同或产品要求有变更：内部协调，并与顾客商定。"\n\n[[notice]]\nid = "confirm-dispatch-slip"\nclause = "服务 一"\nwhen = "proof.dispatch-slip.status is missing"\ntext = "请用户在安装派工单上评价并签字。"\n\n# ================================================================ the standard, clause by clause\n\n[[clause]]\nid = "评价 1"\ntitle = "满意度调查"\ntext = "按服务质量、售后服务、价格、交付期四项调查，算出回收率、顾客满意率和不满意率。报告当期：发出 12 份，收回 12 份，回收率 100%；满意 12 份，满意率 100%；不满意 0 份；比计划提高 6 个百分点，即计划 94%。"\n\n[[clause]]\nid = "评价 2"\ntitle = "满意工作"\ntext = "为使顾客满意所做的工作。"\n\n[[clause]]\nid = "评价 2a"\ntitle = "传递信息"\ntext = "顾客的意见及时传给有关部门。"\n\n[[clause]]\nid = "评价 2b"\ntitle = "答复和处理"\ntext = "质量信息、售后要求、价格和交付期：答复不过夜，处理不过周；顾客的要求无条件满足是报告的目标。"\n\n[[clause]]\nid = "评价 3"\ntitle = "目标"\ntext = "顾客 100% 满意，零投诉。"\n\n[[clause]]\nid = "反馈 一"\ntitle = "市场现状"\ntext = "供销部走访主要用户，跟踪订单，争取新用户；发现的问题写明原因、建议和对策。"\n\n[[clause]]\nid = "反馈 一.1"\ntitle = "走访"\ntext = "供销部、技术质检部部长走访主要用户两次（6 月 12 日、6 月 23 日）。"\n\n[[clause]]\nid = "反馈 二"\ntitle = "合同履约"\ntext = "生产计划完成率 100%：6 月至 8 月两份订单 269 件和 43 件，共 312 件。"\n\n[[clause]]\nid = "反馈 二.1"\ntitle = "现场指导"\ntext = "技术质检部到现场指导、培训用户，落实改进。"\n\n[[clause]]\nid = "反馈 二.2"\ntitle = "合同变更"\ntext = "合同或产品要求变更的，内部协调，并与顾客商定。"\n\n[[clause]]\nid = "反馈 三"\ntitle = "顾客沟通和调查"\ntext = "2011 年 3 月以来发出调查表 3 份；收回几份原文缺失。"\n\n[[clause]]\nid = "服务 一"\ntitle = "用户服务"\ntext = "安装、现场服务、现场处理由用户在安装派工单上确认，并评价工作质量、服务质量、技术水平和礼仪；满意率目标 100%。每年开一至两次用户座谈会，由总经理参加；片区会议由各地销售代表或代理商召集。各子公司按集团《顾客满意测量控制程序》自订程序；服务报告从 2002 年 8 月 1 日建立质量体系算起。"\n\n[[clause]]\nid = "服务 二"\ntitle = "质量信息反馈"\ntext = "原文到此中断。"\n\n# ---------------------------------------------------------------- routing\n\n[[routing]]\nrole = "sales"\nclause = "评价 1"\ntext = "发出并收回调查表，统计。"\n\n[[routing]]\nrole = "sales"\nclause = "评价 2a"\ntext = "把意见传给有关部门。"\n\n[[routing]]\nrole = "sales"\nclause = "评价 2b"\ntext = "当天答复，一周内处理完。"\n\n[[routing]]\nrole = "service-engineer"\nclause = "服务 一"\ntext = "现场工作后请用户在安装派工单上评价、签字。"\n\n[[routing]]\nrole = "supply-sales"\nclause = "反馈 一"\ntext = "走访主要用户，跟踪订单，争取新用户。"\n\n[[routing]]\nrole = "technical-quality"\nclause = "反馈 二.1"\ntext = "到现场指导、培训用户，落实改进。"\n\n[[routing]]\nrole = "general-manager"\nclause = "服务 一"\ntext = "参加用户座谈会。"\n\n# ---------------------------------------------------------------- forms, reports\n\n[[form]]\nid = "survey-sheet"\nzh = "顾客满意程度调查表"\nclause = "评价 1"\nfields = ["顾客", "日期", "服务质量（满意/不满意）", "售后服务（满意/不满意）", "价格（满意/不满意）", "交付期（满意/不满意）", "备注", "签字"]\n\n[[form]]\nid = "evaluation-report"\nzh = "顾客满意度评价报告"\nclause = "评价 1"\nfields = ["部门（销售部）", "调查份数和各项比率", "为顾客满意所做的工作", "目标", "批准", "审核", "编制"]\n\n[[form]]\nid = "dispatch-slip"\nzh = "安装派工单"\nclause = "服务 一"\nfields = ["用户", "工作内容", "工作质量评价", "服务质量评价", "技术水平评价", "礼仪评价", "用户签字"]\n\n[[report]]\nid = "evaluation-report"\nzh = "顾客满意度评价报告"\nclause = "评价 1"\nrole = "sales"\ntext = "调查的份数、回收率、满意率、不满意率、比计划提高几个百分点，所做的工作和目标；提交管理评审，日期原文没有。"\n\n[[report]]\nid = "feedback-report"\nzh = "顾客的反馈信息报告"\nclause = "反馈 一"\nrole = "supply-sales"\ntext = "市场现状（发现、原因、建议和对策），合同履约，反馈和投诉，与顾客的沟通（走访、现场支持、电话、订单情况、售后信息），调查结果和分析；提交管理评审，日期原文没有。"\n\n[[report]]\nid = "service-report"\nzh = "用户服务、顾客满意及质量信息反馈处理情况报告"\nclause = "服务 一"\nrole = "sales"\ntext = "用户服务、用户座谈会、满意率和质量信息的处理；推荐采纳率一例：提出 9 条，采纳 7 条，77.8%；投诉和退货 0 起。"\n\n# ---------------------------------------------------------------- our reading\n\n[[reading]]\nclause = "评价 2b"\ntext = "「不过夜」是顾客提出的当天，多晚都算；昨天听到、今天登记的，已经晚了。"\n\n[[reading]]\nclause = "评价 2b"\ntext = "「不过周」按 7 天算，不是「星期日之前」：否则星期日提出的就没有时间了。"\n\n[[reading]]\nclause = "评价 1"\ntext = "满意率 100%「比计划提高 6%」按百分点算：计划 94%（按比例算是 94.3%）。"\n\n[[reading]]\nclause = "评价 1"\ntext = "比率取一位小数，四舍五入；一份都没有收回的显示「—」，不显示 0% 或 100%。"\n\n[[reading]]\nclause = "服务 一"\ntext = "「用户确认」要有客户在派工单上的签字。"\n\n[[reading]]\nclause = "服务 一"\ntext = "没有派工单不会使投诉无效，只是待补。"\n\n[[reading]]\nclause = "评价 2b"\ntext = "两个时限原文只说质量信息、售后要求、价格和交付期，本公司对各类别一律适用，包括服务质量和技术支持。"\n\n[[reading]]\nclause = "评价 2b"\ntext = "「无条件满足」是报告的目标，不产生判定。"\n\n# ================================================================ the survey\n\n# 评价 3 and 服务 一: everybody satisfied\n[let]\nsatisfactionTarget = { is = "100%", zh = "满意率的目标" }\n\n[[assessment]]\nid = "survey"\nzh = "顾客满意度调查"\nen = "Customer satisfaction survey"\ntw = "顧客滿意度調查"\nclause = "评价 1"\nperiods = ["month", "quarter", "half-year", "year"]\nrole = "sales"\ntext = "原文的一次调查：发出 12 份，收回 12 份，全部满意，比计划提高 6 个百分点；计划 94%。比率取一位小数，四舍五入；没有收回的显示「—」。"\n\n[[assessment.input]]\nid = "sent"\nheading = "调查表"\nzh = "发出的调查表"\nen = "Sheets sent"\ntw = "發出的調查表"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "returned"\nzh = "收回的调查表"\nen = "Sheets returned"\ntw = "收回的調查表"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "satisfied"\nzh = "满意"\nen = "Satisfied"\ntw = "滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "dissatisfied"\nzh = "不满意"\nen = "Not satisfied"\ntw = "不滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "planned-rate"\nzh = "计划满意率"\nen = "Planned rate"\ntw = "計畫滿意率"\nclause = "评价 1"\nkind = "share"\n\n[[assessment.input]]\nid = "service-satisfied"\nheading = "各项（调查表的四行）"\nzh = "服务质量：满意"\nen = "Quality of service: satisfied"\ntw = "服務品質：滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "service-dissatisfied"\nzh = "服务质量：不满意"\nen = "Quality of service: not satisfied"\ntw = "服務品質：不滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "after-sales-satisfied"\nzh = "售后服务：满意"\nen = "After-sales service: satisfied"\ntw = "售後服務：滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "after-sales-dissatisfied"\nzh = "售后服务：不满意"\nen = "After-sales service: not satisfied"\ntw = "售後服務：不滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "price-satisfied"\nzh = "价格：满意"\nen = "Price: satisfied"\ntw = "價格：滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "price-dissatisfied"\nzh = "价格：不满意"\nen = "Price: not satisfied"\ntw = "價格：不滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "delivery-satisfied"\nzh = "交付期：满意"\nen = "Delivery: satisfied"\ntw = "交付期：滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "delivery-dissatisfied"\nzh = "交付期：不满意"\nen = "Delivery: not satisfied"\ntw = "交付期：不滿意"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "planned-pieces"\nheading = "合同、推荐和走访"\nzh = "计划生产件数"\nen = "Pieces planned"\ntw = "計畫生產件數"\nclause = "评价 2b"\nkind = "count"\ntext = "原文一例：两份合同 269 件和 43 件，六至八月共 312 件"\n\n[[assessment.input]]\nid = "made-pieces"\nzh = "完成件数"\nen = "Pieces made"\ntw = "完成件數"\nclause = "评价 2b"\nkind = "count"\n\n[[assessment.input]]\nid = "recommendations"\nzh = "提出的推荐"\nen = "Recommendations made"\ntw = "提出的推薦"\nclause = "服务 一"\nkind = "count"\n\n[[assessment.input]]\nid = "taken-up"\nzh = "其中采纳"\nen = "Taken up among them"\ntw = "其中採納"\nclause = "服务 一"\nkind = "count"\n\n[[assessment.input]]\nid = "returns"\nzh = "退货"\nen = "Returns"\ntw = "退貨"\nclause = "评价 1"\nkind = "count"\n\n[[assessment.input]]\nid = "forums"\nzh = "用户座谈会"\nen = "User forums"\ntw = "用戶座談會"\nclause = "服务 一"\nkind = "count"\ntext = "每年 1 至 2 次"\n\n[[assessment.input]]\nid = "visits"\nzh = "走访主要用户"\nen = "Visits to main users"\ntw = "走訪主要用戶"\nclause = "反馈 一.1"\nkind = "count"\n\n[[assessment.input]]\nid = "visit-days"\nzh = "走访日期和人员"\nen = "Days and people of the visits"\ntw = "走訪日期和人員"\nclause = "反馈 一.1"\nkind = "text"\n\n[[assessment.figure]]\nid = "return-rate"\nzh = "回收率"\nen = "Return rate"\ntw = "回收率"\nclause = "评价 1"\nis = "ratio(input.returned, input.sent)"\nshow = "percent"\nbetter = "higher"\ntext = "收回 {input.returned} 份 ÷ 发出 {input.sent} 份。"\n\n[[assessment.figure]]\nid = "satisfaction-rate"\nzh = "顾客满意率"\nen = "Satisfaction rate"\ntw = "顧客滿意率"\nclause = "评价 1"\nis = "ratio(input.satisfied, input.returned)"\nshow = "percent"\nbetter = "higher"\ntext = "满意 {input.satisfied} 份 ÷ 收回 {input.returned} 份。"\n\n[[assessment.figure]]\nid = "dissatisfaction-rate"\nzh = "不满意率"\nen = "Dissatisfaction rate"\ntw = "不滿意率"\nclause = "评价 1"\nis = "ratio(input.dissatisfied, input.returned)"\nshow = "percent"\nbetter = "lower"\ntext = "不满意 {input.dissatisfied} 份 ÷ 收回 {input.returned} 份。"\n\n[[assessment.figure]]\nid = "above-plan"\nzh = "比计划提高"\nen = "Above plan"\ntw = "比計畫提高"\nclause = "评价 1"\nis = "figure.satisfaction-rate - input.planned-rate"\nshow = "points"\nbetter = "higher"\ntext = "满意率 {figure.satisfaction-rate} 减去计划 {input.planned-rate}，按百分点算。"\n\n[[assessment.figure]]\nid = "service-rate"\nzh = "服务质量满意率"\nen = "Quality of service: satisfaction rate"\ntw = "服務品質滿意率"\nclause = "评价 1"\nis = "ratio(input.service-satisfied, input.service-satisfied + input.service-dissatisfied)"\nshow = "percent"\nbetter = "higher"\nhouseDefault = true\ntext = "满意 {input.service-satisfied} 份 ÷ 作答的份数。"\n\n[[assessment.figure]]\nid = "after-sales-rate"\nzh = "售后服务满意率"\nen = "After-sales service: satisfaction rate"\ntw = "售後服務滿意率"\nclause = "评价 1"\nis = "ratio(input.after-sales-satisfied, input.after-sales-satisfied + input.after-sales-dissatisfied)"\nshow = "percent"\nbetter = "higher"\nhouseDefault = true\ntext = "满意 {input.after-sales-satisfied} 份 ÷ 作答的份数。"\n\n[[assessment.figure]]\nid = "price-rate"\nzh = "价格满意率"\nen = "Price: satisfaction rate"\ntw = "價格滿意率"\nclause = "评价 1"\nis = "ratio(input.price-satisfied, input.price-satisfied + input.price-dissatisfied)"\nshow = "percent"\nbetter = "higher"\nhouseDefault = true\ntext = "满意 {input.price-satisfied} 份 ÷ 作答的份数。"\n\n[[assessment.figure]]\nid = "delivery-rate"\nzh = "交付期满意率"\nen = "Delivery: satisfaction rate"\ntw = "交付期滿意率"\nclause = "评价 1"\nis = "ratio(input.delivery-satisfied, input.delivery-satisfied + input.delivery-dissatisfied)"\nshow = "percent"\nbetter = "higher"\nhouseDefault = true\ntext = "满意 {input.delivery-satisfied} 份 ÷ 作答的份数。"\n\n[[assessment.figure]]\nid = "plan-fulfilment"\nzh = "生产计划完成率"\nen = "Plan fulfilment"\ntw = "生產計畫完成率"\nclause = "评价 2b"\nis = "ratio(input.made-pieces, input.planned-pieces)"\nshow = "percent"\nbetter = "higher"\ntext = "完成 {input.made-pieces} 件 ÷ 计划 {input.planned-pieces} 件。"\n\n[[assessment.figure]]\nid = "take-up-rate"\nzh = "推荐采纳率"\nen = "Recommendations taken up"\ntw = "推薦採納率"\nclause = "服务 一"\nis = "ratio(input.taken-up, input.recommendations)"\nshow = "percent"\nbetter = "higher"\ntext = "采纳 {input.taken-up} 条 ÷ 提出 {input.recommendations} 条。"\n\n[[assessment.figure]]\nid = "complaints-and-returns"\nzh = "投诉和退货"\nen = "Complaints and returns"\ntw = "客訴和退貨"\nclause = "评价 3"\nis = "count(c for c in complaints) + (input.returns else 0)"\nshow = "count"\nbetter = "lower"\ntext = "本期登记的投诉加上退货 {input.returns} 起。"\n\n[[assessment.figure]]\nid = "forums"\nzh = "用户座谈会"\nen = "User forums"\ntw = "用戶座談會"\nclause = "服务 一"\nis = "input.forums"\nshow = "count"\nbetter = "higher"\ntext = "本期开的用户座谈会；每年 1 至 2 次。"\n\n[[assessment.figure]]\nid = "visits"\nzh = "走访主要用户"\nen = "Visits to main users"\ntw = "走訪主要用戶"\nclause = "反馈 一.1"\nis = "input.visits"\nshow = "count"\nbetter = "higher"\ntext = "本期走访主要用户的次数。"\n\n[[assessment.notice]]\nid = "below-target"\nclause = "评价 3"\nwhen = "figure.satisfaction-rate < satisfactionTarget"\ntext = "满意率 {figure.satisfaction-rate}，没有达到 {satisfactionTarget} 的目标。"\n\n[[assessment.notice]]\nid = "no-complaint-missed"\nclause = "评价 3"\nwhen = "figure.complaints-and-returns > 0"\ntext = "投诉和退货 {figure.complaints-and-returns} 起，没有达到零投诉的目标。"\n\n[[assessment.notice]]\nid = "forums-of-the-year"\nclause = "服务 一"\nwhen = "period.to == monthEnd(period.from + 11mo) and (input.forums < 1 or input.forums > 2)"\ntext = "用户座谈会每年 1 至 2 次，本年 {input.forums} 次。"\n\n[[assessment.notice]]\nid = "more-returned-than-sent"\nclause = "评价 1"\nwhen = "input.returned > input.sent"\nhouseDefault = true\ntext = "收回 {input.returned} 份，多于发出的 {input.sent} 份：请核对。"\n\n[[assessment.notice]]\nid = "more-answers-than-sheets"\nclause = "评价 1"\nwhen = "input.satisfied + input.dissatisfied > input.returned"\nhouseDefault = true\ntext = "满意 {input.satisfied} 份加不满意 {input.dissatisfied} 份，多于收回的 {input.returned} 份：请核对。"\n','\n',char(10)),'f2744b3a877ff4447571f236167ef581b77c982dbbd1da97d976cb2c5e061efe','2026-11-21T09:00:00','陈敏');
CREATE TABLE clause_use (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    clause TEXT NOT NULL CHECK (clause <> ''),
    rulebook TEXT NOT NULL CHECK (rulebook <> ''),
    registered_on TEXT NOT NULL CHECK (length(registered_on) = 10),
    elements TEXT NOT NULL CHECK (elements <> ''),
    PRIMARY KEY (complaint_id, clause)
) STRICT, WITHOUT ROWID;
INSERT INTO clause_use VALUES(1,'2','trial','2026-11-20','filing-limit');
INSERT INTO clause_use VALUES(1,'4.1','trial','2026-11-20','approval');
INSERT INTO clause_use VALUES(1,'5','trial','2026-11-20','deadline');
INSERT INTO clause_use VALUES(1,'6.1','trial','2026-11-20','liability');
INSERT INTO clause_use VALUES(1,'7','trial','2026-11-20','grade');
INSERT INTO clause_use VALUES(2,'2','trial','2026-11-20','filing-limit');
INSERT INTO clause_use VALUES(2,'4.2','trial','2026-11-20','approval');
INSERT INTO clause_use VALUES(2,'5','trial','2026-11-20','deadline');
INSERT INTO clause_use VALUES(2,'6.2','trial','2026-11-20','liability');
INSERT INTO clause_use VALUES(2,'7','trial','2026-11-20','grade');
CREATE TABLE derived_backlog (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    next_id INTEGER NOT NULL CHECK (next_id > 0),
    last_id INTEGER NOT NULL CHECK (last_id > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE assessment_sheet (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    rulebook TEXT NOT NULL CHECK (rulebook <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    assessment TEXT NOT NULL CHECK (assessment <> ''),
    period_from TEXT NOT NULL CHECK (length(period_from) = 10),
    period_to TEXT NOT NULL CHECK (length(period_to) = 10 AND period_to >= period_from),
    subject TEXT NOT NULL,
    inputs TEXT NOT NULL CHECK (inputs LIKE '{%}'),
    updated_at TEXT NOT NULL CHECK (length(updated_at) = 19),
    updated_by TEXT NOT NULL,
    UNIQUE (rulebook, assessment, period_from, period_to, subject)
) STRICT;
INSERT INTO assessment_sheet VALUES(1,1,'satisfaction-survey','1','survey','2026-10-01','2026-10-31','','{"sent":"3"}','2026-11-21T09:00:00','陈敏');
CREATE TABLE IF NOT EXISTS "history" (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (length(at) = 19),
    who TEXT NOT NULL,
    entity TEXT NOT NULL CHECK (entity IN
        ('complaint', 'customer', 'product', 'department', 'staff', 'setting', 'rulebook', 'assessment')),
    entity_id INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN
        ('create', 'change', 'file', 'number', 'attach', 'detach', 'import', 'discard', 'remove')),
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT;
INSERT INTO history VALUES(1,'2026-11-20T10:00:00','陈敏','setting',0,'change','close.within','','15wd','');
INSERT INTO history VALUES(2,'2026-11-20T10:00:00','陈敏','setting',0,'change','company.name','','华光家具有限公司','');
INSERT INTO history VALUES(3,'2026-11-20T10:00:00','陈敏','setting',0,'change','repeat.window.months','','3','');
INSERT INTO history VALUES(4,'2026-11-20T10:00:00','陈敏','setting',0,'change','rulebooks','','trial','');
INSERT INTO history VALUES(5,'2026-11-20T10:00:00','陈敏','rulebook',1,'import','trial/1','','1 (sha256 efbd9314ccc32a3faafb7370d92847e15c49e087fa117eb11ef48da9c1a7c713)','总经理办公会批准');
INSERT INTO history VALUES(6,'2026-11-20T10:00:00','陈敏','complaint',1,'create','','','','');
INSERT INTO history VALUES(7,'2026-11-20T10:00:00','陈敏','complaint',1,'file','','','','');
INSERT INTO history VALUES(8,'2026-11-20T10:00:00','陈敏','complaint',1,'number','number','','SX2026-0001','');
INSERT INTO history VALUES(9,'2026-11-20T10:00:00','陈敏','complaint',1,'attach','attachments','','照片.jpg (sha256 64de77b736e52e12970fbc7e4a8bd9835d1827e6fd2ffdd9d42d2681ab22c1f6)','');
INSERT INTO history VALUES(10,'2026-11-20T10:00:00','陈敏','customer',1,'create','name','','华联商厦','');
INSERT INTO history VALUES(11,'2026-11-20T10:00:00','陈敏','product',1,'create','name','','橡木餐桌','');
INSERT INTO history VALUES(12,'2026-11-20T11:00:00','陈敏','complaint',2,'file','','','','');
INSERT INTO history VALUES(13,'2026-11-20T11:00:00','陈敏','complaint',2,'number','number','','SX2026-0002','');
INSERT INTO history VALUES(14,'2026-11-20T11:00:00','陈敏','customer',2,'create','name','','海信商城','');
INSERT INTO history VALUES(15,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.evidence[0].kind','','photo','客户来电补充');
INSERT INTO history VALUES(16,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.evidence[0].providedOn','','2026-11-20','客户来电补充');
INSERT INTO history VALUES(17,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.evidence[0].signedBy','','customer','客户来电补充');
INSERT INTO history VALUES(18,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.costs[0].kind','','fuel','客户来电补充');
INSERT INTO history VALUES(19,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.costs[0].actual','','100.00','客户来电补充');
INSERT INTO history VALUES(20,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.responsible[0].party','','department:production','客户来电补充');
INSERT INTO history VALUES(21,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.responsible[0].share','','100%','客户来电补充');
INSERT INTO history VALUES(22,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.approvals[0].for','','claim','客户来电补充');
INSERT INTO history VALUES(23,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.approvals[0].role','','quality-manager','客户来电补充');
INSERT INTO history VALUES(24,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.approvals[0].at','','2026-11-20T15:00:00','客户来电补充');
INSERT INTO history VALUES(25,'2026-11-20T15:30:00','陈敏','complaint',1,'change','complaint.approvals[0].by','','phone','客户来电补充');
INSERT INTO history VALUES(26,'2026-11-20T15:30:00','陈敏','complaint',1,'change','handling.measures[0].text','','改进烘干工艺','客户来电补充');
INSERT INTO history VALUES(27,'2026-11-20T15:30:00','陈敏','complaint',1,'change','handling.measures[0].owner','','赵强','客户来电补充');
INSERT INTO history VALUES(28,'2026-11-20T15:30:00','陈敏','complaint',1,'change','handling.measures[0].dueOn','','2026-12-31','客户来电补充');
INSERT INTO history VALUES(29,'2026-11-20T15:30:00','陈敏','complaint',3,'create','','','','');
INSERT INTO history VALUES(30,'2026-11-20T15:30:00','陈敏','complaint',4,'create','','','','');
INSERT INTO history VALUES(31,'2026-11-20T15:30:00','陈敏','complaint',4,'discard','','不要了','','');
INSERT INTO history VALUES(32,'2026-11-21T09:00:00','陈敏','assessment',1,'create','period','','2026-10','月度考核');
INSERT INTO history VALUES(33,'2026-11-21T09:00:00','陈敏','assessment',1,'create','inputs.sent','','3','月度考核');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('history',33);
CREATE INDEX ledger_by_registration ON ledger_line (registered_at, complaint_id);
CREATE INDEX ledger_by_number ON ledger_line (number, complaint_id);
CREATE INDEX ledger_by_customer ON ledger_line (customer_name, registered_at, complaint_id);
CREATE INDEX ledger_by_product ON ledger_line (product_name, complaint_id);
CREATE INDEX ledger_by_status ON ledger_line (status, registered_at, complaint_id);
CREATE INDEX ledger_by_loss ON ledger_line (loss_total_fen, complaint_id);
CREATE INDEX ledger_by_close_due ON ledger_line (close_due_at, complaint_id);
CREATE INDEX ledger_to_judge_again ON ledger_line (rejudge_at) WHERE rejudge_at IS NOT NULL;
CREATE INDEX complaint_by_category ON complaint_category (category, complaint_id);
CREATE INDEX liability_by_party ON liability_line (party, complaint_id);
CREATE INDEX attachment_by_complaint ON attachment (complaint_id, position);
CREATE TRIGGER rulebook_edition_stays_as_it_was BEFORE UPDATE ON rulebook_edition
BEGIN
    SELECT RAISE(ABORT, 'editions are append-only');
END;
CREATE TRIGGER rulebook_edition_stays BEFORE DELETE ON rulebook_edition
BEGIN
    SELECT RAISE(ABORT, 'editions are append-only');
END;
CREATE INDEX ledger_by_rulebook ON ledger_line (rulebook, registered_at, complaint_id);
CREATE INDEX clause_use_by_clause ON clause_use (rulebook, clause, registered_on, complaint_id);
CREATE TRIGGER history_keeps_what_is_written BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;
CREATE TRIGGER history_forgets_nothing BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;
CREATE TRIGGER history_only_grows BEFORE INSERT ON history
WHEN NEW.sequence IS NOT NULL AND NEW.sequence <= (SELECT coalesce(max(sequence), 0) FROM history) AND NEW.sequence > 0
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;
CREATE INDEX history_by_entity ON history (entity, entity_id, sequence);
COMMIT;
