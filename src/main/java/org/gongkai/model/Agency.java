package org.gongkai.model;

import java.util.List;

/**
 * An administrative organ as agencies.yaml and the year's file describe it; empty where nothing was given.
 *
 * @param id the stem of its data files
 * @param name 机关, the full name
 * @param shortName 简称
 * @param parent 上级, an id
 * @param predecessors 前身, ids
 * @param category 类别: 部门, 政府, 乡镇 or 直属机构
 * @param level 层级: 国家, 省, 市, 县 or 乡
 * @param deadline 截止, as {@code 01-31}
 * @param region 地区, levels separated by {@code /}
 * @param expected the years for which reports are expected (起止)
 */
public record Agency(
        String id,
        String name,
        String shortName,
        String parent,
        List<String> predecessors,
        String category,
        String level,
        String deadline,
        String region,
        Years expected,
        Contact contact) {
    public Agency {
        predecessors = List.copyOf(predecessors);
    }

    /**
     * A span of report years, both ends included.
     *
     * @param from the first year, or {@link Integer#MIN_VALUE}
     * @param to the last year, or {@link Integer#MAX_VALUE}
     */
    public record Years(int from, int to) {
        /** Every year. */
        public static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

        /** Whether a year lies within. */
        public boolean contains(int year) {
            return from <= year && year <= to;
        }
    }

    /** An agency of which only the id is known. */
    public static Agency unknown(String id) {
        return new Agency(id, "", "", "", List.of(), "", "", "", "", Years.ALL, Contact.NONE);
    }

    /** This agency under another name and with another contact: what the year's file says instead. */
    public Agency with(String name, String shortName, Contact contact) {
        return new Agency(
                id, name, shortName, parent, predecessors, category, level, deadline, region, expected, contact);
    }
}
