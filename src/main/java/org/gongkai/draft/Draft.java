package org.gongkai.draft;

import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.model.Report;

/**
 * A data file to be.
 *
 * @param report what it says; places in it mean nothing
 * @param namesForm whether 格式 is written, because the year alone does not tell the form
 * @param everyRow whether rows without figures are written as well, for somebody to fill in
 * @param head comment lines at the top, without {@code #}
 * @param remarks by the path of a key, as 依申请公开.上年结转; one for a key that the file does not have stands where the key would
 */
public record Draft(
        Report report, Form form, boolean namesForm, boolean everyRow, List<String> head, Map<String, Remark> remarks) {
    public Draft {
        head = List.copyOf(head);
        remarks = Map.copyOf(remarks);
    }

    Remark remark(String path) {
        return remarks.getOrDefault(path, Remark.NONE);
    }
}
