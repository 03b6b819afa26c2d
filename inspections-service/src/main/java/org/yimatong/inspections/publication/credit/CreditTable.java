package org.yimatong.inspections.publication.credit;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns in which penalties and permits are handed in for 双公示; their source is in docs/sources.md. */
final class CreditTable {

    private static final String ENTERPRISE = "法人及非法人组织";

    private static final List<String> PENALTY = List.of(
            "行政相对人名称",
            "行政相对人类别",
            "统一社会信用代码",
            "法定代表人",
            "行政处罚决定书文号",
            "违法行为类型",
            "违法事实",
            "处罚依据",
            "处罚类别",
            "处罚内容",
            "罚款金额（万元）",
            "没收违法所得、没收非法财物的金额（万元）",
            "暂扣或吊销证照名称及编号",
            "处罚决定日期",
            "处罚有效期",
            "公示截止期",
            "处罚机关",
            "处罚机关统一社会信用代码",
            "数据来源单位",
            "数据来源单位统一社会信用代码",
            "备注");

    private static final List<String> PERMIT = List.of(
            "行政相对人名称",
            "行政相对人类别",
            "统一社会信用代码",
            "法定代表人",
            "行政许可决定文书名称",
            "行政许可决定文书号",
            "许可类别",
            "许可证书名称",
            "许可编号",
            "许可内容",
            "许可决定日期",
            "有效期自",
            "有效期至",
            "许可机关",
            "许可机关统一社会信用代码",
            "当前状态",
            "数据来源单位",
            "数据来源单位统一社会信用代码",
            "备注");

    private CreditTable() {}

    static List<String> columns(CreditKind kind) {
        return kind == CreditKind.PENALTY ? PENALTY : PERMIT;
    }

    /** @param today decides whether a permit is still valid */
    static List<String> row(CreditRecord credit, LocalDate today) {
        return switch (credit.content()) {
            case Penalty penalty -> row(credit, penalty);
            case Permit permit -> row(credit, permit, today);
        };
    }

    private static List<String> row(CreditRecord credit, Penalty penalty) {
        return List.of(
                credit.name(),
                ENTERPRISE,
                credit.uscc(),
                text(penalty.legalRepresentative()),
                penalty.decisionNumber(),
                penalty.violation(),
                penalty.facts(),
                penalty.basis(),
                penalty.types().stream().sorted().map(Penalty.Type::inChinese).collect(joining("、")),
                penalty.content(),
                tenThousands(penalty.fineYuan()),
                tenThousands(penalty.confiscatedYuan()),
                text(penalty.licence()),
                day(penalty.decidedOn()),
                day(penalty.validUntil()),
                day(penalty.publicUntil()),
                penalty.authority(),
                penalty.authorityUscc(),
                penalty.authority(),
                penalty.authorityUscc(),
                text(penalty.remark()));
    }

    private static List<String> row(CreditRecord credit, Permit permit, LocalDate today) {
        return List.of(
                credit.name(),
                ENTERPRISE,
                credit.uscc(),
                text(permit.legalRepresentative()),
                permit.documentName(),
                permit.decisionNumber(),
                permit.type().inChinese(),
                text(permit.certificateName()),
                text(permit.certificateNumber()),
                permit.content(),
                day(permit.decidedOn()),
                day(permit.validFrom()),
                day(permit.validUntil()),
                permit.authority(),
                permit.authorityUscc(),
                permit.validUntil().isBefore(today) ? "无效" : "有效",
                permit.authority(),
                permit.authorityUscc(),
                text(permit.remark()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Yuan as 万元. */
    private static String tenThousands(@Nullable String yuan) {
        return yuan == null
                ? ""
                : new BigDecimal(yuan).movePointLeft(4).stripTrailingZeros().toPlainString();
    }
}
