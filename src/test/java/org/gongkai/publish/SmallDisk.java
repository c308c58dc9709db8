package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A disk of 1 MB, which only root can make. */
final class SmallDisk {
    private SmallDisk() {}

    interface Deed {
        void on(Path folder) throws IOException;
    }

    static void with(Path folder, Deed deed) throws IOException {
        Daemon.run("mount", "-t", "tmpfs", "-o", "size=1m,mode=755", "tmpfs", folder.toString());
        try {
            deed.on(folder);
        } finally {
            Daemon.run("umount", "-l", folder.toString());
        }
    }
}
