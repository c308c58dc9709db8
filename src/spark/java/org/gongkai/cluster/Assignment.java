package org.gongkai.cluster;

import java.io.Serializable;
import java.util.Set;
import org.gongkai.site.Order;
import org.gongkai.site.OutputFormat;

/**
 * What the job is to do, as it travels to the machines that do it. Folders are addresses that any Hadoop file system may serve.
 *
 * @param templates empty where the program's own do
 * @param fonts empty where the program's own do
 * @param formats see {@link Order}, as the next three
 * @param archives whether each batch becomes one zip archive in the output folder, not files of a tree
 * @param batch how many reports a task has at most
 */
public record Assignment(
        String data,
        String templates,
        String fonts,
        String out,
        Set<OutputFormat> formats,
        boolean draft,
        boolean force,
        boolean findings,
        boolean archives,
        int batch)
        implements Serializable {
    Order order() {
        return new Order(formats, draft, force, findings);
    }
}
