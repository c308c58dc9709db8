package org.gongkai.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Location;

/** Places by path in few bytes: a register has tens of thousands of entries, most with the same keys, and hardly a place is asked for. */
final class PackedPlaces {
    private static final int NUMBERS = 2;

    private final String file;
    private final List<String> paths;
    /** The line and the column of each path. */
    private final int[] numbers;

    private PackedPlaces(String file, List<String> paths, int[] numbers) {
        this.file = file;
        this.paths = paths;
        this.numbers = numbers;
    }

    /**
     * Packs places of one file.
     *
     * @param known lists of paths that other places have, to which a new one is added
     */
    static PackedPlaces of(String file, Map<String, Location> places, Map<List<String>, List<String>> known) {
        List<String> paths = new ArrayList<>(places.keySet());
        paths.sort(null);
        int[] numbers = new int[paths.size() * NUMBERS];
        for (int i = 0; i < paths.size(); i++) {
            Location place = places.get(paths.get(i));
            numbers[i * NUMBERS] = place.line();
            numbers[i * NUMBERS + 1] = place.column();
        }
        return new PackedPlaces(file, known.computeIfAbsent(List.copyOf(paths), same -> same), numbers);
    }

    /** The same places, laid out. */
    Map<String, Location> unpacked() {
        Map<String, Location> places = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            places.put(paths.get(i), new Location(file, numbers[i * NUMBERS], numbers[i * NUMBERS + 1]));
        }
        return places;
    }
}
