package org.gongkai.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Finding;
import org.gongkai.model.Report.Waiver;
import org.gongkai.model.Severity;
import org.gongkai.model.Unjudged;
import org.gongkai.yaml.Nearest;

/**
 * 豁免: what a waived rule finds becomes a single note; a waiver of no known rule is an error (KEY-WAIVER), one that nothing needs a warning
 * (W-UNUSED).
 *
 * @param known the codes of all rules
 */
record Waivers(List<Waiver> waivers, Set<String> known) {
    private static final String UNKNOWN = "KEY-WAIVER";
    private static final String UNUSED = "W-UNUSED";
    static final Set<String> RULES = Set.of(UNKNOWN, UNUSED);
    private static final int MOST_NAMED = 8;

    List<Finding> apply(List<Finding> found, List<Unjudged> unjudged, Case filled) {
        Map<String, Waiver> byRule = new LinkedHashMap<>();
        waivers.forEach(waiver -> byRule.putIfAbsent(waiver.rule(), waiver));
        Map<String, List<Finding>> waived = new LinkedHashMap<>();
        List<Finding> told = new ArrayList<>();
        for (Finding finding : found) {
            if (byRule.containsKey(finding.code())) {
                waived.computeIfAbsent(finding.code(), any -> new ArrayList<>()).add(finding);
            } else {
                told.add(finding);
            }
        }
        waived.forEach((rule, findings) -> told.add(note(findings, byRule.get(rule))));
        Set<String> needed = new HashSet<>(waived.keySet());
        unjudged.forEach(rule -> needed.add(rule.code()));
        boolean readable = filled.ledger().isReadable();
        for (Waiver waiver : waivers) {
            if (!known.contains(waiver.rule())) {
                told.add(unknown(waiver));
            } else if (readable && (!needed.contains(waiver.rule()) || byRule.get(waiver.rule()) != waiver)) {
                told.add(unused(waiver));
            }
        }
        return told;
    }

    private static Finding note(List<Finding> findings, Waiver waiver) {
        Finding first = findings.stream().min(Finding.IN_ORDER).orElseThrow();
        String reason = "已豁免：" + waiver.reason();
        String problem = findings.size() == 1 ? first.problem() + reason : named(findings) + reason;
        return new Finding(
                first.code(),
                Severity.NOTE,
                first.where(),
                first.path(),
                findings.size() == 1 ? first.subject() : Optional.empty(),
                problem,
                "");
    }

    /** {@code 共 9 处：本年新收 › 自然人、…。} */
    private static String named(List<Finding> findings) {
        String cells = findings.stream()
                .map(finding -> tail(finding.path()))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("、"));
        return "共 " + findings.size() + " 处：" + cells + (findings.size() > MOST_NAMED ? " 等" : "") + "。";
    }

    /** The last two keys: enough to recognise a cell. */
    private static String tail(String path) {
        String[] keys = path.split("\\.");
        return keys.length < 3 ? String.join(" › ", keys) : keys[keys.length - 2] + " › " + keys[keys.length - 1];
    }

    private Finding unknown(Waiver waiver) {
        String near = Nearest.to(waiver.rule(), known)
                .map(rule -> "是不是想写 " + rule + "？")
                .orElse("");
        return Finding.error(
                UNKNOWN, waiver.where(), "豁免", "没有“" + waiver.rule() + "”这条规则。", near + "规则编号见 docs/errors.md。");
    }

    private static Finding unused(Waiver waiver) {
        return Finding.warning(UNUSED, waiver.where(), "豁免", "豁免了 " + waiver.rule() + "，但这份数据没有用到它。", "删去这一项豁免。");
    }
}
