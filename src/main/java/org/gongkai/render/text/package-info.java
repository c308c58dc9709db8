/** Document → plain text, for searching: what a page says, without how it looks. */
package org.gongkai.render.text;
