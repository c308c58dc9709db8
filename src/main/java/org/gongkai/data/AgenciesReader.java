package org.gongkai.data;

import static org.gongkai.data.AgencyEntry.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.form.Labels;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Portal;
import org.gongkai.yaml.Binder;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Nearest;
import org.gongkai.yaml.YamlFile;

/** Reads agencies.yaml. */
public final class AgenciesReader {
    private static final String PORTAL = "门户";
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.:-]+/([A-Za-z0-9._~%/-]*/)?");
    private static final Set<String> CATEGORIES = Set.of("部门", "政府", "乡镇", "直属机构");
    private static final Set<String> LEVELS = Set.of("国家", "省", "市", "县", "乡");
    private static final Pattern DEADLINE = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

    /** 政府网站标识码: six digits of the area and four of the site, or bm and eight for a ministry's. */
    private static final Pattern SITE_CODE = Pattern.compile("[0-9]{10}|bm[0-9]{8}");

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Agency> agencies = new HashMap<>();
    private final Map<String, PackedPlaces> places = new HashMap<>();
    /** Lists of keys, and words, of which many entries have the same. */
    private final Map<List<String>, List<String>> keys = new HashMap<>();

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<Finding>> faults = new HashMap<>();
    private Portal portal = Portal.NONE;

    private AgenciesReader() {}

    /** The agencies of a file; an unreadable file has none and an error among its findings. */
    public static Agencies read(YamlFile file) {
        AgenciesReader reader = new AgenciesReader();
        reader.findings.addAll(file.findings());
        file.root().ifPresent(root -> {
            if (root instanceof Mapping mapping) {
                reader.entries(mapping);
            } else {
                reader.findings.add(Finding.error(
                        "KEY-TYPE",
                        root.where(),
                        "",
                        "机关名录应是“机关代码: {机关: …}”的样子，这里写的是" + root.kind() + "。",
                        "参照 docs/data-format.md。"));
            }
        });
        return new Agencies(reader.agencies, reader.places, reader.portal, reader.faults, reader.findings);
    }

    private void entries(Mapping mapping) {
        Map<String, Location> seen = new HashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            String id = entry.key().text();
            Location where = entry.key().where();
            List<Finding> faulty = id.equals(PORTAL) ? findings : faults.computeIfAbsent(id, any -> new ArrayList<>());
            Location first = seen.putIfAbsent(id, where);
            if (first != null) {
                faulty.add(Finding.error(
                        "KEY-DUPLICATE", where, id, "“" + id + "”写了两次，第一次在第 " + first.line() + " 行。", "只留一个。"));
            } else if (id.equals(PORTAL)) {
                portal(entry);
            } else {
                agency(id, entry, faulty);
            }
        }
        agencies.values().forEach(this::parent);
        agencies.keySet().forEach(this::circle);
        faults.values().removeIf(List::isEmpty);
    }

    /** An agency that is, by way of others, its own 上级. */
    private void circle(String id) {
        List<String> way = new ArrayList<>(List.of(id));
        String above = agencies.get(id).parent();
        while (agencies.containsKey(above) && !way.contains(above)) {
            way.add(above);
            above = agencies.get(above).parent();
        }
        if (above.equals(id) && way.size() > 1) {
            way.add(id);
            faults.get(id)
                    .add(Finding.error(
                            "KEY-PARENT",
                            place(id, "上级"),
                            id + ".上级",
                            "“上级”绕成了圈：" + String.join(" → ", way) + "。",
                            "核对这几个机关的“上级”，最上面的一个不写。"));
        }
    }

    private void agency(String id, Mapping.Entry entry, List<Finding> faulty) {
        Optional<AgencyEntry> written = Binder.bind(entry.value(), AgencyEntry.class, id, faulty);
        Agency agency = written.map(found -> found.agency(id, this::shared)).orElse(Agency.unknown(id));
        agencies.put(id, agency);
        if (entry.value() instanceof Mapping mapping) {
            places.put(id, PackedPlaces.of(mapping.where().file(), KeyPlaces.of(mapping.entries()), keys));
        }
        oneOf("类别", agency.category(), CATEGORIES, id, faulty);
        oneOf("层级", agency.level(), LEVELS, id, faulty);
        if (!agency.deadline().isEmpty() && !DEADLINE.matcher(agency.deadline()).matches()) {
            faulty.add(Finding.error(
                    "KEY-VALUE",
                    place(id, "截止"),
                    id + ".截止",
                    "“截止”写的是“" + agency.deadline() + "”，不是“月-日”。",
                    "写成 01-31 的样子。"));
        }
    }

    private String shared(String word) {
        return words.computeIfAbsent(word, same -> same);
    }

    private void oneOf(String key, String written, Set<String> known, String id, List<Finding> faulty) {
        if (!written.isEmpty() && !known.contains(Labels.normal(written))) {
            faulty.add(Finding.error(
                    "KEY-VALUE",
                    place(id, key),
                    id + "." + key,
                    "“" + key + "”写的是“" + written + "”，没有这一种。",
                    "可写：" + String.join("、", known.stream().sorted().toList()) + "。"));
        }
    }

    /** 上级 leads to another agency of the register; known only when all are. */
    private void parent(Agency agency) {
        boolean known = agency.parent().isEmpty()
                || agencies.containsKey(agency.parent()) && !agency.parent().equals(agency.id());
        if (!known) {
            String near = Nearest.to(agency.parent(), agencies.keySet())
                    .filter(other -> !other.equals(agency.id()))
                    .map(other -> "是不是想写“" + other + "”？")
                    .orElse("写上级机关在名录里的代码；上级不在名录里的，删去这一行。");
            faults.get(agency.id())
                    .add(Finding.warning(
                            "KEY-PARENT",
                            place(agency.id(), "上级"),
                            agency.id() + ".上级",
                            agency.parent().equals(agency.id())
                                    ? "“上级”写的是它自己。"
                                    : "“上级”写的是“" + agency.parent() + "”，机关名录里没有这个代码。",
                            near));
        }
    }

    private void portal(Mapping.Entry entry) {
        Optional<PortalEntry> written = Binder.bind(entry.value(), PortalEntry.class, PORTAL, findings);
        written.ifPresent(found -> portal = found.portal());
        if (!portal.code().isEmpty() && !SITE_CODE.matcher(portal.code()).matches()) {
            findings.add(Finding.error(
                    "KEY-VALUE",
                    KeyPlaces.of(List.of(entry)).get(PORTAL + ".标识码"),
                    PORTAL + ".标识码",
                    "“标识码”写的是“" + portal.code() + "”，政府网站标识码是十位：十个数字，或 bm 加八个数字。",
                    "照网站页脚的“网站标识码”写，加引号。"));
        }
        if (!portal.address().isEmpty() && !ADDRESS.matcher(portal.address()).matches()) {
            findings.add(Finding.error(
                    "KEY-VALUE",
                    KeyPlaces.of(List.of(entry)).get(PORTAL + ".网址"),
                    PORTAL + ".网址",
                    "“网址”写的是“" + portal.address() + "”，不是以 / 结尾的 http 或 https 网址。",
                    "写年报栏目首页所在的网址，如 https://www.example.gov.cn/zfxxgknb/。"));
        }
    }

    private Location place(String id, String key) {
        return places.get(id).unpacked().get(key);
    }

    /** 门户 as written; {@code null} where it says nothing. */
    record PortalEntry(
            @JsonProperty("名称") String name,
            @JsonProperty("域名") String domain,
            @JsonProperty("标识码") String code,
            @JsonProperty("栏目") String column,
            @JsonProperty("栏目说明") String columnDescription,
            @JsonProperty("栏目关键词") List<String> columnKeywords,
            @JsonProperty("栏目类别") String columnType,
            @JsonProperty("网址") String address) {

        Portal portal() {
            return new Portal(
                    text(name),
                    text(domain),
                    text(code),
                    text(column),
                    text(columnDescription),
                    Objects.requireNonNullElse(columnKeywords, List.of()),
                    text(columnType),
                    text(address));
        }
    }
}
