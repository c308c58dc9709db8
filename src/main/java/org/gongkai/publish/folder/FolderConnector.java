package org.gongkai.publish.folder;

import java.nio.file.Path;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Target;

/** {@code file:///srv/www/portal}, or just the path. */
public record FolderConnector(Path root) implements Connector {
    @Override
    public Target connect() {
        return new FolderTarget(root);
    }

    @Override
    public String shown() {
        return root.toString();
    }
}
