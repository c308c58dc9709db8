package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The forms that ship, read once for tests. */
public final class StatutoryForms {
    public static final Form FORM_2019 = read("2019");
    public static final Form FORM_2021 = read("2021");
    public static final List<Form> ALL = List.of(FORM_2019, FORM_2021);

    private StatutoryForms() {}

    /** The form with a name. */
    public static Form named(String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst().orElseThrow();
    }

    /** The form of a report year. */
    public static Form of(int year) {
        return ALL.stream().filter(form -> form.covers(year)).findFirst().orElseThrow();
    }

    private static Form read(String name) {
        String file = "templates/" + name + "/form.yaml";
        try (InputStream in = StatutoryForms.class.getResourceAsStream("/org/gongkai/" + file)) {
            return FormReader.read(name, file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
