package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Finding;

/** No number of a private person stands in a report (S-PRIVACY): identity cards anywhere, mobile telephones outside the contact details. */
final class PrivateNumbers implements WordRule {
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9A-Za-z/_.=-])1[3-9][0-9]{9}(?![0-9A-Za-z]|\\.[0-9]| ?元)");
    private static final Pattern CONTACT = Pattern.compile("(?:电话|手机|热线|联系)[^。；]{0,16}$");
    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}"
            + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])");
    /** GB 11643: the last character is a weighted sum of the others. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String LAST = "10X98765432";
    private static final int BEFORE = 20;
    private static final int SHORTEST = 11;

    @Override
    public Set<String> codes() {
        return Set.of("S-PRIVACY");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : written.passages()) {
            if (!hasLongNumber(passage.text())) {
                continue;
            }
            Matcher identity = IDENTITY.matcher(passage.text());
            while (identity.find()) {
                if (isSound(identity.group())) {
                    findings.add(finding(passage, identity, "居民身份证号码"));
                }
            }
            Matcher mobile = MOBILE.matcher(passage.text());
            while (mobile.find()) {
                String before = passage.text().substring(Math.max(0, mobile.start() - BEFORE), mobile.start());
                if (!passage.isQuoted(mobile.start())
                        && !CONTACT.matcher(before).find()) {
                    findings.add(finding(passage, mobile, "手机号码"));
                }
            }
        }
        return findings.stream();
    }

    /** Whether so many digits stand together that one of them must be where only every so manieth character is looked at. */
    private static boolean hasLongNumber(String text) {
        for (int i = SHORTEST - 1; i < text.length(); i += SHORTEST) {
            int begin = i;
            while (begin >= 0 && isDigit(text.charAt(begin))) {
                begin--;
            }
            int end = i;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (end - begin > SHORTEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isSound(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return LAST.charAt(sum % LAST.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }

    private static Finding finding(Passage passage, Matcher found, String what) {
        return Finding.warning(
                "S-PRIVACY",
                passage.at(found.start()),
                passage.key(),
                "正文里有" + what + "“" + found.group().substring(0, 3) + "…”。",
                "公开报告不应有个人信息，请删去；办公电话写在“联系方式”里。");
    }
}
