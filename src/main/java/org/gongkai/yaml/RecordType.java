package org.gongkai.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record as our files write it: its components by their keys. */
final class RecordType {
    private static final ClassValue<RecordType> KNOWN = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return new RecordType(type);
        }
    };

    private final Map<String, Type> components = new LinkedHashMap<>();
    private final Constructor<?> constructor;

    private RecordType(Class<?> type) {
        RecordComponent[] written = type.getRecordComponents();
        for (RecordComponent component : written) {
            components.put(key(component), component.getGenericType());
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(written).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static RecordType of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** What each key takes, in the order of the record. */
    Map<String, Type> components() {
        return components;
    }

    /** The record with these values by key; {@code null}, 0 or false for those that are missing. */
    Object make(Map<String, Object> values) {
        Object[] arguments = components.entrySet().stream()
                .map(component -> values.getOrDefault(component.getKey(), blank(component.getValue())))
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(constructor.getDeclaringClass() + " refuses " + values, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object blank(Type type) {
        if (type == int.class) {
            return 0;
        }
        if (type == double.class) {
            return 0.0;
        }
        return type == boolean.class ? false : null;
    }

    private static String key(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }
}
