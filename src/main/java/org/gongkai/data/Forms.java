package org.gongkai.data;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;

/** The statutory forms there are. */
public record Forms(List<Form> forms) {
    public Forms {
        forms = List.copyOf(forms);
    }

    /** The form with a name. */
    public Optional<Form> named(String name) {
        return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    /** The forms prescribed for a year; one, unless the templates are wrong. */
    public List<Form> covering(int year) {
        return forms.stream().filter(form -> form.covers(year)).toList();
    }

    /** Their names, for messages. */
    public List<String> names() {
        return forms.stream().map(Form::name).sorted().toList();
    }
}
