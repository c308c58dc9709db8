package org.gongkai.site;

import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.data.Agencies;

/**
 * What all reports of a run are made under, summed up.
 *
 * @param rendering what every file may depend on: program, fonts, templates, portal, draft
 * @param judging what findings may depend on besides: rules in templates, all agencies
 * @param forms form.yaml of each form
 * @param agencies the entries that reports use
 */
record Conditions(String rendering, String judging, Map<String, String> forms, Agencies agencies) {
    private static final String FORM = "/form.yaml";
    private static final String PROSE = "prose.yaml";

    static Conditions of(Workshop workshop, boolean draft) {
        Map<String, String> templates = workshop.templates().fingerprints();
        Fingerprint rendering = new Fingerprint()
                .add(Program.version())
                .add(workshop.fonts().map(FontFolder::fingerprint).orElse(""))
                .add(workshop.agencies().portal().toString())
                .add(Boolean.toString(draft));
        templates.forEach((name, content) -> {
            if (!name.endsWith(FORM) && !name.equals(PROSE)) {
                rendering.add(name).add(content);
            }
        });
        String rendered = rendering.text();
        Fingerprint judging =
                new Fingerprint().add(rendered).add(workshop.data().register());
        templates.forEach((name, content) -> judging.add(name).add(content));
        Map<String, String> forms = workshop.forms().names().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Fingerprint.of(workshop.templates().require(name + FORM))));
        return new Conditions(rendered, judging.text(), forms, workshop.agencies());
    }

    String agency(String id) {
        return agencies.agency(id).toString();
    }

    String form(String name) {
        return forms.get(name);
    }
}
