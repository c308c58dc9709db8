package org.gongkai.site;

import java.util.Map;
import java.util.Optional;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/**
 * One report after its last step, before anything is written.
 *
 * @param entry what the manifest is to say of it; nothing if it has never been made
 * @param files to be written, by name in this order; empty if none need be
 */
record Made(Outcome outcome, Optional<ManifestEntry> entry, Map<String, byte[]> files) {
    /** One that the program failed at; what was there stays. */
    static Made failed(Making making, RuntimeException fault) {
        Finding finding = Finding.error(
                "FAULT",
                Location.top(making.file.shown()),
                "",
                "生成时程序出错：" + fault + "。",
                "请把这份数据文件和 --debug 的输出发给开发者。");
        return new Made(Outcome.refused(making.file, making.folder, finding), making.known, Map.of());
    }
}
