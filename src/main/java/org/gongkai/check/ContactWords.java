package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Contact;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/**
 * The printed report says how to reach the agency, and its telephone number and postcode look like ones (S-CONTACT).
 *
 * <p>An own preamble is judged by what all texts say; the standard one prints 联系方式, of which a file that gives some should give all.
 */
final class ContactWords implements WordRule {
    private static final String KEY = "联系方式";
    private static final Pattern OFFICE = Pattern.compile("(?:机构|单位|部门|处室|科室)(?:名称)?[：:]|联系(?:单位|机构|部门|处室|科室)"
            + "|(?:与|向|联系)[^，。；（(0-9]{2,40}(?:联系|咨询|反映|[（(])|联系[：: ]?[^，。；（(0-9]{2,40}[局厅委办处科室队院站会心]，");
    private static final Pattern ADDRESS = Pattern.compile("地址|地点");
    private static final Pattern POSTCODE = Pattern.compile("(?:邮编|邮政编码)[：:为是 ]{0,3}(?<value>[0-9A-Za-z]*+)");
    /** 接听咨询电话320次. */
    private static final String COUNTED = "(?![多余]?[个次件条通人起部])";

    private static final Pattern TELEPHONE = Pattern.compile(
            "电话(?:号码)?[：:为是 ]{0,3}(?<value>(?:[(（][0-9]{3,4}[)）])?[0-9][0-9\\-－—–‐ ]{2,30}+)" + COUNTED);
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern WITH_AREA = Pattern.compile(
            "[(（]?0[0-9]{2,3}[)）]?[-－—–‐ ]{0,2}[0-9]{7,8}(?:[-－—–‐ ]{1,2}[0-9]{1,6})?|[48]00[-－—–‐ ]?[0-9]{3,4}[-－—–‐ ]?[0-9]{3,4}|1[0-9]{10}|1[0-9]{4}|9[56][0-9]{3,4}");
    private static final Pattern WITHOUT_AREA = Pattern.compile("[0-9]{7,8}");

    @Override
    public Set<String> codes() {
        return Set.of("S-CONTACT");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        List<Finding> findings = new ArrayList<>();
        if (written.has(Written.PREAMBLE)) {
            texts(written, findings);
        } else if (!written.report().agency().contact().equals(Contact.NONE)) {
            standard(written, findings);
        }
        return findings.stream();
    }

    private static void texts(Written written, List<Finding> findings) {
        String text = written.allText();
        List<String> missing = new ArrayList<>();
        lacking("机构", OFFICE.matcher(text).find(), missing);
        lacking("地址", ADDRESS.matcher(text).find(), missing);
        lacking("邮编", POSTCODE.matcher(text).find(), missing);
        lacking("电话", text.contains("电话"), missing);
        missing(missing, () -> written.start(Written.PREAMBLE), Written.PREAMBLE, findings);
        for (Passage passage : written.prosePassages()) {
            if (passage.key().equals(Written.PREAMBLE)
                    || passage.key().equals(written.prose().matters())) {
                Matcher telephone = TELEPHONE.matcher(passage.text());
                while (telephone.find()) {
                    telephone(
                            telephone.group("value"),
                            () -> passage.at(telephone.start("value")),
                            passage.key(),
                            findings);
                }
                Matcher postcode = POSTCODE.matcher(passage.text());
                while (postcode.find()) {
                    if (!isMentioned(postcode)) {
                        postcode(
                                postcode.group("value"),
                                () -> passage.at(postcode.start("value")),
                                passage.key(),
                                findings);
                    }
                }
            }
        }
    }

    /** 地址、邮编和电话见门户网站. */
    private static boolean isMentioned(Matcher postcode) {
        return postcode.group().matches("邮编|邮政编码");
    }

    private static void standard(Written written, List<Finding> findings) {
        Contact contact = written.report().agency().contact();
        List<String> missing = new ArrayList<>();
        lacking("地址", !contact.address().isEmpty(), missing);
        lacking("邮编", !contact.postcode().isEmpty(), missing);
        lacking("电话", !contact.telephone().isEmpty(), missing);
        missing(missing, () -> written.report().place(KEY), KEY, findings);
        if (!contact.telephone().isEmpty()) {
            String path = KEY + ".电话";
            telephone(first(contact.telephone()), () -> written.report().place(path), path, findings);
        }
        if (!contact.postcode().isEmpty()) {
            String path = KEY + ".邮编";
            postcode(contact.postcode(), () -> written.report().place(path), path, findings);
        }
    }

    private static String first(String telephones) {
        return Stream.of(telephones.split("[、，,；;/]"))
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse(telephones);
    }

    private static void lacking(String name, boolean there, List<String> missing) {
        if (!there) {
            missing.add(name);
        }
    }

    private static void missing(List<String> missing, Supplier<Location> where, String path, List<Finding> findings) {
        if (!missing.isEmpty()) {
            findings.add(Finding.warning(
                    "S-CONTACT",
                    where.get(),
                    path,
                    "联系方式不全，没有：" + String.join("、", missing) + "。",
                    "补在“联系方式”里，正文用 {{联系方式}} 引用；或删去“引言”，用标准引言。"));
        }
    }

    private static void telephone(String written, Supplier<Location> where, String path, List<Finding> findings) {
        String number = written.strip();
        if (!WITH_AREA.matcher(number).matches()) {
            boolean local = WITHOUT_AREA.matcher(number).matches();
            findings.add(Finding.warning(
                    "S-CONTACT",
                    where.get(),
                    path,
                    "电话“" + number + "”" + (local ? "没有区号。" : "不像电话号码。"),
                    local ? "写成“区号-号码”，如 0451-" + number + "。" : "核对号码，写成 0451-12345678 的样子。"));
        }
    }

    private static void postcode(String written, Supplier<Location> where, String path, List<Finding> findings) {
        if (!SIX_DIGITS.matcher(written).matches()) {
            String shown = written.isEmpty() ? "“邮编”后面" : "邮编“" + written + "”";
            findings.add(Finding.warning("S-CONTACT", where.get(), path, shown + "不是六位数字。", "核对邮政编码，写成六位半角数字。"));
        }
    }
}
