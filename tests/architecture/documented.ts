import ts from 'typescript';

/** Names that a statement exports, for the report. */
function namesOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  }
  return (statement as ts.DeclarationStatement).name?.getText() ?? 'default';
}

/**
 * The exported names of a file that no docstring explains. What a door passes on is explained where it is written.
 * @param path names the file in the report
 * @param text of a TypeScript file
 * @returns lines as `src/quiz/form/form.ts: Form`
 */
export function undocumented(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((statement) => ts.canHaveModifiers(statement))
    .filter((statement) =>
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => `${path}: ${namesOf(statement)}`);
}
