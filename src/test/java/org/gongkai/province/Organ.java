package org.gongkai.province;

import java.util.List;

/**
 * An invented administrative organ, as agencies.yaml has it.
 *
 * @param id as {@code q0007-kjj}
 * @param superior the id of its area's government; empty for a government itself
 * @param city the city that its area belongs to
 */
public record Organ(
        String id,
        String name,
        String shortName,
        String superior,
        String category,
        String level,
        String city,
        String area) {
    private static final String FIRST = "青白云龙凤玉金石松柏兰竹梅桃柳枫桦棠荷菱泉溪湖泽湾沙岭峰岩谷原野平安宁康泰和顺昌盛兴隆";
    private static final String SECOND = "川阳山河州江海城乡桥塘渡关口台堂集镇坪坝沟湾岗丘林源泉门店坊屯堡寨庄里浦洲屿潭井";
    private static final List<String> KINDS = List.of("县", "市", "区");
    private static final int AREAS_OF_A_CITY = 12;

    private record Office(String id, String name, String shortName, String category) {}

    private static final List<Office> OFFICES = List.of(
            new Office("zf", "人民政府", "政府", "政府"),
            new Office("kjj", "科学技术局", "科技局", "部门"),
            new Office("jyj", "教育局", "教育局", "部门"),
            new Office("gaj", "公安局", "公安局", "部门"),
            new Office("mzj", "民政局", "民政局", "部门"),
            new Office("sfj", "司法局", "司法局", "部门"),
            new Office("czj", "财政局", "财政局", "部门"),
            new Office("rsj", "人力资源和社会保障局", "人社局", "部门"),
            new Office("zrj", "自然资源局", "自然资源局", "部门"),
            new Office("hbj", "生态环境局", "生态环境局", "部门"),
            new Office("zjj", "住房和城乡建设局", "住建局", "部门"),
            new Office("jtj", "交通运输局", "交通局", "部门"),
            new Office("slj", "水利局", "水利局", "部门"),
            new Office("nyj", "农业农村局", "农业农村局", "部门"),
            new Office("swj", "商务局", "商务局", "部门"),
            new Office("wlj", "文化广电和旅游局", "文旅局", "部门"),
            new Office("wjw", "卫生健康委员会", "卫健委", "部门"),
            new Office("yjj", "应急管理局", "应急局", "部门"),
            new Office("sjj", "审计局", "审计局", "部门"),
            new Office("scj", "市场监督管理局", "市场监管局", "直属机构"),
            new Office("tjj", "统计局", "统计局", "部门"),
            new Office("ybj", "医疗保障局", "医保局", "部门"),
            new Office("xfj", "信访局", "信访局", "部门"),
            new Office("gxj", "工业和信息化局", "工信局", "部门"),
            new Office("fgw", "发展和改革委员会", "发改委", "部门"),
            new Office("lcj", "林业和草原局", "林草局", "部门"),
            new Office("tyj", "体育局", "体育局", "部门"),
            new Office("zwj", "政务服务数据管理局", "政数局", "直属机构"),
            new Office("cgj", "城市管理局", "城管局", "部门"),
            new Office("jsj", "机关事务服务中心", "机关事务中心", "直属机构"));

    /** How many there are at most. */
    public static final int MOST = FIRST.length() * SECOND.length() * OFFICES.size();

    /**
     * The organ of a number: area by area, each area's government first.
     *
     * @param number from 0 to below {@link #MOST}
     */
    public static Organ of(int number) {
        int place = number / OFFICES.size();
        Office office = OFFICES.get(number % OFFICES.size());
        String kind = KINDS.get(place % KINDS.size());
        String area = "" + FIRST.charAt(place % FIRST.length()) + SECOND.charAt(place / FIRST.length()) + kind;
        String areaId = String.format("q%04d-", place + 1);
        boolean government = office == OFFICES.get(0);
        return new Organ(
                areaId + office.id(),
                area + office.name(),
                kind + office.shortName(),
                government ? "" : areaId + OFFICES.get(0).id(),
                office.category(),
                kind.equals("市") ? "市" : "县",
                city(place / AREAS_OF_A_CITY),
                area);
    }

    private static String city(int number) {
        return "" + FIRST.charAt(number % FIRST.length()) + SECOND.charAt(number / FIRST.length()) + "州市";
    }

    boolean isGovernment() {
        return superior.isEmpty();
    }

    /** Its entry, on one line: a register of a whole country stays within the limits of a file. */
    String entry() {
        return id + ": {机关: " + name + ", 简称: " + shortName + (isGovernment() ? "" : ", 上级: " + superior) + ", 类别: "
                + category + ", 层级: " + level + ", 地区: " + city + "/" + area + "}\n";
    }
}
