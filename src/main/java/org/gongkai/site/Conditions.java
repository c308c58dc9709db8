package org.gongkai.site;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.data.Agencies;

/** What all reports of a run are made under, summed up. Of agencies.yaml it says what it holds only to those who render. */
final class Conditions {
    private static final String FORM = "/form.yaml";
    private static final String PROSE = "prose.yaml";

    private final String judging;
    private final Supplier<String> rendering;
    private final Map<String, String> forms;
    private final Supplier<Agencies> agencies;

    private Conditions(
            String judging, Supplier<String> rendering, Map<String, String> forms, Supplier<Agencies> agencies) {
        this.judging = judging;
        this.rendering = rendering;
        this.forms = forms;
        this.agencies = agencies;
    }

    static Conditions of(Workshop workshop, boolean draft) {
        Map<String, String> templates = workshop.templates().fingerprints();
        Fingerprint rendering = new Fingerprint();
        templates.forEach((name, content) -> {
            if (!name.endsWith(FORM) && !name.equals(PROSE)) {
                rendering.add(name).add(content);
            }
        });
        String program = new Fingerprint()
                .add(Program.version())
                .add(workshop.fonts().map(FontFolder::fingerprint).orElse(""))
                .add(Boolean.toString(draft))
                .add(rendering.text())
                .text();
        Fingerprint judging = new Fingerprint().add(program).add(workshop.data().register());
        templates.forEach((name, content) -> judging.add(name).add(content));
        Map<String, String> forms = workshop.forms().names().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Fingerprint.of(workshop.templates().require(name + FORM))));
        return new Conditions(
                judging.text(),
                Once.of(() -> new Fingerprint()
                        .add(program)
                        .add(workshop.agencies().portal().toString())
                        .text()),
                forms,
                workshop::agencies);
    }

    /** What every file may depend on: program, fonts, templates, portal, draft. */
    String rendering() {
        return rendering.get();
    }

    /** What findings may depend on besides: rules in templates, all agencies. */
    String judging() {
        return judging;
    }

    /** The entry that a report uses. */
    String agency(String id) {
        return agencies.get().agency(id).toString();
    }

    /** The form.yaml of a form. */
    String form(String name) {
        return forms.get(name);
    }
}
