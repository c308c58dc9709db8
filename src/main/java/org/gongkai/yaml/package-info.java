/**
 * Bytes → a tree in which every key and value knows its line and column; the one reader of every YAML file of the product.
 *
 * <p>YAML 1.2 without anchors, aliases, tags, merge keys and second documents. Scalars stay text: what a number is, their reader decides.
 */
package org.gongkai.yaml;
