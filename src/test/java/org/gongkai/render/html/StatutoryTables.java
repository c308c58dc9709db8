package org.gongkai.render.html;

import static org.gongkai.render.html.Grid.column;
import static org.gongkai.render.html.Grid.figure;
import static org.gongkai.render.html.Grid.label;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Table;
import org.gongkai.document.Table.CellKind;
import org.gongkai.render.html.Grid.Spec;

/** The three tables of the 2021 form (国办公开办函〔2021〕30号), with figures that differ from cell to cell. */
final class StatutoryTables {
    private static final List<String> APPLICANTS = List.of("NAT", "BIZ", "RES", "NGO", "LAW", "OTH", "SUM");
    private static final List<String> OUTCOMES = List.of("UPHELD", "CORRECTED", "OTHER", "PENDING", "TOTAL");
    private static final String[] OUTCOME_LABELS = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};

    private StatutoryTables() {}

    /** 14 rows × 4 columns in four sections; one figure carries a remark. */
    static Table proactive() {
        return new Grid("T2", "主动公开政府信息情况", 4, 0)
                .row(section("第二十条第（一）项"))
                .row(stub(), column("本年制发件数"), column("本年废止件数"), column("现行有效件数"))
                .row(
                        label("规章"),
                        figure("T2.REG.ISSUED", "0"),
                        figure("T2.REG.REPEALED", "0"),
                        figure("T2.REG.VALID", "0"))
                .row(
                        label("行政规范性文件"),
                        figure("T2.NORM.ISSUED", "9"),
                        figure("T2.NORM.REPEALED", "1"),
                        figure("T2.NORM.VALID", "17\n其中修订3件"))
                .row(section("第二十条第（五）项"))
                .row(stub(), column("本年处理决定数量").across(3))
                .row(label("行政许可"), figure("T2.LICENSE.DECISIONS", "389").across(3))
                .row(section("第二十条第（六）项"))
                .row(stub(), column("本年处理决定数量").across(3))
                .row(label("行政处罚"), figure("T2.PENALTY.DECISIONS", "12").across(3))
                .row(label("行政强制"), figure("T2.COERCION.DECISIONS", "0").across(3))
                .row(section("第二十条第（八）项"))
                .row(stub(), column("本年收费金额（单位：万元）").across(3))
                .row(label("行政事业性收费"), figure("T2.FEE.AMOUNT", "24252.311082").across(3))
                .table();
    }

    /** 28 rows × 10 columns: three levels of column headers, three of row headers. */
    static Table requests() {
        return new Grid("T3", "收到和处理政府信息公开申请情况", 10, 3)
                .row(
                        Grid.of(CellKind.STUB, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")
                                .across(3)
                                .down(3),
                        column("申请人情况").across(7))
                .row(
                        column("自然人").down(2),
                        column("法人或其他组织").across(5),
                        column("总计").down(2))
                .row(column("商业企业"), column("科研机构"), column("社会公益组织"), column("法律服务机构"), column("其他"))
                .row(applicants("NEW", label("一、本年新收政府信息公开申请数量").across(3)))
                .row(applicants("CARRY_IN", label("二、上年结转政府信息公开申请数量").across(3)))
                .row(applicants(
                        "GRANT", label("三、本年度办理结果").down(22), label("（一）予以公开").across(2)))
                .row(applicants("PARTIAL", label("（二）部分公开（区分处理的，只计这一情形，不计其他情形）").across(2)))
                .row(applicants("DENY_1", label("（三）不予公开").down(8), label("1.属于国家秘密")))
                .row(applicants("DENY_2", label("2.其他法律行政法规禁止公开")))
                .row(applicants("DENY_3", label("3.危及“三安全一稳定”")))
                .row(applicants("DENY_4", label("4.保护第三方合法权益")))
                .row(applicants("DENY_5", label("5.属于三类内部事务信息")))
                .row(applicants("DENY_6", label("6.属于四类过程性信息")))
                .row(applicants("DENY_7", label("7.属于行政执法案卷")))
                .row(applicants("DENY_8", label("8.属于行政查询事项")))
                .row(applicants("UNABLE_1", label("（四）无法提供").down(3), label("1.本机关不掌握相关政府信息")))
                .row(applicants("UNABLE_2", label("2.没有现成信息需要另行制作")))
                .row(applicants("UNABLE_3", label("3.补正后申请内容仍不明确")))
                .row(applicants("REJECT_1", label("（五）不予处理").down(5), label("1.信访举报投诉类申请")))
                .row(applicants("REJECT_2", label("2.重复申请")))
                .row(applicants("REJECT_3", label("3.要求提供公开出版物")))
                .row(applicants("REJECT_4", label("4.无正当理由大量反复申请")))
                .row(applicants("REJECT_5", label("5.要求行政机关确认或重新出具已获取信息")))
                .row(applicants("OTHER_1", label("（六）其他处理").down(3), label("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请")))
                .row(applicants("OTHER_2", label("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请")))
                .row(applicants("OTHER_3", label("3.其他")))
                .row(applicants("TOTAL", label("（七）总计").across(2)))
                .row(applicants("CARRY_OUT", label("四、结转下年度继续办理").across(3)))
                .table();
    }

    /** 4 rows × 15 columns without row headers. */
    static Table litigation() {
        List<Spec> second = new ArrayList<>();
        List<Spec> third = new ArrayList<>();
        List<Spec> figures = new ArrayList<>();
        for (String outcome : OUTCOME_LABELS) {
            second.add(column(outcome).down(2));
        }
        second.add(column("未经复议直接起诉").across(5));
        second.add(column("复议后起诉").across(5));
        for (String group : List.of("REVIEW", "DIRECT", "AFTER")) {
            for (int index = 0; index < OUTCOMES.size(); index++) {
                figures.add(figure("T4." + group + "." + OUTCOMES.get(index), Integer.toString(figures.size())));
                if (!group.equals("REVIEW")) {
                    third.add(column(OUTCOME_LABELS[index]));
                }
            }
        }
        return new Grid("T4", "政府信息公开行政复议、行政诉讼情况", 15, 3)
                .row(column("行政复议").across(5), column("行政诉讼").across(10))
                .row(second)
                .row(third)
                .row(figures)
                .table();
    }

    private static Spec section(String text) {
        return Grid.of(CellKind.SECTION, text).across(4);
    }

    private static Spec stub() {
        return Grid.of(CellKind.STUB, "信息内容");
    }

    private static List<Spec> applicants(String row, Spec... labels) {
        List<Spec> specs = new ArrayList<>(List.of(labels));
        for (String applicant : APPLICANTS) {
            specs.add(figure("T3." + row + "." + applicant, Integer.toString((row.length() * 7 + specs.size()) % 30)));
        }
        return specs;
    }
}
