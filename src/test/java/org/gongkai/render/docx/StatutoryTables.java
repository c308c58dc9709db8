package org.gongkai.render.docx;

import org.gongkai.document.Table;

/** The three tables of the form of 2021, filled as Harbin did for that year. Source: 国办公开办函〔2021〕30号, 哈尔滨市 2021. */
final class StatutoryTables {
    private StatutoryTables() {}

    static Table proactiveDisclosure() {
        return Grid.table("T2", "主动公开政府信息情况", 4, 0, true, """
                1-4 section 第二十条第（一）项
                1 stub 信息内容 | 2 head 本年制发件数 | 3 head 本年废止件数 | 4 head 现行有效件数
                1 row 规章 | 2-3 fig 1 | 4 fig 70
                1 row 行政规范性文件 | 2 fig 415 | 3 fig 338 | 4 fig 1362
                1-4 section 第二十条第（五）项
                1 stub 信息内容 | 2-4 head 本年处理决定数量
                1 row 行政许可 | 2-4 wide 2283456
                1-4 section 第二十条第（六）项
                1 stub 信息内容 | 2-4 head 本年处理决定数量
                1 row 行政处罚 | 2-4 wide 5017039
                1 row 行政强制 | 2-4 wide 156608
                1-4 section 第二十条第（八）项
                1 stub 信息内容 | 2-4 head 本年收费金额（单位：万元）
                1 row 行政事业性收费 | 2-4 wide 191398""");
    }

    /** Table three; its first two rows of figures are the given ones in all columns. */
    static Table requests(String received, String broughtForward) {
        return Grid.table("T3", "收到和处理政府信息公开申请情况", 10, 3, true, """
                1-3/3 stub （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 4-10 head 申请人情况
                4/2 head 自然人 | 5-9 head 法人或其他组织 | 10/2 head 总计
                5 head 商业企业 | 6 head 科研机构 | 7 head 社会公益组织 | 8 head 法律服务机构 | 9 head 其他
                1-3 row 一、本年新收政府信息公开申请数量 | 4-10 fig %s
                1-3 row 二、上年结转政府信息公开申请数量 | 4-10 fig %s
                1/22 row 三、本年度办理结果 | 2-3 row （一）予以公开 | 4-10 fig 0
                2-3 row （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 4-10 fig 0
                2/8 row （三）不予公开 | 3 row 1.属于国家秘密 | 4-10 fig 0
                3 row 2.其他法律行政法规禁止公开 | 4-10 fig 0
                3 row 3.危及“三安全一稳定” | 4-10 fig 0
                3 row 4.保护第三方合法权益 | 4-10 fig 0
                3 row 5.属于三类内部事务信息 | 4-10 fig 0
                3 row 6.属于四类过程性信息 | 4-10 fig 0
                3 row 7.属于行政执法案卷 | 4-10 fig 0
                3 row 8.属于行政查询事项 | 4-10 fig 0
                2/3 row （四）无法提供 | 3 row 1.本机关不掌握相关政府信息 | 4-10 fig 0
                3 row 2.没有现成信息需要另行制作 | 4-10 fig 0
                3 row 3.补正后申请内容仍不明确 | 4-10 fig 0
                2/5 row （五）不予处理 | 3 row 1.信访举报投诉类申请 | 4-10 fig 0
                3 row 2.重复申请 | 4-10 fig 0
                3 row 3.要求提供公开出版物 | 4-10 fig 0
                3 row 4.无正当理由大量反复申请 | 4-10 fig 0
                3 row 5.要求行政机关确认或重新出具已获取信息 | 4-10 fig 0
                2/3 row （六）其他处理 | 3 row 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 4-10 fig 0
                3 row 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 4-10 fig 0
                3 row 3.其他 | 4-10 fig 0
                2-3 row （七）总计 | 4-10 fig 0
                1-3 row 四、结转下年度继续办理 | 4-10 fig 0""".formatted(received, broughtForward));
    }

    static Table litigation(String first) {
        return Grid.table("T4", "政府信息公开行政复议、行政诉讼情况", 15, 3, true, """
                1-5 head 行政复议 | 6-15 head 行政诉讼
                1/2 head 结果维持 | 2/2 head 结果纠正 | 3/2 head 其他结果 | 4/2 head 尚未审结 | 5/2 head 总计 | 6-10 head 未经复议直接起诉 | 11-15 head 复议后起诉
                6 head 结果维持 | 7 head 结果纠正 | 8 head 其他结果 | 9 head 尚未审结 | 10 head 总计 | 11 head 结果维持 | 12 head 结果纠正 | 13 head 其他结果 | 14 head 尚未审结 | 15 head 总计
                1 fig %s | 2 fig 5 | 3 fig 16 | 4 fig 9 | 5 fig 82 | 6 fig 113 | 7 fig 5 | 8 fig 25 | 9 fig 29 | 10 fig 172 | 11 fig 10 | 12 fig 2 | 13 fig 1 | 14 fig 5 | 15 fig 18""".formatted(first));
    }
}
