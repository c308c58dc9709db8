package org.gongkai.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.model.Report;

/** The paths that {@code {{…}}} may lead along, form by form. Made once for all reports; safe for any number of threads. */
public final class FormPaths {
    private final Map<String, CellPaths> cells;

    public FormPaths(List<Form> forms) {
        this.cells = forms.stream().collect(Collectors.toUnmodifiableMap(Form::name, CellPaths::new));
    }

    /**
     * What the paths lead to in a report.
     *
     * @param lastYear last year's form filled in, if there is one
     */
    public Fields of(Report report, Ledger ledger, Optional<Ledger> lastYear) {
        return new FieldPaths(cells(ledger), ledger, report, lastYear.map(then -> new FieldPaths(cells(then), then)));
    }

    private CellPaths cells(Ledger ledger) {
        return cells.get(ledger.form().name());
    }
}
