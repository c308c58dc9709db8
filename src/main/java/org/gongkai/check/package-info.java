/** Report + form → findings: one small class per rule family. The codes are the rule ids of docs/errors.md. */
package org.gongkai.check;
