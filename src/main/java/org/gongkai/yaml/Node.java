package org.gongkai.yaml;

import org.gongkai.model.Location;

/** A node of a YAML file: a text, a list or keys with values. */
public sealed interface Node permits Scalar, Sequence, Mapping {
    /** Where it begins. */
    Location where();

    /** What it is, for messages: 文字, 列表 or 键值. */
    String kind();

    /** Whether nothing is written: absent, {@code ~}, <code>{}</code> or {@code []}. */
    boolean isBlank();
}
