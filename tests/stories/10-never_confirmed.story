# A challenge without an answer ends after seven days without a letter.
mike -> intro [none]: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- challenge
wait 10d
