# A draft without an answer ends after seven days with one report.
given asking.confirm = "always"
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 7d
        mike <- report
mike -> acknowledge: go
        mike <- report
