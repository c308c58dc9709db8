package org.gongkai.model;

import java.util.List;

/**
 * The web portal on which reports appear (门户 in agencies.yaml); empty where nothing was given.
 *
 * @param name 名称, the site's full name
 * @param domain 域名, without scheme
 * @param code 标识码, the ten-digit site code
 * @param column 栏目, the column that holds the reports
 * @param columnDescription 栏目说明, a sentence
 * @param columnKeywords 栏目关键词
 * @param columnType 栏目类别
 * @param address 网址, where the site's first page will be found, ending in {@code /}
 */
public record Portal(
        String name,
        String domain,
        String code,
        String column,
        String columnDescription,
        List<String> columnKeywords,
        String columnType,
        String address) {
    /** No portal is described. */
    public static final Portal NONE = new Portal("", "", "", "", "", List.of(), "", "");

    public Portal {
        columnKeywords = List.copyOf(columnKeywords);
    }
}
