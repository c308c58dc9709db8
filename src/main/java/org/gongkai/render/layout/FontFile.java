package org.gongkai.render.layout;

/**
 * A font file as read by whoever may touch the disk.
 *
 * @param name the file's name; its ending tells TrueType ({@code .ttf}), OpenType ({@code .otf}) and collections ({@code .ttc}, of
 *     which {@code simsun.ttc,0} means the first font) apart
 * @param bytes not copied: must not change afterwards
 */
public record FontFile(String name, byte[] bytes) {}
