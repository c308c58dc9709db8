package org.gongkai.portal;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Chinese names in the order of their pinyin, as dictionaries have it. */
final class NameOrder {
    private NameOrder() {}

    private record Keyed<T>(RawCollationKey key, T item) {}

    /** Items by name; those of one name as they stood. */
    static <T> List<T> sorted(List<T> items, Function<T, String> name) {
        // A collator is not for several threads at a time.
        Collator pinyin = Collator.getInstance(new ULocale("zh@collation=pinyin"));
        List<Keyed<T>> keyed = new ArrayList<>();
        items.forEach(item -> keyed.add(new Keyed<>(pinyin.getRawCollationKey(name.apply(item), null), item)));
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::item).toList();
    }
}
