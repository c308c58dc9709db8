package org.gongkai.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;

/** The overview speaks of the five aspects (S-FIVE), a government's also of appraisal, public review and accountability (S-GOV-ASSESS). */
final class Aspects implements WordRule {
    private static final String GOVERNMENT = "政府";
    private static final String TOWN = "乡镇";

    @Override
    public Set<String> codes() {
        return Set.of("S-FIVE", "S-GOV-ASSESS");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        String key = written.prose().overview();
        if (!written.has(key)) {
            return Stream.empty();
        }
        String text = written.text(key);
        Stream<Finding> five = missing(written.prose().aspects(), text)
                .map(missing -> Finding.warning(
                        "S-FIVE",
                        written.start(key),
                        key,
                        "“" + key + "”没有讲到：" + missing + "。",
                        "在“" + key + "”里各写一段，小标题用它们的名称。"));
        Stream<Finding> assessment = isGovernment(written.report().agency())
                ? missing(written.prose().assessment(), text)
                        .map(missing -> Finding.warning(
                                "S-GOV-ASSESS",
                                written.start(key),
                                key,
                                "各级人民政府的监督保障应当包括工作考核、社会评议和责任追究结果，没有讲到：" + missing + "。",
                                "在“" + key + "”的监督保障一段写明；没有发生的也写明没有。"))
                : Stream.empty();
        return Stream.concat(five, assessment);
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        return filled.report().narratives().containsKey(filled.form().prose().overview())
                        && filled.report().agency().category().isEmpty()
                ? Stream.of(filled.unjudged("S-GOV-ASSESS", "机关名录里没有写这个机关的类别。"))
                : Stream.empty();
    }

    /** Towns have a government, too; their 街道 have an office. */
    private static boolean isGovernment(Agency agency) {
        return agency.category().equals(GOVERNMENT)
                || agency.category().equals(TOWN) && agency.name().endsWith("人民政府");
    }

    /** The names of those without any of their words, or nothing. */
    private static Stream<String> missing(Map<String, List<String>> wanted, String text) {
        List<String> missing = wanted.entrySet().stream()
                .filter(aspect -> aspect.getValue().stream().noneMatch(text::contains))
                .map(Map.Entry::getKey)
                .toList();
        return missing.isEmpty() ? Stream.empty() : Stream.of(String.join("、", missing));
    }
}
