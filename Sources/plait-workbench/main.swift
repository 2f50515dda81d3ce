import Workbench

await WorkbenchCommand.start()
