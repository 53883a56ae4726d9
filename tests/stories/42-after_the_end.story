# After the end: one last word to each who writes; never, undo and the connector are answered as ever.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
wait 14d
        ben, ben <- reminder
        ana <- closed
        mike <- report
ana -> ask: But why?
ben -> ask: yes
        ben <- closed
ben -> closed: Never write to me again.
        ben <- noted
ben -> noted: undo
        ben <- noted | has "may write to you again"
mike -> acknowledge: status
        mike <- status | has "did not come about"
mike -> acknowledge: Ben's new address is ben@elsewhere.example
        mike <- report | has "has ended"
