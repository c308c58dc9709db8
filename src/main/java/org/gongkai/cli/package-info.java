/** Arguments, console text, exit codes; the only package that prints or exits. */
package org.gongkai.cli;
