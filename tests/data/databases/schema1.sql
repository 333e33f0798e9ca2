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
INSERT INTO complaint VALUES(1,1,NULL,'carton','1',NULL,'2026-10-05T09:30:00','2026-10-05','salesman','华联食品','domestic','五层瓦楞箱','BC-530','SO-8841','20260828','2026-09-01',5000,300,'只',320,'in-use','2026-09-20','unpaid','箱体脱层',NULL,'','','','',NULL,'','','','','','','','','','','','','');
INSERT INTO complaint VALUES(2,1,'KS202611-0001','carton','1',NULL,'2026-10-05T09:30:00','2026-10-05','salesman','华联食品','domestic','五层瓦楞箱','BC-530','SO-8841','20260828','2026-09-01',5000,300,'只',320,'in-use','2026-09-20','unpaid','箱体脱层',NULL,'','','','',NULL,'','','','','','','','','','','','','');
INSERT INTO complaint VALUES(3,1,'KS202611-0002','carton','1',NULL,'2026-10-05T09:30:00','2026-10-05','salesman','华联食品','domestic','五层瓦楞箱','BC-530','SO-8841','20260828','2026-09-01',5000,300,'只',320,'in-use','2026-09-20','unpaid','箱体脱层',NULL,'','','','',NULL,'','','','','','','','','','','','','');
INSERT INTO complaint VALUES(4,1,'KS202611-0003','carton','1',NULL,'2026-10-05T09:30:00','2026-10-05','salesman','华联食品','domestic','五层瓦楞箱','BC-530','SO-8841','20260828','2026-09-10',5000,300,'只',320,'in-use','2026-09-20','unpaid','箱体脱层',NULL,'','','','',NULL,'','','','','','','','','','','','','');
INSERT INTO complaint VALUES(5,1,'KS202611-0004','carton','1',NULL,'2026-11-13T10:00:00','2026-11-13','salesman','华联食品','domestic','五层瓦楞箱','BC-530','SO-8841','20260828','2026-11-01',5000,300,'只',250,'in-use','2026-11-10','unpaid','套印走位',NULL,'','','','',NULL,'','','','','','','','','','','','','');
CREATE TABLE complaint_category (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    category TEXT NOT NULL CHECK (category <> ''),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO complaint_category VALUES(1,0,'delamination');
INSERT INTO complaint_category VALUES(2,0,'delamination');
INSERT INTO complaint_category VALUES(3,0,'delamination');
INSERT INTO complaint_category VALUES(5,0,'printing-defect');
INSERT INTO complaint_category VALUES(4,0,'shortage-in-pack');
CREATE TABLE complaint_circumstance (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    circumstance TEXT NOT NULL CHECK (circumstance <> ''),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO complaint_circumstance VALUES(4,0,'customer-refuses-to-bear');
CREATE TABLE demand (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    amount_fen INTEGER CHECK (amount_fen >= 0),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO demand VALUES(1,0,'claim',200000);
INSERT INTO demand VALUES(2,0,'rework',NULL);
INSERT INTO demand VALUES(3,0,'rework',NULL);
INSERT INTO demand VALUES(4,0,'replenish',NULL);
CREATE TABLE evidence (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    provided_on TEXT NOT NULL CHECK (length(provided_on) = 10),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO evidence VALUES(1,0,'defective-sample','2026-10-06');
INSERT INTO evidence VALUES(1,1,'stamped-statement','2026-10-07');
INSERT INTO evidence VALUES(2,0,'defective-sample','2026-10-06');
INSERT INTO evidence VALUES(2,1,'expense-receipt','2026-10-08');
INSERT INTO evidence VALUES(3,0,'defective-sample','2026-10-06');
INSERT INTO evidence VALUES(4,0,'inbound-order','2026-10-06');
INSERT INTO evidence VALUES(5,0,'defective-sample','2026-11-14');
INSERT INTO evidence VALUES(5,1,'settlement-agreement','2026-11-14');
CREATE TABLE evidence_signer (
    complaint_id INTEGER NOT NULL,
    evidence_position INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    signer TEXT NOT NULL CHECK (signer <> ''),
    PRIMARY KEY (complaint_id, evidence_position, position),
    FOREIGN KEY (complaint_id, evidence_position) REFERENCES evidence (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO evidence_signer VALUES(4,0,0,'carrier');
CREATE TABLE cost (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    estimate_fen INTEGER CHECK (estimate_fen >= 0),
    actual_fen INTEGER CHECK (actual_fen >= 0),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO cost VALUES(2,0,'fuel',NULL,1);
INSERT INTO cost VALUES(4,0,'product-loss',NULL,80000);
CREATE TABLE responsible (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    party TEXT NOT NULL CHECK (party <> ''),
    share_millionths INTEGER NOT NULL CHECK (share_millionths BETWEEN 0 AND 1000000),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE approval (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    matter TEXT NOT NULL CHECK (matter <> ''),
    role TEXT NOT NULL CHECK (role <> ''),
    agreed_at TEXT NOT NULL CHECK (length(agreed_at) = 19),
    given_by TEXT NOT NULL CHECK (given_by IN ('signature', 'phone')),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO approval VALUES(1,0,'claim','quality-manager','2026-10-07T15:00:00','signature');
INSERT INTO approval VALUES(1,1,'claim','sales-manager','2026-10-07T16:00:00','signature');
INSERT INTO approval VALUES(5,0,'return','sales-vp','2026-11-13T19:20:00','phone');
CREATE TABLE complaint_event (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    event TEXT NOT NULL CHECK (event <> ''),
    happened_at TEXT NOT NULL CHECK (length(happened_at) = 19),
    PRIMARY KEY (complaint_id, event)
) STRICT, WITHOUT ROWID;
INSERT INTO complaint_event VALUES(5,'goods-back','2026-11-13T16:00:00');
INSERT INTO complaint_event VALUES(5,'return-paperwork','2026-11-14T19:20:01');
INSERT INTO complaint_event VALUES(5,'store-notify-quality','2026-11-16T23:59:59');
CREATE TABLE goods_return (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id),
    kind TEXT NOT NULL,
    amount_fen INTEGER CHECK (amount_fen >= 0),
    quantity INTEGER CHECK (quantity >= 0),
    emergency INTEGER NOT NULL CHECK (emergency IN (0, 1)),
    phone_approved_at TEXT CHECK (length(phone_approved_at) = 19)
) STRICT;
INSERT INTO goods_return VALUES(5,'whole-batch',NULL,900,1,'2026-11-13T19:20:00');
CREATE TABLE measure (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    measure TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_on TEXT CHECK (length(due_on) = 10),
    done_on TEXT CHECK (length(done_on) = 10),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO measure VALUES(2,0,'加装温度报警','赵强','2026-11-30',NULL);
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
INSERT INTO attachment VALUES(1,2,0,'脱层 照片.jpg','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',123456,'2026-10-06T10:00:00','photo');
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
INSERT INTO ledger_line VALUES(1,'','carton','2026-10-05T09:30:00','华联食品','五层瓦楞箱','invalid','','4.2.2 b','2026-10-05 投诉，索赔须在 30 天内核准，最后一天 2026-11-04；到期销售副总仍未核准，投诉无效。','delamination','claim','',0,0,NULL,NULL,NULL,NULL,'','','2026-11-22T00:23:44',NULL,replace('华联食品\n五层瓦楞箱\nbc-530\nso-8841\n20260828\n箱体脱层','\n',char(10)));
INSERT INTO ledger_line VALUES(2,'KS202611-0001','carton','2026-10-05T09:30:00','华联食品','五层瓦楞箱','valid','','4.1.2','2026-09-01 交货，60 天内投诉，最后一天 2026-10-31；2026-10-05 提出，距交货 34 天，未超时限；证据已按时交齐，投诉有效。','delamination','rework',replace('company\nsalesman','\n',char(10)),1,1,NULL,'2026-10-27T23:59:59',NULL,NULL,'','','2026-11-22T00:23:45','2026-11-23T00:00:00',replace('ks202611-0001\n华联食品\n五层瓦楞箱\nbc-530\nso-8841\n20260828\n箱体脱层','\n',char(10)));
INSERT INTO ledger_line VALUES(3,'KS202611-0002','carton','2026-10-05T09:30:00','华联食品','五层瓦楞箱','valid','','4.1.2','2026-09-01 交货，60 天内投诉，最后一天 2026-10-31；2026-10-05 提出，距交货 34 天，未超时限；证据已按时交齐，投诉有效。','delamination','rework','',0,0,NULL,'2026-10-27T23:59:59',NULL,NULL,'','','2026-11-22T00:23:45','2026-11-23T00:00:00',replace('ks202611-0002\n华联食品\n五层瓦楞箱\nbc-530\nso-8841\n20260828\n箱体脱层','\n',char(10)));
INSERT INTO ledger_line VALUES(4,'KS202611-0003','carton','2026-10-05T09:30:00','华联食品','五层瓦楞箱','valid','','4.1.1','2026-09-10 交货，30 天内投诉，最后一天 2026-10-10；2026-10-05 提出，距交货 25 天，未超时限；证据已按时交齐，投诉有效。','shortage-in-pack','replenish','company',80000,80000,NULL,'2026-10-27T23:59:59',NULL,NULL,'','','2026-11-22T00:23:45','2026-11-23T00:00:00',replace('ks202611-0003\n华联食品\n五层瓦楞箱\nbc-530\nso-8841\n20260828\n箱体脱层','\n',char(10)));
INSERT INTO ledger_line VALUES(5,'KS202611-0004','carton','2026-11-13T10:00:00','华联食品','五层瓦楞箱','valid','','4.1.2','2026-11-01 交货，60 天内投诉，最后一天 2026-12-31；2026-11-13 提出，距交货 12 天，未超时限；证据已按时交齐，投诉有效。','printing-defect','','',0,0,225000,'2026-12-04T23:59:59',NULL,NULL,'','','2026-11-22T00:23:46','2026-11-23T00:00:00',replace('ks202611-0004\n华联食品\n五层瓦楞箱\nbc-530\nso-8841\n20260828\n套印走位','\n',char(10)));
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
INSERT INTO liability_line VALUES(2,0,'company',800000,1,1,'4.2.2 d');
INSERT INTO liability_line VALUES(2,1,'salesman',200000,1,0,'4.2.2 d');
INSERT INTO liability_line VALUES(4,0,'company',1000000,80000,80000,'4.4.2');
CREATE TABLE task (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    what TEXT NOT NULL CHECK (what <> ''),
    detail TEXT NOT NULL,
    role TEXT NOT NULL,
    due_at TEXT CHECK (length(due_at) = 19),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    base_version INTEGER NOT NULL CHECK (base_version >= 0),
    updated_at TEXT NOT NULL CHECK (length(updated_at) = 19),
    record TEXT NOT NULL CHECK (record LIKE '{%}')
) STRICT;
INSERT INTO draft VALUES(6,1,0,'2026-11-21T10:00:00','{"rulebook":"carton","complaint":{"customer":{"name":"海信冰箱"}}}');
CREATE TABLE number_series (
    series TEXT PRIMARY KEY CHECK (series <> ''),
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO number_series VALUES('KS202611-{serial}',4);
INSERT INTO number_series VALUES('slip',6);
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (length(at) = 19),
    who TEXT NOT NULL,
    entity TEXT NOT NULL CHECK (entity IN ('complaint', 'customer', 'product', 'department', 'staff', 'setting')),
    entity_id INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN
        ('create', 'change', 'file', 'number', 'attach', 'detach', 'import', 'discard', 'remove')),
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT;
INSERT INTO history VALUES(1,'2026-11-22T00:23:44','kesu-cli','complaint',1,'file','','','','tests/data/rulebooks/carton/claim-of-2000-00-goes-to-the-vice-president/case.json');
INSERT INTO history VALUES(2,'2026-11-22T00:23:44','kesu-cli','customer',1,'create','name','','华联食品','tests/data/rulebooks/carton/claim-of-2000-00-goes-to-the-vice-president/case.json');
INSERT INTO history VALUES(3,'2026-11-22T00:23:44','kesu-cli','product',1,'create','name','','五层瓦楞箱','tests/data/rulebooks/carton/claim-of-2000-00-goes-to-the-vice-president/case.json');
INSERT INTO history VALUES(4,'2026-11-22T00:23:45','kesu-cli','complaint',2,'file','','','','tests/data/rulebooks/carton/a-fen-of-fuel-goes-to-the-larger-remainder/case.json');
INSERT INTO history VALUES(5,'2026-11-22T00:23:45','kesu-cli','complaint',2,'number','number','','KS202611-0001','tests/data/rulebooks/carton/a-fen-of-fuel-goes-to-the-larger-remainder/case.json');
INSERT INTO history VALUES(6,'2026-11-22T00:23:45','kesu-cli','complaint',3,'file','','','','tests/data/rulebooks/carton/a-plain-slip-is-valid/case.json');
INSERT INTO history VALUES(7,'2026-11-22T00:23:45','kesu-cli','complaint',3,'number','number','','KS202611-0002','tests/data/rulebooks/carton/a-plain-slip-is-valid/case.json');
INSERT INTO history VALUES(8,'2026-11-22T00:23:45','kesu-cli','complaint',4,'file','','','','tests/data/rulebooks/carton/a-refusal-without-outsourcing-is-an-ordinary-loss/case.json');
INSERT INTO history VALUES(9,'2026-11-22T00:23:45','kesu-cli','complaint',4,'number','number','','KS202611-0003','tests/data/rulebooks/carton/a-refusal-without-outsourcing-is-an-ordinary-loss/case.json');
INSERT INTO history VALUES(10,'2026-11-22T00:23:46','kesu-cli','complaint',5,'file','','','','tests/data/rulebooks/carton/emergency-papers-one-second-late/case.json');
INSERT INTO history VALUES(11,'2026-11-22T00:23:46','kesu-cli','complaint',5,'number','number','','KS202611-0004','tests/data/rulebooks/carton/emergency-papers-one-second-late/case.json');
INSERT INTO history VALUES(12,'2026-11-21T10:00:00','陈敏','setting',0,'change','company.name','','华光纸箱有限公司','');
INSERT INTO history VALUES(13,'2026-11-21T10:01:00','陈敏','complaint',2,'change','complaint.usage','','in-use','客户来电更正');
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
INSERT INTO customer VALUES(1,NULL,'华联食品','domestic','','','','2026-11-22T00:23:46');
CREATE TABLE product (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    spec TEXT NOT NULL,
    unit TEXT NOT NULL,
    last_used_at TEXT CHECK (length(last_used_at) = 19),
    UNIQUE (name, code, spec)
) STRICT;
INSERT INTO product VALUES(1,'BC-530','五层瓦楞箱','','只','2026-11-22T00:23:46');
CREATE TABLE department (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;
INSERT INTO department VALUES(1,'production','生产部');
CREATE TABLE staff (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    department TEXT NOT NULL,
    role TEXT NOT NULL,
    last_used_at TEXT CHECK (length(last_used_at) = 19)
) STRICT;
INSERT INTO staff VALUES(1,'S001','张伟','sales','salesman',NULL);
CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('company.name','华光纸箱有限公司');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('history',13);
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
CREATE INDEX history_by_entity ON history (entity, entity_id, sequence);
COMMIT;
