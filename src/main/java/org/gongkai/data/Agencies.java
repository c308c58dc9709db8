package org.gongkai.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Portal;

/**
 * agencies.yaml: what does not change from year to year.
 *
 * @param faults what is wrong with single entries, by agency; it fails only these
 * @param findings what is wrong with the file as a whole; an error fails every agency
 */
public record Agencies(
        Map<String, Agency> agencies, Portal portal, Map<String, List<Finding>> faults, List<Finding> findings) {
    /** No such file. */
    public static final Agencies NONE = new Agencies(Map.of(), Portal.NONE, Map.of(), List.of());

    public Agencies {
        agencies = Map.copyOf(agencies);
        faults = Map.copyOf(faults);
        findings = List.copyOf(findings);
    }

    /** The agency with an id; one of which nothing is known if the file has none. */
    public Agency agency(String id) {
        return agencies.getOrDefault(id, Agency.unknown(id));
    }

    /** What is wrong with an agency's entry. */
    public List<Finding> faults(String id) {
        return faults.getOrDefault(id, List.of());
    }

    /** Every id the file names, in order. */
    public Set<String> ids() {
        return new TreeSet<>(agencies.keySet());
    }
}
