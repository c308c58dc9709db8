package org.gongkai.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Who answers questions about a report (联系方式). Always text, whatever it looks like; empty where nothing was given.
 *
 * @param office 机构
 * @param address 地址
 * @param postcode 邮编
 * @param telephone 电话
 * @param fax 传真
 * @param email 邮箱
 * @param website 网址
 */
public record Contact(
        String office, String address, String postcode, String telephone, String fax, String email, String website) {
    /** Nothing given. */
    public static final Contact NONE = new Contact("", "", "", "", "", "", "");

    /** This contact, each missing piece taken from another. */
    public Contact orElse(Contact other) {
        return new Contact(
                either(office, other.office),
                either(address, other.address),
                either(postcode, other.postcode),
                either(telephone, other.telephone),
                either(fax, other.fax),
                either(email, other.email),
                either(website, other.website));
    }

    /** The pieces by which a reader reaches the agency, each with its name: {@code 地址：…，邮编：…，联系电话：…}; empty if none is known. */
    public String details() {
        List<String> pieces = new ArrayList<>();
        add(pieces, "地址", address);
        add(pieces, "邮编", postcode);
        add(pieces, "联系电话", telephone);
        add(pieces, "传真", fax);
        add(pieces, "电子邮箱", email);
        return String.join("，", pieces);
    }

    /** The whole phrase: {@code 机构（地址：…，联系电话：…）}, without empty brackets; empty if nothing is known. */
    public String phrase() {
        String details = details();
        return office.isEmpty() ? details : details.isEmpty() ? office : office + "（" + details + "）";
    }

    private static void add(List<String> pieces, String name, String value) {
        if (!value.isEmpty()) {
            pieces.add(name + "：" + value);
        }
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
