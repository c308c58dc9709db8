package org.gongkai.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Portal;

/**
 * agencies.yaml: what does not change from year to year.
 *
 * @param places where the keys of single entries stand, by agency and path
 * @param faults what is wrong with single entries, by agency; it fails only these
 * @param findings what is wrong with the file as a whole; an error fails every agency
 */
public record Agencies(
        Map<String, Agency> agencies,
        Map<String, PackedPlaces> places,
        Portal portal,
        Map<String, List<Finding>> faults,
        List<Finding> findings) {
    /** No such file. */
    public static final Agencies NONE = new Agencies(Map.of(), Map.of(), Portal.NONE, Map.of(), List.of());

    /** A file that is there and tells nothing. */
    public static Agencies unreadable(Finding why) {
        return new Agencies(Map.of(), Map.of(), Portal.NONE, Map.of(), List.of(why));
    }

    public Agencies {
        agencies = Map.copyOf(agencies);
        places = Map.copyOf(places);
        faults = Map.copyOf(faults);
        findings = List.copyOf(findings);
    }

    /** The agency with an id; one of which nothing is known if the file has none. */
    public Agency agency(String id) {
        return agencies.getOrDefault(id, Agency.unknown(id));
    }

    /** Where the keys of an agency's entry stand, by path. */
    Map<String, Location> places(String id) {
        return places.containsKey(id) ? places.get(id).unpacked() : Map.of();
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
