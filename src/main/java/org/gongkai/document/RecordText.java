package org.gongkai.document;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a record's own {@code toString} says, without what that does when it is first called: for every kind of record the JVM makes a few
 * dozen classes, ten milliseconds that one report from the command line would wait for.
 */
public final class RecordText {
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private RecordText() {}

    /** The text of a value; records may stand in records, lists and the values of maps. What stands elsewhere is asked itself. */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(Object value, StringBuilder text) {
        if (value instanceof Record fields) {
            record(fields, text);
        } else if (value instanceof List<?> list) {
            String mark = "[";
            for (Object element : list) {
                append(element, text.append(mark));
                mark = ", ";
            }
            text.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Map<?, ?> map) {
            String mark = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                append(
                        entry.getValue(),
                        text.append(mark).append(entry.getKey()).append('='));
                mark = ", ";
            }
            text.append(map.isEmpty() ? "{}" : "}");
        } else {
            text.append(value);
        }
    }

    private static void record(Record fields, StringBuilder text) {
        text.append(fields.getClass().getSimpleName()).append('[');
        String mark = "";
        for (Method accessor : ACCESSORS.get(fields.getClass())) {
            text.append(mark).append(accessor.getName()).append('=');
            try {
                append(accessor.invoke(fields), text);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("not a public record: " + fields.getClass(), e);
            }
            mark = ", ";
        }
        text.append(']');
    }
}
